package graph

import (
	"cmp"
	"context"
	"errors"

	cgraph "github.com/cayleygraph/cayley/graph"
	"github.com/cayleygraph/cayley/graph/kv"
	hkv "github.com/hidal-go/hidalgo/kv"
)

// openKV opens Cayley's quads on db, which may be new.
func openKV(db hkv.KV) (*archive, error) {
	if err := kv.Init(db, nil); err != nil && !errors.Is(err, cgraph.ErrDatabaseExists) {
		return nil, err
	}
	group := &groupKV{KV: db}
	a := new(archive)
	a.write = func(removed, added []cgraph.Delta) error {
		err := group.together(func() error { return a.inTurn(removed, added) })
		if err != nil {
			// Cayley remembers nodes and index entries of the transaction that
			// failed, and would write them with the next one.
			return cmp.Or(a.openQuads(group), err)
		}
		return nil
	}
	return a, a.openQuads(group)
}

func (a *archive) openQuads(db hkv.KV) (err error) {
	// Cayley's filter of known quads is filled by reading the whole store on
	// opening. Our quads are new by construction, so it would not be asked.
	a.quads, err = kv.New(db, cgraph.Options{kv.OptNoBloom: true})
	return err
}

// inTurn removes quads and adds others in two of Cayley's transactions. In one,
// Cayley resolves the nodes of an added quad only among those that keep at least
// as many quads as they had: of an article with three relations that is replaced
// by one with a single relation, quads would be written without their subject.
func (a *archive) inTurn(removed, added []cgraph.Delta) error {
	for _, deltas := range [][]cgraph.Delta{removed, added} {
		if len(deltas) == 0 {
			continue
		}
		if err := a.quads.ApplyDeltas(deltas, cgraph.IgnoreOpts{}); err != nil {
			return err
		}
	}
	return nil
}

// A groupKV makes several writing transactions one. The caller sees to it that
// nothing else is written meanwhile.
type groupKV struct {
	hkv.KV
	group hkv.Tx // nil outside of together
}

// together commits what fn writes at once, or nothing if fn fails.
func (g *groupKV) together(fn func() error) error {
	ctx := context.Background() // Cayley's transactions take none
	tx, err := g.KV.Tx(ctx, true)
	if err != nil {
		return err
	}
	g.group = tx
	err = fn()
	g.group = nil
	if err == nil {
		err = tx.Commit(ctx)
	}
	if err != nil {
		return cmp.Or(err, tx.Close())
	}
	return nil
}

// Tx begins a transaction, as part of the group if there is one.
func (g *groupKV) Tx(ctx context.Context, write bool) (hkv.Tx, error) {
	if write && g.group != nil {
		return groupTx{g.group}, nil
	}
	return g.KV.Tx(ctx, write)
}

// A groupTx leaves the end of the transaction to the group.
type groupTx struct{ hkv.Tx }

func (groupTx) Commit(context.Context) error { return nil }
func (groupTx) Close() error                 { return nil }
