package queries

import (
	"context"

	"github.com/dramatis-graph/dramatis/graph"
)

// A detour is a search for the shortest chain in a part of the graph.
type detour struct {
	*neighbours
	from, to graph.ID
	closed   map[graph.ID]bool // actors it may not pass
	refused  map[graph.ID]bool // actors it may not come to straight from from

	// stopped says that the hops ran out before the actors did.
	stopped bool
}

// A tide is the actors within so many hops of one end, by their distance.
type tide struct {
	distance map[graph.ID]int
	edge     []graph.ID // those farthest out
	hops     int
}

func newTide(from graph.ID) *tide {
	return &tide{distance: map[graph.ID]int{from: 0}, edge: []graph.ID{from}}
}

// shortest returns the shortest chain of at most hops hops, of several the first
// by IDs, or nil if there is none. It searches breadth first from both ends,
// always going on where fewer actors wait.
func (d *detour) shortest(ctx context.Context, hops int) ([]graph.ID, error) {
	out, back := newTide(d.from), newTide(d.to)
	for out.hops+back.hops < hops {
		grow, other := out, back
		if len(back.edge) < len(out.edge) {
			grow, other = back, out
		}
		met, err := d.rise(ctx, grow, other)
		if err != nil {
			return nil, err
		}
		if met {
			return d.first(ctx, out, back)
		}
		if len(grow.edge) == 0 {
			return nil, nil
		}
	}
	d.stopped = true
	return nil, nil
}

// rise lets grow take one more hop and reports whether it met other.
func (d *detour) rise(ctx context.Context, grow, other *tide) (met bool, err error) {
	var edge []graph.ID
	grow.hops++
	for _, id := range grow.edge {
		next, err := d.of(ctx, id)
		if err != nil {
			return false, err
		}
		for _, n := range next {
			if _, seen := grow.distance[n]; seen || !d.open(id, n) {
				continue
			}
			grow.distance[n] = grow.hops
			edge = append(edge, n)
			if _, seen := other.distance[n]; seen {
				met = true
			}
		}
	}
	grow.edge = edge
	return met, nil
}

// open reports whether the detour may go between two neighbours.
func (d *detour) open(a, b graph.ID) bool {
	return !d.closed[a] && !d.closed[b] && !(a == d.from && d.refused[b]) && !(b == d.from && d.refused[a])
}

// first returns, of the shortest chains through two tides that have met, the
// first by IDs.
func (d *detour) first(ctx context.Context, out, back *tide) ([]graph.ID, error) {
	f := finder{detour: d, out: out, back: back, dead: make(map[graph.ID]bool)}
	return f.from(ctx, d.from, 0)
}

// A finder looks for the first chain, depth first, along two tides.
type finder struct {
	*detour
	out, back *tide
	dead      map[graph.ID]bool // actors from which no chain goes on
}

// from returns the first chain from id, which is at hops from the start, to the
// end; nil if there is none.
func (f *finder) from(ctx context.Context, id graph.ID, hops int) ([]graph.ID, error) {
	if id == f.to {
		return []graph.ID{id}, nil
	}
	next, err := f.of(ctx, id)
	if err != nil {
		return nil, err
	}
	for _, n := range next {
		if f.dead[n] || !f.leads(id, n, hops+1) {
			continue
		}
		rest, err := f.from(ctx, n, hops+1)
		if err != nil {
			return nil, err
		}
		if rest != nil {
			return append([]graph.ID{id}, rest...), nil
		}
		f.dead[n] = true
	}
	return nil, nil
}

// leads reports whether the step from id to n, at hops from the start, can be
// one of a shortest chain.
func (f *finder) leads(id, n graph.ID, hops int) bool {
	if !f.open(id, n) {
		return false
	}
	if hops < f.out.hops {
		d, ok := f.out.distance[n]
		return ok && d == hops
	}
	d, ok := f.back.distance[n]
	return ok && hops+d == f.out.hops+f.back.hops
}
