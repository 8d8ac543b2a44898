package queries

import (
	"slices"

	"github.com/dramatis-graph/dramatis/graph"
)

// A Filter says which relations a question is about. The zero Filter lets
// through all that happened or is going on.
type Filter struct {
	Predicates []graph.Predicate // none: any
	Statuses   []graph.Status    // none: those that are real, see [graph.Status.Real]

	// Since and Until are the first and the last day of interest. With either
	// set, a relation whose date is not known does not match.
	Since, Until graph.Date

	Place         graph.ID // "": anywhere
	Source        string   // the article's source; "": any
	MinConfidence float64
}

// Match reports whether the filter lets e through.
func (f Filter) Match(e graph.Edge) bool { return f.match(&e) }

func (f *Filter) match(e *graph.Edge) bool {
	return (len(f.Predicates) == 0 || slices.Contains(f.Predicates, e.Predicate)) &&
		f.holds(e.Status) &&
		e.Date.Overlaps(f.Since, f.Until) &&
		(f.Place == "" || e.Place == f.Place) &&
		(f.Source == "" || e.Source == f.Source) &&
		e.Confidence >= f.MinConfidence
}

func (f *Filter) holds(s graph.Status) bool {
	if len(f.Statuses) == 0 {
		return s.Real()
	}
	return slices.Contains(f.Statuses, s)
}

// standing returns the filter for the offices and memberships through which a
// question reaches its relations: they need not be of the same time or place,
// but as well sourced.
func (f Filter) standing() Filter {
	return Filter{Source: f.Source, MinConfidence: f.MinConfidence}
}
