//go:build engines

package graph

import (
	"context"

	"github.com/cayleygraph/quad"
	hkv "github.com/hidal-go/hidalgo/kv"
)

// OpenLevelDB is the engine of the file backend.
var OpenLevelDB = openLevelDB

// OpenEngine opens a store in a folder whose key-value store open opens.
func OpenEngine(ctx context.Context, open func(string) (hkv.KV, error), path string) (*Store, error) {
	a, err := openFileWith(open, path)
	if err != nil {
		return nil, err
	}
	return newStore(ctx, a)
}

// WalkQuads returns where steps of p lead from id, as the quads have it.
func (v *View) WalkQuads(ctx context.Context, id ID, p Predicate, steps int) (map[ID]bool, error) {
	here := map[ID]bool{id: true}
	for range steps {
		next := make(map[ID]bool)
		for id := range here {
			for end, err := range v.store.archive.ends(ctx, quad.Subject, quad.IRI(id), quad.IRI(relationPrefix+p)) {
				if err != nil {
					return nil, err
				}
				if iri, ok := end.value.(quad.IRI); ok {
					next[ID(iri)] = true
				}
			}
		}
		here = next
	}
	return here, nil
}
