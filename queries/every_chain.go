package queries

import (
	"context"
	"slices"

	"github.com/dramatis-graph/dramatis/graph"
)

// An enumeration goes through all chains without loops between two nodes.
type enumeration struct {
	*network
	from, to graph.Node
	inOrder  bool
	most     int // chains that are wanted

	// far holds how many hops nodes are away from to, as far as it is known:
	// all that are within reach of known hops are there.
	far   map[graph.Node]int
	edge  []graph.Node // those farthest away
	known int

	sorted map[graph.Node][]graph.Node // neighbours by ID
	found  []candidate
}

// everyChain returns the chains of at most so many hops, the shortest first,
// those of one length by IDs: the first most of them. longer says that longer
// chains are not ruled out.
func (n *network) everyChain(ctx context.Context, from, to graph.Node, hops, most int, inOrder bool) (all []candidate, longer bool, err error) {
	e := &enumeration{
		network: n, from: from, to: to, inOrder: inOrder, most: most,
		far: map[graph.Node]int{to: 0}, edge: []graph.Node{to}, sorted: make(map[graph.Node][]graph.Node),
	}
	for length := 1; length <= hops && len(e.found) < most; length++ {
		if length > 1 {
			if err := e.reach(ctx); err != nil {
				return nil, false, err
			}
		}
		if err := e.extend(ctx, []graph.Node{from}, length, ""); err != nil {
			return nil, false, err
		}
	}
	return e.found, len(e.edge) > 0, nil
}

// reach finds the nodes that are one hop farther away.
func (e *enumeration) reach(ctx context.Context) error {
	e.known++
	var edge []graph.Node
	for _, at := range e.edge {
		steps, err := e.steps(ctx, at)
		if err != nil {
			return err
		}
		for _, s := range steps {
			if _, seen := e.far[s.to]; !seen {
				e.far[s.to] = e.known
				edge = append(edge, s.to)
			}
		}
	}
	e.edge = edge
	return nil
}

// extend goes through the chains that begin with row, come to its end on a day,
// and have so many more hops.
func (e *enumeration) extend(ctx context.Context, row []graph.Node, hops int, day graph.Date) error {
	at := row[len(row)-1]
	neighbours, err := e.neighbours(ctx, at)
	if err != nil {
		return err
	}
	for _, next := range neighbours {
		if far, ok := e.far[next]; !ok || far > hops-1 || (next == e.to) != (hops == 1) || slices.Contains(row, next) {
			continue
		}
		longer := append(row[:len(row):len(row)], next)
		then, ok, err := e.after(ctx, at, next, day)
		if err != nil {
			return err
		}
		if !ok {
			continue
		}
		if next == e.to {
			e.found = append(e.found, candidate{row: longer, price: oneHop * price(len(row))})
		} else if err := e.extend(ctx, longer, hops-1, then); err != nil {
			return err
		}
		if len(e.found) == e.most {
			return nil
		}
	}
	return nil
}

// after returns the earliest day to come from one node to the next, and false if
// that is too late.
func (e *enumeration) after(ctx context.Context, at, next graph.Node, day graph.Date) (graph.Date, bool, error) {
	if !e.inOrder {
		return "", true, nil
	}
	windows, err := e.windows(ctx, at)
	if err != nil {
		return "", false, err
	}
	earliest, ok := always, false
	for _, w := range windows {
		if arrival, inTime := w.arrive(day); inTime && w.to == next {
			earliest, ok = min(earliest, arrival), true
		}
	}
	return earliest, ok, nil
}

func (e *enumeration) neighbours(ctx context.Context, at graph.Node) ([]graph.Node, error) {
	if sorted, ok := e.sorted[at]; ok {
		return sorted, nil
	}
	steps, err := e.steps(ctx, at)
	if err != nil {
		return nil, err
	}
	sorted := make([]graph.Node, len(steps))
	for i, s := range steps {
		sorted[i] = s.to
	}
	slices.SortFunc(sorted, e.compare)
	e.sorted[at] = sorted
	return sorted, nil
}
