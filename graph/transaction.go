package graph

import (
	cgraph "github.com/cayleygraph/cayley/graph"
	"github.com/cayleygraph/quad"
)

// A transaction collects the quads to write and to remove together. What is
// removed and added again is left alone: Cayley refuses to add what is there.
type transaction struct {
	changes []quadChange
	removes bool
}

// A quadChange is a quad that is written, +1, or removed, -1.
type quadChange struct {
	quad quad.Quad
	by   int
}

func (tx *transaction) add(qs []quad.Quad) { tx.change(qs, +1) }

func (tx *transaction) remove(qs []quad.Quad) {
	tx.removes = true
	tx.change(qs, -1)
}

func (tx *transaction) change(qs []quad.Quad, by int) {
	for _, q := range qs {
		tx.changes = append(tx.changes, quadChange{q, by})
	}
}

// deltas returns what is to be done, in the order in which it was asked for.
func (tx *transaction) deltas() (removed, added []cgraph.Delta) {
	for _, c := range tx.net() {
		switch c.by {
		case -1:
			removed = append(removed, cgraph.Delta{Quad: c.quad, Action: cgraph.Delete})
		case +1:
			added = append(added, cgraph.Delta{Quad: c.quad, Action: cgraph.Add})
		}
	}
	return removed, added
}

// net returns each quad once, with the sum of its changes. Quads are added twice
// only if they are removed in between.
func (tx *transaction) net() []quadChange {
	if !tx.removes {
		return tx.changes
	}
	var net []quadChange
	at := make(map[quad.Quad]int, len(tx.changes))
	for _, c := range tx.changes {
		i, ok := at[c.quad]
		if !ok {
			i = len(net)
			at[c.quad] = i
			net = append(net, quadChange{quad: c.quad})
		}
		net[i].by += c.by
	}
	return net
}
