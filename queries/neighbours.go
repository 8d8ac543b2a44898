package queries

import (
	"context"
	"fmt"
	"slices"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/queries/path"
)

// neighbours is the graph as one search for chains sees it: actors that are
// linked by some edge that the filter lets through.
type neighbours struct {
	view   *graph.View
	filter Filter
	avoid  map[graph.ID]bool

	// What was read is kept, since a search for several chains comes to the
	// same actors again and again.
	looked map[graph.ID][]graph.ID
	opened map[graph.ID][]window
}

// newNeighbours leaves out the actors to avoid, but never the ends of the chain
// themselves.
func newNeighbours(v *graph.View, f Filter, avoid []graph.ID, ends ...graph.ID) *neighbours {
	n := &neighbours{
		view: v, filter: f, avoid: make(map[graph.ID]bool),
		looked: make(map[graph.ID][]graph.ID), opened: make(map[graph.ID][]window),
	}
	for _, id := range avoid {
		n.avoid[id] = !slices.Contains(ends, id)
	}
	return n
}

// of returns the neighbours of an actor, sorted, without itself.
func (n *neighbours) of(ctx context.Context, id graph.ID) ([]graph.ID, error) {
	if found, ok := n.looked[id]; ok {
		return found, nil
	}
	start, err := n.view.From(ctx, id)
	if err != nil {
		return nil, err
	}
	found, err := start.Where(n.filter.Match).Both(n.filter.Predicates...).IDs(ctx)
	if err != nil {
		return nil, err
	}
	n.looked[id] = slices.DeleteFunc(found, func(other graph.ID) bool { return other == id || n.avoid[other] })
	return n.looked[id], nil
}

// join finds the best edge for each hop of a row of neighbours.
func (n *neighbours) join(ctx context.Context, row []graph.ID) ([]path.Hop, error) {
	return n.joinBy(ctx, row, func(int, *graph.Edge) bool { return true }, func(path.Hop) {})
}

// joinBy finds the best edge for each hop, among those that serve to come to
// row[to], and tells of each hop before it goes on to the next.
func (n *neighbours) joinBy(ctx context.Context, row []graph.ID, serves func(to int, e *graph.Edge) bool, tell func(path.Hop)) ([]path.Hop, error) {
	var hops []path.Hop
	for i, from := range row[:len(row)-1] {
		to := row[i+1]
		edges, err := n.view.Edges(ctx, n.lesser(from, to), n.filter.Predicates...)
		if err != nil {
			return nil, err
		}
		hop, ok := path.Join(from, to, edges, func(e *graph.Edge) bool { return n.filter.match(e) && serves(i+1, e) })
		if !ok {
			return nil, fmt.Errorf("nothing joins %s and %s any more", from, to)
		}
		tell(hop)
		hops = append(hops, hop)
	}
	return hops, nil
}

// lesser returns the one of two actors that seems to have fewer edges: one that
// the search never went on from may have any number.
func (n *neighbours) lesser(a, b graph.ID) graph.ID {
	ofA, lookedA := n.looked[a]
	ofB, lookedB := n.looked[b]
	if !lookedA || lookedB && len(ofB) < len(ofA) {
		return b
	}
	return a
}
