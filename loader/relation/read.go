package relation

import (
	"slices"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/loader/language"
	"github.com/dramatis-graph/dramatis/loader/resolve"
)

// Read returns the relations that the sentences of doc state between the
// actors of cast, in the order of the text. published is the day against which
// "on Tuesday" and "next month" are understood; without it they give no date.
//
// Article and ID are left for the caller to fill in. Every relation has a
// status, evidence whose spans are the mentions of its two parties, and a
// confidence above zero. No actor is related to itself, and one sentence
// states a relation of two actors once. A symmetric relation has the actor
// with the smaller ID as its subject.
func Read(doc language.Document, cast resolve.Cast, published graph.Date) []graph.Relation {
	r := newReader(doc, cast, published)
	return r.all(doc, cast)
}

// all returns the relations of all sentences.
func (r *reader) all(doc language.Document, cast resolve.Cast) []graph.Relation {
	perSentence := bySentence(doc, cast)
	var out []graph.Relation
	for i, s := range doc.Sentences {
		out = append(out, r.sentence(i, s, perSentence[i])...)
	}
	return out
}

// A reader reads the sentences of one document in order.
type reader struct {
	lex       *lexicon
	text      string
	published graph.Date
	states    []state

	acts    []act    // what was said to be done lately
	open    bool     // a quotation goes on from the sentence before
	speaker graph.ID // who spoke last
	told    story    // the times told in the sentences before

	study func(Studied) // told of every claim; nil for nobody
}

func newReader(doc language.Document, cast resolve.Cast, published graph.Date) *reader {
	return &reader{lex: english(), text: doc.Text, published: published, states: statesOf(cast)}
}

// line looks at one sentence and at who speaks in it. It returns nil where
// nobody appears.
func (r *reader) line(index int, s language.Sentence, cast []resolve.Appearance) (*line, sayings) {
	r.told.open(r.text, s.Start)
	l := r.lex.line(r, index, s, cast)
	if len(cast) == 0 {
		r.open = false
		r.told.tell(l, l.times())
		return nil, sayings{}
	}
	l.rememberIncidents()
	said := l.sayings(r.open, r.speaker)
	r.open, r.speaker = said.open, said.last
	return l, said
}

// sentence returns the relations of one sentence.
func (r *reader) sentence(index int, s language.Sentence, cast []resolve.Appearance) []graph.Relation {
	l, said := r.line(index, s, cast)
	if l == nil {
		return nil
	}
	claims := l.framed()
	read := l.write(append(claims, l.beyond(claims)...), said)
	if plain := withoutIncidents(cast); len(plain) < len(cast) && len(plain) > 1 {
		// The name of an incident may hold a statement of its own: "the US
		// killing of Qasem Soleimani".
		l := r.lex.line(r, index, s, plain)
		read = append(read, l.write(l.framed(), l.sayings(r.open, r.speaker))...)
	}
	r.told.tell(l, l.times())
	return merge(read)
}

// framed returns what the frames and the patterns of titles and names read.
func (l *line) framed() []claim {
	return slices.Concat(l.claims(), l.offices(), l.belongings())
}

// write returns the claims as relations, sorted by nothing.
func (l *line) write(claims []claim, said sayings) []graph.Relation {
	times := l.times()
	var read []graph.Relation
	for _, c := range claims {
		if r, ok := l.relation(c, said, times); ok {
			read = append(read, r)
		}
	}
	return read
}

// withoutIncidents returns cast without the incidents whose names hold another
// actor's.
func withoutIncidents(cast []resolve.Appearance) []resolve.Appearance {
	return slices.DeleteFunc(slices.Clone(cast), func(a resolve.Appearance) bool {
		return a.Actor.Kind == graph.KindIncident && slices.ContainsFunc(cast, func(b resolve.Appearance) bool {
			return b.Start >= a.Start && b.End <= a.End && b.Actor.ID != a.Actor.ID
		})
	})
}

// bySentence deals the cast's appearances out to their sentences.
func bySentence(doc language.Document, cast resolve.Cast) [][]resolve.Appearance {
	out := make([][]resolve.Appearance, len(doc.Sentences))
	for i, j := 0, 0; i < len(cast.Appearances); {
		next := i + 1
		a := cast.Appearances[i]
		for j < len(doc.Sentences) && doc.Sentences[j].End <= a.Start {
			j++
		}
		if j == len(doc.Sentences) {
			break
		}
		if a.Start >= doc.Sentences[j].Start && a.End <= doc.Sentences[j].End {
			first := i - len(out[j])
			if len(out[j]) == 0 {
				first = i
			}
			out[j] = cast.Appearances[first:next:next]
		}
		i = next
	}
	return out
}
