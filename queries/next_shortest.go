package queries

import (
	"cmp"
	"context"
	"slices"

	"github.com/dramatis-graph/dramatis/graph"
)

// A candidate is a chain that may be the next best, with the place where it
// leaves the chain that it was derived from.
type candidate struct {
	row   []graph.Node
	price price
	left  int // row[:left+1] is shared
}

func (n *network) compareCandidates(a, b candidate) int {
	return cmp.Or(cmp.Compare(a.price, b.price), n.compareRows(a.row, b.row))
}

// nextShortest returns the k best chains without loops of at most d.hops hops,
// ordered by price and then by IDs, and whether there are more. (This is Yen's
// method with Lawler's saving: each chain found divides those not yet found by
// where they leave it, and of each such class the first is sought.)
func (d *detour) nextShortest(ctx context.Context, k int) (found []candidate, more bool, err error) {
	row, whole, err := d.shortest(ctx, dearest)
	if err != nil || row == nil {
		return nil, false, err
	}
	waiting := []candidate{{row, whole, 0}} // sorted
	for len(waiting) > 0 {
		next := waiting[0]
		waiting = slices.Delete(waiting, 0, 1)
		found = append(found, next)
		for left := next.left; left < len(next.row)-1; left++ {
			if len(found) == k && len(waiting) > 0 {
				return found, true, nil
			}
			limit, need := dearest, k+1-len(found)
			if len(waiting) >= need {
				limit = waiting[need-1].price // what is dearer is not wanted
			}
			c, err := d.leaving(ctx, next.row, left, found, limit)
			if err != nil {
				return nil, false, err
			}
			if c.row != nil {
				i, _ := slices.BinarySearchFunc(waiting, c, d.compareCandidates)
				waiting = slices.Insert(waiting, i, c)
			}
		}
		if len(found) == k {
			return found, len(waiting) > 0, nil
		}
	}
	return found, false, nil
}

// leaving returns the best chain that follows row up to row[left] and then goes
// another way than each chain in found; one without a row if there is none for
// limit.
func (d *detour) leaving(ctx context.Context, row []graph.Node, left int, found []candidate, limit price) (candidate, error) {
	spent, err := d.price(ctx, row[:left+1])
	if err != nil {
		return candidate{}, err
	}
	rest := &detour{
		network: d.network, from: row[left], to: d.to, hops: d.hops - left,
		closed: make(map[graph.Node]bool), refused: make(map[graph.Node]bool), inOrder: d.inOrder,
	}
	if d.inOrder {
		if rest.since, err = d.arrival(ctx, row[:left+1]); err != nil {
			return candidate{}, err
		}
	}
	for _, at := range row[:left] {
		rest.closed[at] = true
	}
	for _, f := range found {
		if len(f.row) > left+1 && slices.Equal(f.row[:left+1], row[:left+1]) {
			rest.refused[f.row[left+1]] = true
		}
	}
	way, price, err := rest.shortest(ctx, limit-spent)
	if err != nil || way == nil {
		return candidate{}, err
	}
	return candidate{slices.Concat(row[:left], way), spent + price, left}, nil
}
