package queries

import (
	"context"
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

func newWeb(ctx context.Context, v *graph.View, f Filter) (*web, error) {
	net, err := newNetwork(ctx, v, f, Search{Weight: ByHops})
	if err != nil {
		return nil, err
	}
	w := &web{}
	at := make(map[graph.Node]int)
	var nodes []graph.Node
	var strengths []map[graph.Node]float64
	for a, err := range v.Actors(ctx) {
		if err != nil {
			return nil, err
		}
		node, err := v.Node(ctx, a.ID)
		if err != nil {
			return nil, err
		}
		strength, err := net.strengths(ctx, node)
		if err != nil {
			return nil, err
		}
		if len(strength) > 0 {
			at[node] = len(nodes)
			nodes, strengths, w.actors = append(nodes, node), append(strengths, strength), append(w.actors, a.ID)
		}
	}
	w.threads = make([][]thread, len(nodes))
	for i, strength := range strengths {
		for to, s := range strength {
			w.threads[i] = append(w.threads[i], thread{at[to], s})
		}
		slices.SortFunc(w.threads[i], func(a, b thread) int { return a.to - b.to })
	}
	return w, nil
}

// strengths counts the relations that a node has with each other one.
func (n *network) strengths(ctx context.Context, at graph.Node) (map[graph.Node]float64, error) {
	links, err := n.links(ctx, at)
	if err != nil {
		return nil, err
	}
	found := make(map[graph.Node]float64)
	for _, l := range links {
		found[l.Other()]++
	}
	return found, nil
}

// strength returns how strong all threads of an actor are together.
func (w *web) strength(actor int) (sum float64) {
	for _, t := range w.threads[actor] {
		sum += t.strength
	}
	return sum
}
