package queries

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/queries/path"
)

// A network is the graph as one search for chains sees it: actors that are
// linked by some edge that the filter lets through.
type network struct {
	view   *graph.View
	sight  path.Sight // what the filter lets through
	weight Weight
	avoid  map[graph.Node]bool

	// What was read is kept, since a search for several chains comes to the
	// same actors again and again.
	stepsOf map[graph.Node][]step
	opened  map[graph.Node][]window

	*scratch
}

// A step leads from an actor to one that it is linked to.
type step struct {
	to    graph.Node
	price price
}

// newNetwork leaves out the actors to avoid, but never the ends of the chain
// themselves. Its scratch must be freed after the search.
func newNetwork(ctx context.Context, v *graph.View, f Filter, s Search, ends ...graph.ID) (*network, error) {
	bound, err := v.Nodes(ctx)
	if err != nil {
		return nil, err
	}
	n := &network{
		view: v, sight: f.sight(v), weight: s.Weight, avoid: make(map[graph.Node]bool),
		stepsOf: make(map[graph.Node][]step), opened: make(map[graph.Node][]window),
	}
	for _, id := range s.Avoid {
		node, err := v.Node(ctx, id)
		if errors.Is(err, graph.ErrNotFound) {
			continue
		}
		if err != nil {
			return nil, err
		}
		n.avoid[node] = !slices.Contains(ends, v.ActorID(node))
	}
	n.scratch = newScratch(bound)
	return n, nil
}

// links returns the links of a node to others that the filter lets through.
func (n *network) links(ctx context.Context, at graph.Node) ([]graph.Link, error) {
	links, err := n.sight.Links(ctx, at)
	return slices.DeleteFunc(links, func(l graph.Link) bool { return l.Other() == at || n.avoid[l.Other()] }), err
}

// steps returns the steps from a node, each to another one.
func (n *network) steps(ctx context.Context, at graph.Node) ([]step, error) {
	if found, ok := n.stepsOf[at]; ok {
		return found, nil
	}
	var found []step
	if n.weight == ByConfidence || n.sight.Sift != nil {
		links, err := n.links(ctx, at)
		if err != nil {
			return nil, err
		}
		found = n.strongest(links)
	} else {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		found = n.nearest(at)
	}
	n.base += int32(len(found))
	n.stepsOf[at] = found
	return found, nil
}

// nearest is [network.steps] where it takes only one link to make a step: it
// does not look at the others, of which hubs have many.
func (n *network) nearest(at graph.Node) []step {
	var found []step
	links := n.sight.View.Links(at)
	for i := range links {
		to := links[i].Other()
		if n.place[to] <= n.base && to != at && n.sight.Choice.Takes(&links[i]) && !n.avoid[to] {
			found = append(found, step{to, oneHop})
			n.place[to] = n.base + int32(len(found))
		}
	}
	return found
}

// strongest is [network.steps] where all links to a node count.
func (n *network) strongest(links []graph.Link) []step {
	var found []step
	var best []*graph.Edge
	for _, l := range links {
		to, e := l.Other(), l.Edge()
		i := n.place[to] - n.base
		switch {
		case i <= 0:
			found, best = append(found, step{to, n.weight.hop(e)}), append(best, e)
			n.place[to] = n.base + int32(len(found))
		case path.Stronger(e, best[i-1]) < 0:
			found[i-1].price, best[i-1] = n.weight.hop(e), e
		}
	}
	return found
}

// between returns the links between two nodes.
func (n *network) between(ctx context.Context, a, b graph.Node) ([]graph.Link, error) {
	if n.view.Degree(b) < n.view.Degree(a) {
		a, b = b, a
	}
	return n.sight.To(b).Links(ctx, a)
}

// join finds the best edge for each hop of a row of nodes, among those that
// serve to come to row[to], and tells of each hop before it goes on to the next.
func (n *network) join(ctx context.Context, row []graph.Node, serves func(to int, l graph.Link) bool, tell func(path.Hop)) ([]path.Hop, error) {
	var hops []path.Hop
	for i, from := range row[:len(row)-1] {
		links, err := n.between(ctx, from, row[i+1])
		if err != nil {
			return nil, err
		}
		links = slices.DeleteFunc(links, func(l graph.Link) bool { return !serves(i+1, l) })
		hop, ok := path.Join(n.view, from, row[i+1], links)
		if !ok {
			return nil, fmt.Errorf("nothing joins %s and %s any more", n.view.ActorID(from), n.view.ActorID(row[i+1]))
		}
		tell(hop)
		hops = append(hops, hop)
	}
	return hops, nil
}

// price returns what a row of nodes costs, as part of a chain that goes on from
// its last: all hops, and passing all but the first.
func (n *network) price(ctx context.Context, row []graph.Node) (price, error) {
	var sum price
	for i, to := range row[1:] {
		hop := oneHop
		if n.weight == ByConfidence {
			links, err := n.between(ctx, row[i], to)
			if err != nil {
				return 0, err
			}
			joined, _ := path.Join(n.view, row[i], to, links)
			hop = n.weight.hop(&joined.Edge)
		}
		sum += hop + n.passing(to)
	}
	return sum, nil
}

func (n *network) passing(at graph.Node) price { return n.weight.passing(n.view.Degree(at)) }

// compareRows orders rows by the IDs of their actors.
func (n *network) compareRows(a, b []graph.Node) int {
	return slices.CompareFunc(a, b, n.compare)
}

func (n *network) compare(a, b graph.Node) int {
	if a == b {
		return 0
	}
	if n.view.ActorID(a) < n.view.ActorID(b) {
		return -1
	}
	return 1
}
