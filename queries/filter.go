package queries

import (
	"context"
	"iter"
	"slices"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/queries/path"
)

// A Filter says which relations a question is about. The zero Filter lets
// through all that happened or is going on.
type Filter struct {
	Predicates []graph.Predicate // none: any
	Statuses   []graph.Status    // none: those that are real, see [graph.Status.Real]

	// Since and Until are the first and the last day of interest. With either
	// set, a relation whose date is not known does not match.
	Since, Until graph.Date

	// Places are where it may have been; none: anywhere. [Lexicon.Filter] fills
	// them with a place and all that lies in it.
	Places []graph.ID

	Source        string // the article's source; "": any
	MinConfidence float64

	// MinSources is how many independent sources there must be for the same
	// subject, predicate and object, counting only what the rest of the filter
	// lets through.
	MinSources int

	// AsOf leaves out what was published later, and what nobody knows the
	// day of: the answer is the one that could have been given then.
	AsOf graph.Date
}

// Match reports whether the filter lets e through, as far as e alone can tell:
// MinSources needs the other edges too, see [Filter.Edges].
func (f Filter) Match(e graph.Edge) bool { return f.match(&e) }

func (f *Filter) match(e *graph.Edge) bool {
	return (len(f.Predicates) == 0 || slices.Contains(f.Predicates, e.Predicate)) &&
		f.holds(e.Status) &&
		e.Date.Overlaps(f.Since, f.Until) &&
		(len(f.Places) == 0 || slices.Contains(f.Places, e.Place)) &&
		(f.Source == "" || e.Source == f.Source) &&
		e.Confidence >= f.MinConfidence &&
		f.knew(e.Published)
}

func (f *Filter) holds(s graph.Status) bool {
	if len(f.Statuses) == 0 {
		return s.Real()
	}
	return slices.Contains(f.Statuses, s)
}

// knew reports whether an article of that day was there to be read.
func (f *Filter) knew(published graph.Date) bool {
	return f.AsOf == "" || published != "" && published.Last() <= f.AsOf.Last()
}

// Edges returns every edge of the graph that the filter lets through, sorted as
// [graph.View.AllEdges] does.
func (f Filter) Edges(ctx context.Context, v *graph.View) iter.Seq2[graph.Edge, error] {
	return func(yield func(graph.Edge, error) bool) {
		var same []graph.Edge
		flush := func() bool {
			for _, e := range f.choose(same) {
				if !yield(e, nil) {
					return false
				}
			}
			same = same[:0]
			return true
		}
		for e, err := range v.AllEdges(ctx) {
			if err != nil {
				yield(graph.Edge{}, err)
				return
			}
			if len(same) > 0 && !sameStatement(&same[0], &e) && !flush() {
				return
			}
			same = append(same, e)
		}
		flush()
	}
}

// choose returns the edges that the filter lets through, in the space of edges.
// They must be all of one statement.
func (f *Filter) choose(edges []graph.Edge) []graph.Edge {
	kept := slices.DeleteFunc(edges, func(e graph.Edge) bool { return !f.match(&e) })
	if f.MinSources > 1 && independent(kept) < f.MinSources {
		return nil
	}
	return kept
}

// sight is what the filter lets through, as walks see it.
func (f Filter) sight(v *graph.View) path.Sight {
	s := path.Sight{View: v, Choice: graph.Every.Of(f.Predicates...).Between(f.Since, f.Until).Sure(f.MinConfidence)}
	if len(f.Statuses) > 0 {
		s.Choice = s.Choice.With(f.Statuses...)
	} else {
		s.Choice = s.Choice.With(graph.Happened, graph.Ongoing)
	}
	if len(f.Places) > 0 || f.Source != "" || f.AsOf != "" {
		s.Choice = s.Choice.Where(f.match)
	}
	if f.MinSources > 1 {
		s.Sift = func(links []graph.Link) []graph.Link { return corroborated(links, f.MinSources) }
	}
	return s
}

// standing returns the filter for the offices and memberships through which a
// question reaches its relations: they need not be of the same time or place,
// but as well sourced.
func (f Filter) standing() Filter {
	return Filter{Source: f.Source, MinConfidence: f.MinConfidence, MinSources: f.MinSources, AsOf: f.AsOf}
}
