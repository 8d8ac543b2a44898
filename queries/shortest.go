package queries

import (
	"context"
	"math"

	"github.com/dramatis-graph/dramatis/graph"
)

// dearest is a price that no chain has.
const dearest price = math.MaxInt32 / 4

// A detour is a search for the best chain in a part of a network.
type detour struct {
	*network

	from, to graph.Node
	closed   map[graph.Node]bool // nodes it may not pass
	refused  map[graph.Node]bool // nodes it may not come to straight from from
	hops     int                 // how many it may take

	inOrder bool       // no hop may be earlier than the one before
	since   graph.Date // nor the first hop earlier than this

	best price   // of the chains found so far, or what they may cost at most
	met  []int32 // the labels of out where the two sides make a chain of that price

	// stopped says that the hops ran out before the nodes did.
	stopped bool
}

// shortest returns the chain with the lowest price, of several the first by IDs,
// and what it costs: nil if there is none for limit.
//
// It searches from both ends, and lets that side grow which has fewer links to
// follow. Since a node may be reached at a low price with many hops and at a
// higher one with few, it may have several labels. The search is over once
// whatever waits on one side is so far from whatever waits on the other that no
// hop between them could still make a chain as good as the best; all that are as
// good are known by then.
func (d *detour) shortest(ctx context.Context, limit price) ([]graph.Node, price, error) {
	if d.inOrder {
		return d.shortestInOrder(ctx)
	}
	d.out.start(d.from)
	d.back.start(d.to)
	d.best, d.met = limit, d.met[:0]
	for len(d.out.prices) > 0 && len(d.back.prices) > 0 && d.out.prices[0]+d.back.prices[0]+d.weight.least() <= d.best {
		side, other := &d.out, &d.back
		if d.back.nearest().links < d.out.nearest().links {
			side, other = other, side
		}
		for _, l := range side.take() {
			if err := d.grow(ctx, side, other, l); err != nil {
				return nil, 0, err
			}
		}
	}
	if len(d.met) == 0 {
		d.stopped = !d.out.exhausted() && !d.back.exhausted()
		return nil, 0, nil
	}
	return d.trace(), d.best, nil
}

// grow labels the nodes one step on from a label.
func (d *detour) grow(ctx context.Context, side, other *frontier, l int32) error {
	at := side.labels[l]
	if side.beaten(at.node, at.price) {
		return nil
	}
	if at.price.hops() >= d.hops {
		side.pruned = true
		return nil
	}
	steps, err := d.steps(ctx, at.node)
	if err != nil {
		return err
	}
	side.labels[l].grown = true
	side.grown = append(side.grown, l)
	here := at.price + d.toll(at.node)
	for _, s := range steps {
		p := here + s.price
		if !d.open(at.node, s.to) || d.hopeless(other, s.to, p) || side.beaten(s.to, p) {
			continue
		}
		fresh := side.find(s.to, p)
		if fresh == none {
			fresh = side.put(s.to, p)
			if s.to != d.from && s.to != d.to {
				side.wait(fresh, p+d.toll(s.to), d.view.Degree(s.to))
			}
			d.meet(side, fresh)
		}
		side.trace(fresh, l)
	}
	return nil
}

// hopeless reports whether no chain within the best price can come to a node for
// a price: where the other side has not been yet, it is at least a hop beyond all
// that waits there.
func (d *detour) hopeless(other *frontier, at graph.Node, p price) bool {
	return other.newest[at] == 0 && (len(other.prices) == 0 || p+other.prices[0]+d.weight.least() > d.best)
}

// toll is the price of passing a node; the ends are not passed.
func (d *detour) toll(at graph.Node) price {
	if at == d.from || at == d.to {
		return 0
	}
	return d.passing(at)
}

// meet looks for chains that a new label makes with those of the other side.
func (d *detour) meet(side *frontier, fresh int32) {
	other := &d.out
	if side == other {
		other = &d.back
	}
	at := side.labels[fresh]
	for l := other.newest[at.node] - 1; l != none; l = other.labels[l].older {
		whole := at.price + d.toll(at.node) + other.labels[l].price
		if whole > d.best || whole.hops() > d.hops {
			continue
		}
		if whole < d.best {
			d.best, d.met = whole, d.met[:0]
		}
		if side == &d.out {
			d.met = append(d.met, fresh)
		} else {
			d.met = append(d.met, l)
		}
	}
}

// open reports whether the detour may go between two nodes.
func (d *detour) open(a, b graph.Node) bool {
	return !d.closed[a] && !d.closed[b] && !(a == d.from && d.refused[b]) && !(b == d.from && d.refused[a])
}
