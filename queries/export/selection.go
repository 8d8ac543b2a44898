package export

import (
	"context"
	"iter"
	"reflect"
	"slices"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/queries"
)

// A selection is the part of a graph that is to be written.
type selection struct {
	view   *graph.View
	filter queries.Filter
	asides bool // see [shape]
}

// whole reports whether the selection is the whole graph: a filter for every
// status that asks for nothing else.
func (s selection) whole() bool {
	rest := s.filter
	rest.Statuses = nil
	return reflect.ValueOf(rest).IsZero() && !slices.ContainsFunc(graph.Statuses(), func(status graph.Status) bool {
		return !slices.Contains(s.filter.Statuses, status)
	})
}

// edges returns the selected edges, sorted as [graph.View.AllEdges] does.
func (s selection) edges(ctx context.Context) iter.Seq2[graph.Edge, error] {
	return s.filter.Edges(ctx, s.view)
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

// A statement is a relation with the publisher of its article.
type statement struct {
	graph.Relation
	publisher string
}

// actors returns the actors to write, sorted by ID: those that selected edges
// touch, or all if everything is selected.
func (s selection) actors(ctx context.Context) iter.Seq2[graph.Actor, error] {
	ends := func(e graph.Edge) []graph.ID {
		if s.asides {
			return []graph.ID{e.Subject, e.Object, e.Place, e.AttributedTo}
		}
		return []graph.ID{e.Subject, e.Object}
	}
	return touched(ctx, s, s.view.Actors(ctx), func(a graph.Actor) graph.ID { return a.ID }, ends)
}

// articles returns the articles to write, sorted by name and without their
// texts, as actors does.
func (s selection) articles(ctx context.Context) iter.Seq2[graph.Article, error] {
	all := func(yield func(graph.Article, error) bool) {
		articles, err := s.view.Articles(ctx)
		if err != nil {
			yield(graph.Article{}, err)
			return
		}
		for _, a := range articles {
			if !yield(a, nil) {
				return
			}
		}
	}
	return touched(ctx, s, all, func(a graph.Article) graph.ID { return a.ID },
		func(e graph.Edge) []graph.ID { return []graph.ID{e.Article} })
}

// touched passes on those of all that some selected edge names, or everything
// if the whole graph is selected.
func touched[T any](ctx context.Context, s selection, all iter.Seq2[T, error], id func(T) graph.ID, names func(graph.Edge) []graph.ID) iter.Seq2[T, error] {
	if s.whole() {
		return all
	}
	return func(yield func(T, error) bool) {
		named := make(map[graph.ID]bool)
		for e, err := range s.edges(ctx) {
			if err != nil {
				yield(*new(T), err)
				return
			}
			for _, id := range names(e) {
				named[id] = true
			}
		}
		for item, err := range all {
			if err == nil && !named[id(item)] {
				continue
			}
			if !yield(item, err) || err != nil {
				return
			}
		}
	}
}
