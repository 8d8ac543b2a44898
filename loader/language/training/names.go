package training

import (
	"bufio"
	"fmt"
	"os"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/dramatis-graph/dramatis/loader/language/conllu"
	"github.com/dramatis-graph/dramatis/loader/language/internal/spans"
)

// A layout says how a file of names is written and what its labels mean.
type layout struct {
	separator   string // between columns
	word, label int    // columns

	// kinds are the kinds that a label of the file may mean; a name with a label
	// that is not listed teaches nothing.
	kinds map[string][]string

	// unmarked are kinds that the file does not mark, so that capitalised words
	// outside its names may be of these kinds.
	unmarked []string

	// unsure are labels so often wrong that a name with one of them may be none.
	unsure map[string]bool

	// ignored are labels of things that are not names: dates, amounts.
	ignored map[string]bool
}

// The layouts of the files that are read.
var (
	// universal is UniversalNER's: no label for nationalities and the rest.
	universal = layout{
		separator: "\t", word: 1, label: 2, unmarked: []string{"NORP", "MISC"},
		kinds: map[string][]string{"PER": {"PER"}, "LOC": {"LOC"}, "ORG": {"ORG"}},
	}
	// wikigold has one label for nationalities and the rest.
	wikigold = layout{
		separator: " ", word: 0, label: 1,
		kinds: map[string][]string{"PER": {"PER"}, "LOC": {"LOC"}, "ORG": {"ORG"}, "MISC": {"MISC", "NORP"}},
	}
	// ontonotes is what the teacher writes.
	ontonotes = layout{
		separator: "\t", word: 0, label: 1,
		kinds: map[string][]string{
			"PERSON": {"PER"}, "NORP": {"NORP"}, "ORG": {"ORG"}, "GPE": {"LOC"}, "LOC": {"LOC"}, "FAC": {"LOC"},
			"EVENT": {"MISC"}, "PRODUCT": {"MISC"}, "WORK_OF_ART": {"MISC"}, "LAW": {"MISC"}, "LANGUAGE": {"MISC", "NORP"},
		},
		ignored: map[string]bool{
			"DATE": true, "TIME": true, "CARDINAL": true, "ORDINAL": true, "MONEY": true, "PERCENT": true, "QUANTITY": true,
		},
	}
	// smallTalk is what the teacher writes of texts from the web, where two in
	// three of its organizations are none.
	smallTalk = layout{
		separator: "\t", word: 0, label: 1,
		kinds: ontonotes.kinds, ignored: ontonotes.ignored, unsure: map[string]bool{"ORG": true},
	}
)

// A marked word is a line of a file of names.
type marked struct{ word, label string }

// readNames reads a file of names, one word a line, sentences apart by empty
// lines.
func readNames(path string, l layout) ([]named, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("opening names: %w", err)
	}
	defer file.Close()
	var all []named
	var sentence []marked
	finish := func() {
		if len(sentence) > 0 {
			all = append(all, l.teach(sentence))
			sentence = sentence[:0]
		}
	}
	lines := bufio.NewScanner(file)
	for lines.Scan() {
		columns := strings.Split(lines.Text(), l.separator)
		switch {
		case lines.Text() == "":
			finish()
		case strings.HasPrefix(lines.Text(), "# ") && len(columns) <= l.label:
		case len(columns) <= max(l.word, l.label):
			return nil, fmt.Errorf("reading names of %s: line %q has too few columns", path, lines.Text())
		default:
			sentence = append(sentence, marked{columns[l.word], columns[l.label]})
		}
	}
	finish()
	if err := lines.Err(); err != nil {
		return nil, fmt.Errorf("reading names of %s: %w", path, err)
	}
	return all, nil
}

// teach turns a sentence of the file into what it teaches.
func (l layout) teach(sentence []marked) named {
	var n named
	for _, m := range sentence {
		n.words = append(n.words, m.word)
		n.right = append(n.right, l.outside(m.word))
	}
	for i := 0; i < len(sentence); {
		end := i + 1
		_, label, ok := strings.Cut(sentence[i].label, "-")
		for ok && end < len(sentence) && sentence[end].label == "I-"+label {
			end++
		}
		if ok && !l.ignored[label] {
			n.mark(trim(n.words, i, end), end, l.kinds[label])
			if l.unsure[label] {
				n.doubt(i, end)
			}
		}
		i = end
	}
	return n
}

// trim moves the start of a name past an article, and returns it.
func trim(words []string, start, end int) int {
	for start < end-1 && (strings.EqualFold(words[start], "the") || strings.EqualFold(words[start], "a")) {
		start++
	}
	return start
}

// mark says that the words from start to end are a name of one of the kinds.
func (n *named) mark(start, end int, kinds []string) {
	if end > start && (n.words[end-1] == "'s" || n.words[end-1] == "’s") {
		end--
	}
	n.marks = append(n.marks, mark{start, end})
	for i := start; i < end; i++ {
		right := make([]bool, spans.Outcomes)
		for kind, name := range spans.Kinds() {
			for _, k := range kinds {
				if k == name && i == start {
					right[spans.First(kind)] = true
				} else if k == name {
					right[spans.Further(kind)] = true
				}
			}
		}
		n.right[i] = right
	}
}

// doubt says that the words from start to end may be outside of names as well.
func (n *named) doubt(start, end int) {
	for i := start; i < end; i++ {
		n.right[i][spans.Outside] = true
	}
}

// outside returns what a word may be that the file does not mark.
func (l layout) outside(word string) []bool {
	right := make([]bool, spans.Outcomes)
	right[spans.Outside] = true
	if first, _ := utf8.DecodeRuneInString(word); !unicode.IsUpper(first) {
		return right
	}
	for kind, name := range spans.Kinds() {
		for _, unmarked := range l.unmarked {
			if unmarked == name {
				right[spans.First(kind)], right[spans.Further(kind)] = true, true
			}
		}
	}
	return right
}

// universalTimes is how often the sentences of UniversalNER count: they are the
// only ones that people marked in texts from the web.
const universalTimes = 8

// A source is the sentences of one file of names.
type source struct {
	sentences []named
	times     int  // how often they count
	judged    bool // made to agree with what other sources know
	trusted   bool // other sources are made to agree with it
}

// readAllNames reads every file of names that o lists, and the entities of trees.
func readAllNames(o Options, trees []conllu.Sentence) ([]named, error) {
	var sources []source
	for _, from := range []struct {
		paths []string
		layout
		source
	}{
		{o.WikiGold, wikigold, source{times: 1, trusted: true}},
		{o.Teacher, ontonotes, source{times: 1, judged: true, trusted: true}},
		{o.TeacherWeb, smallTalk, source{times: 1, judged: true}},
		{o.Universal, universal, source{times: universalTimes}},
	} {
		for _, path := range from.paths {
			names, err := readNames(path, from.layout)
			if err != nil {
				return nil, err
			}
			from.sentences = names
			sources = append(sources, from.source)
		}
	}
	sources = append(sources, source{sentences: entityNames(trees), times: 1, trusted: true})
	return join(sources), nil
}

// join makes the sources agree and puts them together, each with sentences that
// have other capitals.
func join(sources []source) []named {
	k := known{}
	for _, s := range sources {
		if s.trusted {
			k.count(s.sentences)
		}
	}
	var all []named
	for _, s := range sources {
		if s.judged {
			k.correct(s.sentences)
		}
		again := recased(s.sentences)
		for range s.times {
			all = append(append(all, s.sentences...), again...)
		}
	}
	return all
}
