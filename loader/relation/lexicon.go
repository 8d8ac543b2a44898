package relation

import (
	_ "embed"
	"fmt"
	"strings"
	"sync"

	"github.com/dramatis-graph/dramatis/graph"
)

//go:embed words.txt
var wordsText string

//go:embed verbs.txt
var verbsText string

//go:embed frames.txt
var framesText string

// A lexicon is what the reader knows of English. It never changes once built.
type lexicon struct {
	words  map[string]*entry
	frames []frame
}

// An entry is what is known of one printed form, in lower case.
type entry struct {
	class     class
	lemma     string // of the verb or cue noun that it may be
	forms     form   // the verb's forms that it may be, none for other words
	noun      bool   // may be a noun although it has a verb's form
	body      bool   // acts for whose it is
	organ     bool   // a body that only states have
	premises  bool   // a body with an address
	soldiers  bool
	sort      bool // says what the name before it is: "the Telegraph newspaper"
	amount    bool // tells how many of what "of" names after it: "a group of"
	same      bool // is what "of" names after it: "the city of Mosul"
	adjective bool // no verb before a noun: "under increasing pressure"
	harm      bool // is done to whom "of" or "on" names after it
	kin       bool // is somebody's without standing for him
	light     bool // a verb that carries a noun
	says      bool
	speaksOf  bool         // tells what the subject speaks about, not what he does
	shows     bool         // has no will of its own: what it says, whoever tells of it says
	sways     graph.Status // what it makes of the status of what it governs
	asks      bool         // its object does what comes next

	verbFrames []*frame // frames whose cue begins with this verb
	nounFrames []*frame
	overFrames []*frame // frames that govern an act: "threatened to"
	states     []*frame // "critical of"
	joined     []*frame // "-backed"
	pairs      []*frame // "A-B talks"
}

// english is built on first use; that its files can be read is a test.
var english = sync.OnceValue(func() *lexicon {
	lex, err := newLexicon(wordsText, verbsText, framesText)
	if err != nil {
		panic(err)
	}
	return lex
})

var classNames = map[string]class{
	"det": det, "number": number, "prep": prep, "linker": linker, "sub": sub, "conj": conj,
	"comma": comma, "stop": stop, "quote": quote, "aux": aux, "modal": modal, "neg": neg,
	"adv": adv, "pronoun": pronoun, "relative": relative, "to": to, "poss": poss,
	"hyphen": hyphen, "day": day,
}

func newLexicon(words, verbs, frames string) (*lexicon, error) {
	lex := &lexicon{words: map[string]*entry{}}
	lex.addVerbs(verbs)
	if err := lex.addWords(words); err != nil {
		return nil, fmt.Errorf("reading words: %w", err)
	}
	if err := lex.addFrames(frames); err != nil {
		return nil, fmt.Errorf("reading frames: %w", err)
	}
	return lex, nil
}

func (lex *lexicon) entry(word string) *entry {
	e := lex.words[word]
	if e == nil {
		e = &entry{}
		lex.words[word] = e
	}
	return e
}

func (lex *lexicon) addVerbs(text string) {
	for _, line := range dataLines(text) {
		for _, written := range strings.Fields(line) {
			written, homograph := strings.CutPrefix(written, "*")
			lex.addVerb(inflect(written), homograph)
		}
	}
}

func (lex *lexicon) addVerb(v verbForms, homograph bool) {
	for _, f := range []struct {
		word string
		form form
	}{{v.lemma, base}, {v.third, third}, {v.past, past}, {v.participle, participle}, {v.gerund, gerund}} {
		e := lex.entry(f.word)
		if e.lemma != "" && e.lemma != v.lemma {
			continue // "found", "saw": the verb named first keeps the word
		}
		e.lemma = v.lemma
		e.forms |= f.form
		if homograph && f.form&(base|third) != 0 {
			e.noun = true
		}
	}
}

func (lex *lexicon) addWords(text string) error {
	for _, line := range dataLines(text) {
		name, list, ok := strings.Cut(line, ": ")
		if !ok {
			return fmt.Errorf("no name in %q", line)
		}
		for _, w := range strings.Fields(list) {
			if err := lex.addWord(name, w); err != nil {
				return err
			}
		}
	}
	return nil
}

func (lex *lexicon) addWord(name, w string) error {
	switch name {
	case "body":
		lex.entry(w).body = true
	case "organ":
		lex.entry(w).organ = true
	case "premises":
		lex.entry(w).premises = true
	case "soldiers":
		lex.entry(w).soldiers = true
	case "sort":
		lex.entry(w).sort = true
	case "amount":
		lex.entry(w).amount = true
	case "same":
		lex.entry(w).same = true
	case "adjective":
		lex.entry(w).adjective = true
	case "harm":
		lex.entry(w).harm = true
	case "kin":
		lex.entry(w).kin = true
	case "light":
		lex.entry(w).light = true
	case "topic":
		lex.entry(w).speaksOf = true
	case "showing":
		lex.entry(w).shows = true
	case "saying":
		lex.entry(w).says = true
	case "object-control":
		lex.entry(w).asks = true
	case "planned", "denied", "possible":
		if e := lex.entry(w); e.sways == "" {
			e.sways = graph.Status(name)
		}
	default:
		c, ok := classNames[name]
		if !ok {
			return fmt.Errorf("no word class %q", name)
		}
		lex.entry(w).class = c
	}
	return nil
}

// dataLines returns the lines of an embedded file without comments and blanks.
func dataLines(text string) []string {
	var lines []string
	for line := range strings.Lines(text) {
		line = strings.TrimRight(line, "\r\n")
		if strings.TrimSpace(line) == "" || strings.HasPrefix(line, "# ") || line == "#" {
			continue
		}
		lines = append(lines, line)
	}
	return lines
}
