package queries

import (
	"context"
	"fmt"
	"slices"

	"github.com/dramatis-graph/dramatis/graph"
)

// A web is the graph as questions about its whole shape see it: actors, counted
// in the order of their IDs, joined by threads that hold both ways. A thread is
// as strong as there are relations. Actors that the filter leaves without any
// are not in it.
type web struct {
	actors  []graph.ID
	threads [][]thread // by actor, in the order of the actors they lead to
}

type thread struct {
	to       int
	strength float64
}

// webOf returns the web that the filter leaves, which is kept with the graph.
func webOf(ctx context.Context, v *graph.View, f Filter) (*web, error) {
	return keep(ctx, v, func() (*web, error) { return newWeb(ctx, v, f) }, "web", f)
}

// keep returns what make makes, once for each version of the graph and question.
func keep[T any](ctx context.Context, v *graph.View, make func() (T, error), question ...any) (T, error) {
	kept, err := v.Keep(ctx, fmt.Sprintf("%#v", question), func() (any, error) { return make() })
	if err != nil {
		return *new(T), err
	}
	return kept.(T), nil
}

func newWeb(ctx context.Context, v *graph.View, f Filter) (*web, error) {
	nodes, err := v.NodesByID(ctx)
	if err != nil {
		return nil, err
	}
	bound, err := v.Nodes(ctx)
	if err != nil {
		return nil, err
	}
	w, sight := &web{}, f.sight(v)
	number := make([]int, bound) // in the web, by node
	strength := make([]float64, bound)
	for _, at := range nodes {
		links, err := sight.Links(ctx, at)
		if err != nil {
			return nil, err
		}
		if threads := spin(at, links, strength); len(threads) > 0 {
			number[at] = len(w.actors)
			w.actors, w.threads = append(w.actors, v.ActorID(at)), append(w.threads, threads)
		}
	}
	for _, threads := range w.threads {
		for i := range threads {
			threads[i].to = number[threads[i].to]
		}
		slices.SortFunc(threads, func(a, b thread) int { return a.to - b.to })
	}
	return w, nil
}

// spin returns the threads from a node to others, by their nodes. strength must
// be all zero, and is again afterwards.
func spin(at graph.Node, links []graph.Link, strength []float64) []thread {
	var to []graph.Node
	for _, l := range links {
		other := l.Other()
		if other == at {
			continue
		}
		if strength[other] == 0 {
			to = append(to, other)
		}
		strength[other]++
	}
	threads := make([]thread, len(to))
	for i, other := range to {
		threads[i] = thread{int(other), strength[other]}
		strength[other] = 0
	}
	return threads
}

// strength returns how strong all threads of an actor are together.
func (w *web) strength(actor int) (sum float64) {
	for _, t := range w.threads[actor] {
		sum += t.strength
	}
	return sum
}
