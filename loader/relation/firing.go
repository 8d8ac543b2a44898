package relation

import (
	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/loader/language"
	"github.com/dramatis-graph/dramatis/loader/resolve"
)

// A Firing is a relation together with the frame that read it.
type Firing struct {
	Frame    string // as frames.txt has it
	Line     int    // its line there
	Relation graph.Relation
}

// Firings returns what the frames read in doc, in the order of the text: as
// [Read], but without what titles, names and the scorer add, and each frame's
// own where several read the same.
func Firings(doc language.Document, cast resolve.Cast, published graph.Date) []Firing {
	r := newReader(doc, cast, published)
	perSentence := bySentence(doc, cast)
	var out []Firing
	for i, s := range doc.Sentences {
		l, said := r.line(i, s, perSentence[i])
		if l == nil {
			continue
		}
		times := l.times()
		for _, c := range l.claims() {
			if rel, ok := l.relation(c, said, times); ok {
				out = append(out, Firing{c.frame.written, c.frame.line, rel})
			}
		}
	}
	return out
}
