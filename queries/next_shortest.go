package queries

import (
	"cmp"
	"context"
	"slices"

	"github.com/dramatis-graph/dramatis/graph"
)

// A candidate is a chain that may be the next shortest, with the place where it
// leaves the chain that it was derived from.
type candidate struct {
	row  []graph.ID
	left int // row[:left+1] is shared
}

func (a candidate) compare(b candidate) int {
	return cmp.Or(cmp.Compare(len(a.row), len(b.row)), slices.Compare(a.row, b.row))
}

// nextShortest returns the first k chains without loops of at most hops hops,
// ordered by length and then by IDs. (This is Yen's method with Lawler's
// saving: each chain found divides those not yet found by where they leave it,
// and of each such class the first is sought.)
func (d *detour) nextShortest(ctx context.Context, k, hops int) ([][]graph.ID, error) {
	row, err := d.shortest(ctx, hops)
	if err != nil || row == nil {
		return nil, err
	}
	var found [][]graph.ID
	waiting := []candidate{{row, 0}}
	for len(found) < k && len(waiting) > 0 {
		i := first(waiting)
		next := waiting[i]
		waiting = slices.Delete(waiting, i, i+1)
		found = append(found, next.row)
		for left := next.left; left < len(next.row)-1; left++ {
			row, err := d.leaving(ctx, next.row, left, found, hops)
			if err != nil {
				return nil, err
			}
			if row != nil {
				waiting = append(waiting, candidate{row, left})
			}
		}
	}
	return found, nil
}

// leaving returns the first chain that follows row up to row[left] and then goes
// another way than each chain in found; nil if there is none.
func (d *detour) leaving(ctx context.Context, row []graph.ID, left int, found [][]graph.ID, hops int) ([]graph.ID, error) {
	rest := &detour{
		neighbours: d.neighbours, from: row[left], to: d.to,
		closed: make(map[graph.ID]bool), refused: make(map[graph.ID]bool), inOrder: d.inOrder,
	}
	if d.inOrder {
		day, err := d.arrival(ctx, row[:left+1])
		if err != nil {
			return nil, err
		}
		rest.since = day
	}
	for _, id := range row[:left] {
		rest.closed[id] = true
	}
	for _, f := range found {
		if len(f) > left+1 && slices.Equal(f[:left+1], row[:left+1]) {
			rest.refused[f[left+1]] = true
		}
	}
	way, err := rest.shortest(ctx, hops-left)
	if err != nil || way == nil {
		return nil, err
	}
	return slices.Concat(row[:left], way), nil
}

func first(waiting []candidate) int {
	best := 0
	for i, c := range waiting {
		if c.compare(waiting[best]) < 0 {
			best = i
		}
	}
	return best
}
