package mention

import (
	"cmp"
	"slices"
	"strings"

	"github.com/dramatis-graph/dramatis/loader/language"
	"github.com/dramatis-graph/dramatis/loader/reference"
)

// Find returns the mentions of a document in the order of the text, the longer
// first where two begin at the same word. The same document and book always give
// the same mentions.
func Find(doc language.Document, book *reference.Book) []Mention {
	r := reader{book: book, text: doc.Text, lexicon: lexicon()}
	for i, s := range doc.Sentences {
		r.open(i, s)
		for at := 0; at < len(r.tokens); {
			at = max(at+1, r.readAt(at))
		}
		r.close()
	}
	return r.found
}

// A reader finds the mentions of one sentence after the other.
type reader struct {
	book    *reference.Book
	lexicon map[string]class
	text    string
	found   []Mention

	// Of the sentence that is open:
	number   int
	words    []language.Word
	spans    []language.Span
	tokens   []token
	headline bool // capitals tell nothing
	shouting bool // everything is in capitals
	first    int  // where its mentions begin in found
}

// open makes s the sentence that is read.
func (r *reader) open(number int, s language.Sentence) {
	r.number, r.words, r.spans, r.first = number, s.Words, s.Spans, len(r.found)
	r.tokens = r.tokens[:0]
	for _, w := range s.Words {
		t := token{Word: w, shape: shapeOf(w.Text)}
		if !t.has(digit | symbol) {
			t.lower = lowered(w.Text)
			t.class = r.classOf(t.lower) | r.givenName(w.Text)
		}
		r.tokens = append(r.tokens, t)
	}
	r.markOrdinary()
	r.lookUp()
}

// givenName returns the class of a word that the book knows as a first name.
func (r *reader) givenName(word string) class {
	if c := word[0]; c >= 'a' && c <= 'z' {
		return 0
	}
	switch g, ok := r.book.GivenName(word); {
	case !ok:
		return 0
	case g == reference.Female:
		return givenFemale
	case g == reference.Male:
		return givenMale
	default:
		return given
	}
}

// markOrdinary marks the capitals that tell nothing: in headlines, at the head
// of the sentence and after its quotes and colons.
func (r *reader) markOrdinary() {
	long, capitals, shouted, heads := 0, 0, 0, true
	for i := range r.tokens {
		t := &r.tokens[i]
		if t.lower != "" && len(t.Text) > 3 {
			long++
			if t.has(capital) {
				capitals++
			}
			if t.has(allCapital) {
				shouted++
			}
		}
		if t.lower != "" {
			if heads {
				t.shape |= ordinary
			}
			heads = false
		} else if t.opensSpeech() {
			heads = true
		}
	}
	r.shouting = long > 2 && shouted == long
	r.headline = r.shouting || long > 2 && capitals*5 >= long*4 && r.at(len(r.tokens)-1).Text != "."
	if !r.headline {
		return
	}
	for i := range r.tokens {
		r.tokens[i].shape |= ordinary
	}
}

// lookUp asks the book at every word that a name may begin with.
func (r *reader) lookUp() {
	for i := range r.tokens {
		t := &r.tokens[i]
		if !t.has(capital|digit) && !(t.is(particle) && i+1 < len(r.tokens) && r.tokens[i+1].Text == "-") {
			continue
		}
		if r.isRenewed(i) {
			continue
		}
		t.knownLen, t.known = r.book.Longest(r.words, i)
		if t.knownLen > 1 && !strings.ContainsAny(t.known[0].Text, " -") {
			// The book joins words: "Iraq is" is no form of "Iraqis".
			t.knownLen, t.known = r.book.Longest(r.words[:i+1], i)
		}
		if t.knownLen == 1 && t.known[0].Sort == reference.Adjective && r.isLanguage(i) {
			t.class |= abstract
			t.knownLen, t.known = 0, nil
		}
		if t.knownLen == 1 && r.isPlainWord(t) {
			t.knownLen, t.known = 0, nil
		}
	}
}

// isRenewed reports whether word i is the rest of another name: "New England" is
// not England, nor Maria Ortiz-Jordan Jordan.
func (r *reader) isRenewed(i int) bool {
	before := r.at(i - 1)
	if double := r.at(i - 2); before.Text == "-" && r.glued(i-1) && double.has(capital) && !double.has(allCapital) && double.knownLen == 0 && !double.is(common|compass|folk|modifier) {
		return r.at(i - 3).has(capital)
	}
	return before.Text == "New" && !before.has(ordinary) && before.knownLen == 0 && r.tokens[i].has(capital)
}

// isPlainWord reports whether a word that the book knows as a name is more
// likely just a word here: "May" or "WHO" where capitals tell nothing.
func (r *reader) isPlainWord(t *token) bool {
	if t.is(determiner | anyPronoun) {
		return !(t.has(allCapital) && !r.shouting)
	}
	return t.has(ordinary) && t.is(common) && !r.isProper(t) && !(t.has(allCapital) && !r.shouting)
}

// isProper reports whether the tagger took a token for a name. In headlines it
// takes too much for one.
func (r *reader) isProper(t *token) bool { return t.UPOS == "PROPN" && !r.headline }

// close puts the mentions of the sentence in order.
func (r *reader) close() {
	slices.SortStableFunc(r.found[r.first:], func(a, b Mention) int {
		if a.First != b.First {
			return cmp.Compare(a.First, b.First)
		}
		return cmp.Compare(b.Last, a.Last)
	})
}

// readAt reads what begins at word i and returns the number of the word after
// it, i if nothing does.
func (r *reader) readAt(i int) int {
	if r.tellsCampus(i) {
		return i + max(1, r.tokens[i].knownLen)
	}
	t := &r.tokens[i]
	if t.lower == "" && t.knownLen == 0 {
		return i
	}
	for _, read := range [...]func(*reader, int) int{
		(*reader).postal, (*reader).embassy, (*reader).thing, (*reader).body, (*reader).title, (*reader).administration, (*reader).compatriots, (*reader).group, (*reader).unnamed, (*reader).folkGroup, (*reader).family, (*reader).incident,
		(*reader).organ, (*reader).employer, (*reader).site,
		(*reader).person, (*reader).tagged, (*reader).known, (*reader).unknown, (*reader).standIn,
	} {
		if end := read(r, i); end > i {
			return end
		}
	}
	return i
}

// add appends a mention of the words [i,end) and returns it to be completed.
func (r *reader) add(i, end int, m Mention) *Mention {
	m.Sentence, m.First, m.Last = r.number, i, end-1
	m.Start, m.End = r.tokens[i].Start, r.tokens[end-1].End
	m.Text = r.text[m.Start:m.End]
	r.found = append(r.found, m)
	return &r.found[len(r.found)-1]
}

// plain returns the words [i,end) as printed, with single spaces.
func (r *reader) plain(i, end int) string {
	return strings.Join(strings.Fields(r.text[r.tokens[i].Start:r.tokens[end-1].End]), " ")
}

// at returns token i, or an empty one beyond the ends of the sentence.
func (r *reader) at(i int) *token {
	if i < 0 || i >= len(r.tokens) {
		return &outside
	}
	return &r.tokens[i]
}

// outside stands for what is before and after a sentence.
var outside = token{shape: symbol}
