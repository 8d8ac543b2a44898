package graph

import (
	"context"
	"errors"

	cgraph "github.com/cayleygraph/cayley/graph"
	"github.com/cayleygraph/cayley/graph/kv"
	hkv "github.com/hidal-go/hidalgo/kv"
)

// kvQuads are Cayley's quads on a key-value store, with writes made safe.
//
// Cayley resolves the nodes of added quads only among those that the whole
// transaction leaves with as many quads as before, or more. If it removes three
// quads of an article and adds one, the one is written without its subject. So
// quads are removed first and added after, as two of Cayley's transactions in
// one of the store's.
type kvQuads struct {
	cgraph.QuadStore
	db *groupKV
}

// openKV opens Cayley's quads on db, which may be new.
func openKV(db hkv.KV) (*kvQuads, error) {
	if err := kv.Init(db, nil); err != nil && !errors.Is(err, cgraph.ErrDatabaseExists) {
		return nil, err
	}
	q := &kvQuads{db: &groupKV{KV: db}}
	return q, q.reopen()
}

func (q *kvQuads) reopen() (err error) {
	// Cayley's filter of known quads is filled by reading the whole store on
	// opening. Our quads are new by construction, so it would not be asked.
	q.QuadStore, err = kv.New(q.db, cgraph.Options{kv.OptNoBloom: true})
	return err
}

// ApplyDeltas removes and adds quads in one transaction.
func (q *kvQuads) ApplyDeltas(in []cgraph.Delta, opts cgraph.IgnoreOpts) error {
	var removed, added []cgraph.Delta
	for _, d := range in {
		if d.Action == cgraph.Delete {
			removed = append(removed, d)
		} else {
			added = append(added, d)
		}
	}
	err := q.db.together(func() error {
		for _, deltas := range [][]cgraph.Delta{removed, added} {
			if len(deltas) == 0 {
				continue
			}
			if err := q.QuadStore.ApplyDeltas(deltas, opts); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		// Cayley remembers nodes and index entries of the transaction that
		// failed, and would write them with the next one.
		return errors.Join(err, q.reopen())
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
		return errors.Join(err, tx.Close())
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
