package relation

import (
	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/loader/language"
	"github.com/dramatis-graph/dramatis/loader/relation/dating"
	"github.com/dramatis-graph/dramatis/loader/relation/trust"
	"github.com/dramatis-graph/dramatis/loader/resolve"
)

// A Studied is a relation as a sentence states it, with what its date and its
// confidence were chosen by.
type Studied struct {
	graph.Relation
	Dating dating.Question // no times for a standing relation
	Signs  trust.Signs
}

// Study reads as [Read] does and returns every claim of every sentence, for the
// fitting of weights. A sentence may state one relation several times.
func Study(doc language.Document, cast resolve.Cast, published graph.Date) []Studied {
	var out []Studied
	r := newReader(doc, cast, published)
	r.study = func(s Studied) { out = append(out, s) }
	r.all(doc, cast)
	return out
}
