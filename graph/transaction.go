package graph

import (
	"slices"

	cgraph "github.com/cayleygraph/cayley/graph"
	"github.com/cayleygraph/quad"
)

// A transaction collects the quads to write and to remove together. What is
// removed and added again is left alone: Cayley refuses to add what is there.
type transaction struct {
	asked   []cgraph.Delta // in turn
	removes bool
}

func (tx *transaction) add(qs []quad.Quad) { tx.ask(cgraph.Add, qs) }

func (tx *transaction) remove(qs []quad.Quad) {
	tx.removes = true
	tx.ask(cgraph.Delete, qs)
}

func (tx *transaction) ask(what cgraph.Procedure, qs []quad.Quad) {
	tx.asked = slices.Grow(tx.asked, len(qs))
	for _, q := range qs {
		tx.asked = append(tx.asked, cgraph.Delta{Quad: q, Action: what})
	}
}

// deltas returns what is to be done, in the order in which it was asked for.
// Quads are added twice only if they are removed in between.
func (tx *transaction) deltas() (removed, added []cgraph.Delta) {
	if !tx.removes {
		return nil, tx.asked
	}
	balance := make(map[quad.Quad]int, len(tx.asked))
	for _, d := range tx.asked {
		balance[d.Quad] += int(d.Action) // +1 or -1
	}
	for _, d := range tx.asked {
		switch {
		case balance[d.Quad] != int(d.Action):
			continue
		case d.Action == cgraph.Delete:
			removed = append(removed, d)
		default:
			added = append(added, d)
		}
		delete(balance, d.Quad) // done
	}
	return removed, added
}
