package graph

import (
	cgraph "github.com/cayleygraph/cayley/graph"
	"github.com/cayleygraph/quad"
)

// A transaction collects the quads to write and to remove together.
type transaction struct {
	deltas []cgraph.Delta
}

func newTransaction() *transaction { return &transaction{} }

func (tx *transaction) add(doc Document) {
	tx.change(doc.quads(), cgraph.Add)
}

func (tx *transaction) remove(doc Document) {
	tx.change(doc.quads(), cgraph.Delete)
}

func (tx *transaction) change(qs []quad.Quad, to cgraph.Procedure) {
	for _, q := range qs {
		tx.deltas = append(tx.deltas, cgraph.Delta{Quad: q, Action: to})
	}
}
