package graph

import (
	cgraph "github.com/cayleygraph/cayley/graph"
	"github.com/cayleygraph/quad"
)

// A transaction collects the quads to write and to remove together. What is
// removed and added again is left alone: Cayley refuses to add what is there.
type transaction struct {
	net   map[quad.Quad]int // +1 to write, -1 to remove, 0 to leave
	order []quad.Quad
}

func newTransaction() *transaction {
	return &transaction{net: make(map[quad.Quad]int)}
}

func (tx *transaction) add(doc Document)    { tx.change(doc.quads(), +1) }
func (tx *transaction) remove(doc Document) { tx.change(doc.quads(), -1) }

func (tx *transaction) change(qs []quad.Quad, by int) {
	for _, q := range qs {
		if _, ok := tx.net[q]; !ok {
			tx.order = append(tx.order, q)
		}
		tx.net[q] += by
	}
}

// deltas returns what is to be done, in the order in which it was asked for.
func (tx *transaction) deltas() (removed, added []cgraph.Delta) {
	for _, q := range tx.order {
		switch tx.net[q] {
		case -1:
			removed = append(removed, cgraph.Delta{Quad: q, Action: cgraph.Delete})
		case +1:
			added = append(added, cgraph.Delta{Quad: q, Action: cgraph.Add})
		}
	}
	return removed, added
}
