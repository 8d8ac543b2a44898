package export

import (
	"context"
	"iter"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/queries"
)

// A selection is the part of a graph that is to be written.
type selection struct {
	view   *graph.View
	filter *queries.Filter // nil for everything
}

// edges returns the selected edges, sorted as [graph.View.AllEdges] does.
func (s selection) edges(ctx context.Context) iter.Seq2[graph.Edge, error] {
	return func(yield func(graph.Edge, error) bool) {
		for e, err := range s.view.AllEdges(ctx) {
			if err == nil && s.filter != nil && !s.filter.Match(e) {
				continue
			}
			if !yield(e, err) || err != nil {
				return
			}
		}
	}
}

// batch is how many relations are looked up at once: enough that relations of
// one article are mostly read together, few enough to be held.
const batch = 4096

// relations returns the selected edges with their words.
func (s selection) relations(ctx context.Context) iter.Seq2[statement, error] {
	return func(yield func(statement, error) bool) {
		waiting := make([]graph.Edge, 0, batch)
		flush := func() bool {
			relations, err := s.view.Sources(ctx, waiting)
			if err != nil {
				yield(statement{}, err)
				return false
			}
			for i, r := range relations {
				if !yield(statement{r, waiting[i].Source}, nil) {
					return false
				}
			}
			waiting = waiting[:0]
			return true
		}
		for e, err := range s.edges(ctx) {
			if err != nil {
				yield(statement{}, err)
				return
			}
			if waiting = append(waiting, e); len(waiting) == batch && !flush() {
				return
			}
		}
		flush()
	}
}

// A statement is a relation with the source of its article.
type statement struct {
	graph.Relation
	source string
}

// actors returns the actors to write, sorted by ID: those that selected edges
// touch, or all if everything is selected.
func (s selection) actors(ctx context.Context) iter.Seq2[graph.Actor, error] {
	return func(yield func(graph.Actor, error) bool) {
		touched, err := s.touched(ctx)
		if err != nil {
			yield(graph.Actor{}, err)
			return
		}
		for a, err := range s.view.Actors(ctx) {
			if err == nil && s.filter != nil && !touched[a.ID] {
				continue
			}
			if !yield(a, err) || err != nil {
				return
			}
		}
	}
}

// touched returns the ends of the selected edges.
func (s selection) touched(ctx context.Context) (map[graph.ID]bool, error) {
	ends := make(map[graph.ID]bool)
	if s.filter == nil {
		return ends, nil
	}
	for e, err := range s.edges(ctx) {
		if err != nil {
			return nil, err
		}
		ends[e.Subject], ends[e.Object] = true, true
	}
	return ends, nil
}
