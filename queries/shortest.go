package queries

import (
	"context"
	"slices"

	"github.com/dramatis-graph/dramatis/graph"
)

// A detour is a search for the shortest chain in a part of the graph.
type detour struct {
	*neighbours
	from, to graph.ID
	closed   map[graph.ID]bool // actors it may not pass
	refused  map[graph.ID]bool // actors it may not come to straight from from

	inOrder bool       // no hop may be earlier than the one before
	since   graph.Date // nor the first hop earlier than this

	// stopped says that the hops ran out before the actors did.
	stopped bool
}

// shortest returns the shortest chain of at most hops hops, of several the first
// by IDs, or nil if there is none. It searches breadth first from both ends,
// always going on where fewer actors wait.
//
// The first by IDs falls out of the order in which actors are reached. The edge
// of the tide out is in the order of the chains that lead there, since it goes
// on from one actor after the other to the sorted neighbours of each. The tide
// back goes on from its actors in the order of their IDs, so that whatever it
// reaches leads on to the smallest it can.
func (d *detour) shortest(ctx context.Context, hops int) ([]graph.ID, error) {
	if d.inOrder {
		return d.shortestInOrder(ctx, hops)
	}
	out, back := newTide(d.from), newTide(d.to)
	for range hops {
		grow := out
		if len(back.edge) < len(out.edge) {
			grow = back
			slices.Sort(back.edge)
		}
		if err := d.rise(ctx, grow); err != nil {
			return nil, err
		}
		if i := slices.IndexFunc(out.edge, back.has); i >= 0 {
			row := out.route(out.edge[i])
			slices.Reverse(row)
			return append(row, back.route(out.edge[i])[1:]...), nil
		}
		if len(grow.edge) == 0 {
			return nil, nil
		}
	}
	d.stopped = true
	return nil, nil
}

// rise lets a tide take one more hop.
func (d *detour) rise(ctx context.Context, t *tide) error {
	var edge []graph.ID
	for _, id := range t.edge {
		next, err := d.of(ctx, id)
		if err != nil {
			return err
		}
		for _, n := range next {
			if d.open(id, n) && !t.has(n) {
				t.from[n] = id
				edge = append(edge, n)
			}
		}
	}
	t.edge = edge
	return nil
}

// open reports whether the detour may go between two neighbours.
func (d *detour) open(a, b graph.ID) bool {
	return !d.closed[a] && !d.closed[b] && !(a == d.from && d.refused[b]) && !(b == d.from && d.refused[a])
}
