package graph

import (
	"cmp"
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
		err := group.together(newNodes(added), func() error { return a.inTurn(removed, added) })
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
