package queries

import (
	"context"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/queries/path"
)

// shortestInOrder is [detour.shortest] for chains in which no hop is earlier
// than the one before.
//
// It goes back from the end, hop by hop, and keeps for each actor the latest day
// from which the end can still be reached in so many hops. A day that fewer hops
// can wait for as long leads to no shortest chain.
func (d *detour) shortestInOrder(ctx context.Context) ([]graph.Node, price, error) {
	layers := []map[graph.Node]graph.Date{{d.to: always}}
	best := map[graph.Node]graph.Date{d.to: always}
	for len(layers) <= d.hops {
		layer, err := d.before(ctx, layers[len(layers)-1], best)
		if err != nil || len(layer) == 0 {
			return nil, 0, err
		}
		layers = append(layers, layer)
		if latest, ok := layer[d.from]; ok && latest >= d.since {
			row, err := d.along(ctx, layers)
			return row, oneHop * price(len(row)-1), err
		}
	}
	d.stopped = true
	return nil, 0, nil
}

// before returns the actors one hop before a layer that can wait longer than was
// known.
func (d *detour) before(ctx context.Context, layer, best map[graph.Node]graph.Date) (map[graph.Node]graph.Date, error) {
	earlier := make(map[graph.Node]graph.Date)
	for id, until := range layer {
		windows, err := d.windows(ctx, id)
		if err != nil {
			return nil, err
		}
		for _, w := range windows {
			latest, ok := w.depart(until)
			if known, seen := best[w.to]; ok && d.open(id, w.to) && (!seen || latest > known) {
				best[w.to], earlier[w.to] = latest, latest
			}
		}
	}
	return earlier, nil
}

// along returns the first chain by IDs that keeps to the layers.
func (d *detour) along(ctx context.Context, layers []map[graph.Node]graph.Date) ([]graph.Node, error) {
	row, at, day := []graph.Node{d.from}, d.from, d.since
	for left := len(layers) - 2; left >= 0; left-- {
		windows, err := d.windows(ctx, at)
		if err != nil {
			return nil, err
		}
		next, known := d.to, false
		var through graph.Date
		for _, w := range windows {
			latest, leads := layers[left][w.to]
			arrival, ok := w.arrive(day)
			if !leads || !ok || arrival > latest || !d.open(at, w.to) {
				continue
			}
			if order := d.compare(w.to, next); !known || order < 0 || order == 0 && arrival < through {
				next, through, known = w.to, arrival, true
			}
		}
		row, at, day = append(row, next), next, through
	}
	return row, nil
}

// arrival returns the earliest day to be at the end of a row of neighbours.
func (n *network) arrival(ctx context.Context, row []graph.Node) (day graph.Date, err error) {
	for i, from := range row[:len(row)-1] {
		windows, err := n.windows(ctx, from)
		if err != nil {
			return "", err
		}
		earliest := always
		for _, w := range windows {
			if arrival, ok := w.arrive(day); ok && w.to == row[i+1] {
				earliest = min(earliest, arrival)
			}
		}
		day = earliest
	}
	return day, nil
}

// joinInOrder joins a row that can be gone in order: of the
// edges of a hop, it takes the best that is not earlier than the hop before and
// leaves time for those that follow.
func (n *network) joinInOrder(ctx context.Context, row []graph.Node) ([]path.Hop, error) {
	latest, err := n.deadlines(ctx, row)
	if err != nil {
		return nil, err
	}
	var day graph.Date
	return n.join(ctx, row, func(to int, l graph.Link) bool {
		w, ok := windowOf(l.Edge(), row[to])
		arrival, inTime := w.arrive(day)
		return ok && inTime && arrival <= latest[to]
	}, func(h path.Hop) {
		w, _ := windowOf(&h.Edge, 0)
		day, _ = w.arrive(day)
	})
}

// deadlines returns for each actor of a row the latest day on which the rest of
// the row can still be gone.
func (n *network) deadlines(ctx context.Context, row []graph.Node) ([]graph.Date, error) {
	latest := make([]graph.Date, len(row))
	latest[len(row)-1] = always
	for i := len(row) - 2; i >= 0; i-- {
		windows, err := n.windows(ctx, row[i])
		if err != nil {
			return nil, err
		}
		for _, w := range windows {
			if day, ok := w.depart(latest[i+1]); ok && w.to == row[i+1] {
				latest[i] = max(latest[i], day)
			}
		}
	}
	return latest, nil
}
