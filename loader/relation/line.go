package relation

import (
	"cmp"
	"slices"
	"strings"

	"github.com/dramatis-graph/dramatis/loader/language"
	"github.com/dramatis-graph/dramatis/loader/resolve"
)

// A line is one sentence as the frames see it: pieces in order, each a word or
// a whole actor, and the noun phrases that they form.
type line struct {
	reader   *reader
	text     string // the whole document's
	index    int    // the sentence's number
	sentence language.Sentence
	cast     []resolve.Appearance // of this sentence, in order
	pieces   []piece
	phrases  []phrase
}

// A piece is a word, a part of a hyphenated word, or an actor with its title.
type piece struct {
	start, end int // bytes of the document
	low        string
	class      class
	forms      form   // of a verb, those that are possible here
	word       int    // its number in the sentence, -1 for an actor or a part of a word
	upos       string // of the word, "" where it was not tagged
	who        int    // the appearance in line.cast, -1 for a word
	phrase     int    // the noun phrase that it is in, -1 for none
	adverbial  bool   // of a phrase that only says when, or in a short parenthesis
	*entry
}

// A phrase is a noun phrase: pieces[first] to pieces[last].
type phrase struct{ first, last int }

var unknown = &entry{}

func (lex *lexicon) line(r *reader, index int, s language.Sentence, cast []resolve.Appearance) *line {
	l := &line{reader: r, text: r.text, index: index, sentence: s, cast: cast}
	l.pieces = make([]piece, 0, len(s.Words)+8)
	chunks := l.chunks()
	for n, w := range s.Words {
		for len(chunks) > 0 && chunks[0].end <= w.Start {
			chunks = chunks[1:]
		}
		if len(chunks) > 0 && chunks[0].start <= w.Start && w.End <= chunks[0].end {
			if w.Start == chunks[0].start || len(l.pieces) == 0 || l.pieces[len(l.pieces)-1].who != chunks[0].who {
				l.add(lex, chunks[0])
			}
			continue
		}
		from := len(l.pieces)
		l.addWord(lex, w.Start, w.End, chunks)
		if len(l.pieces) == from+1 {
			l.pieces[from].upos, l.pieces[from].word = w.UPOS, n
		}
	}
	l.tag()
	l.chunk()
	l.markTimes()
	l.markAsides()
	return l
}

// chunks returns the outermost actors, widened by the title before the name.
func (l *line) chunks() []piece {
	var out []piece
	for i, a := range l.cast {
		p := piece{start: a.Start, end: a.End, who: i}
		if a.Office != nil && a.Office.Start < p.start && a.Office.End <= p.start && !strings.ContainsAny(l.text[a.Office.End:p.start], ",;:.(") {
			p.start = a.Office.Start
		}
		out = append(out, p)
	}
	slices.SortStableFunc(out, func(a, b piece) int {
		return cmp.Or(cmp.Compare(a.start, b.start), cmp.Compare(b.end, a.end))
	})
	kept := out[:0]
	for _, p := range out {
		if len(kept) == 0 || p.start >= kept[len(kept)-1].end {
			kept = append(kept, p)
		}
	}
	return kept
}

// addWord adds the word text[start:end], cut at hyphens and where an actor
// begins or ends inside it ("US-Iraq", "Iran-backed").
func (l *line) addWord(lex *lexicon, start, end int, chunks []piece) {
	for start < end {
		if len(chunks) > 0 && chunks[0].start == start && chunks[0].end <= end {
			l.add(lex, chunks[0])
			start = chunks[0].end
			chunks = chunks[1:]
			continue
		}
		stop := end
		if i := strings.IndexByte(l.text[start:end], '-'); i == 0 {
			stop = start + 1
		} else if i > 0 && lex.words[strings.ToLower(l.text[start:end])] == nil {
			stop = start + i
		}
		if len(chunks) > 0 && chunks[0].start > start && chunks[0].start < stop {
			stop = chunks[0].start
		}
		l.add(lex, piece{start: start, end: stop, who: -1})
		start = stop
	}
}

func (l *line) add(lex *lexicon, p piece) {
	p.phrase, p.word = -1, -1
	p.entry = unknown
	if p.who >= 0 {
		p.class = actor
		l.pieces = append(l.pieces, p)
		return
	}
	p.low = lower(l.text[p.start:p.end])
	if e := lex.words[p.low]; e != nil {
		p.entry = e
		p.class = e.class
	}
	l.pieces = append(l.pieces, p)
}

// lower writes a word as the lexicon does: in lower case, with the typewriter's
// apostrophe in "won’t" and "we’ll".
func lower(word string) string {
	word = strings.ToLower(word)
	if len(word) > len("’") && strings.Contains(word, "’") {
		return strings.ReplaceAll(word, "’", "'")
	}
	return word
}

// lastWord returns the last word of the piece at i in lower case: "troops" of
// the actor "US troops".
func (l *line) lastWord(i int) string {
	p := &l.pieces[i]
	if p.who < 0 {
		return p.low
	}
	text := l.text[p.start:p.end]
	return strings.ToLower(text[strings.LastIndexByte(text, ' ')+1:])
}

// at returns the class of the piece at i, stop outside the sentence.
func (l *line) at(i int) class {
	if i < 0 || i >= len(l.pieces) {
		return stop
	}
	return l.pieces[i].class
}

func (l *line) low(i int) string {
	if i < 0 || i >= len(l.pieces) {
		return ""
	}
	return l.pieces[i].low
}
