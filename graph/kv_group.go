package graph

import (
	"bytes"
	"cmp"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"slices"

	"github.com/cayleygraph/cayley/graph/kv"
	"github.com/cayleygraph/quad"
	hkv "github.com/hidal-go/hidalgo/kv"
)

// A groupKV makes several writing transactions one. The caller sees to it that
// nothing else is written meanwhile.
type groupKV struct {
	hkv.KV
	group *groupTx // nil outside of together
	known knownNodes
}

// together commits what fn writes at once, or nothing if fn fails. The store
// must have none of the nodes in fresh.
func (g *groupKV) together(fresh nodeSet, fn func() error) error {
	ctx := context.Background() // Cayley's transactions take none
	tx, err := g.KV.Tx(ctx, true)
	if err != nil {
		return err
	}
	last, err := lastNode(ctx, tx)
	if err != nil {
		return cmp.Or(err, tx.Close())
	}
	g.group = &groupTx{tx, last, fresh, &g.known}
	err = fn()
	g.group = nil
	if err == nil {
		err = tx.Commit(ctx)
	}
	if err != nil {
		g.known = knownNodes{}
		return cmp.Or(err, tx.Close())
	}
	return nil
}

// Tx begins a transaction, as part of the group if there is one.
func (g *groupKV) Tx(ctx context.Context, write bool) (hkv.Tx, error) {
	switch {
	case write && g.group != nil:
		return g.group, nil
	case write:
		g.known = knownNodes{} // not told of what is written
	}
	return g.KV.Tx(ctx, write)
}

// A groupTx leaves the end of the transaction to the group.
type groupTx struct {
	hkv.Tx
	last  uint64 // the highest number of a node before the group
	fresh nodeSet
	known *knownNodes
}

func (*groupTx) Commit(context.Context) error { return nil }
func (*groupTx) Close() error                 { return nil }

// Put writes what the transaction is to know too, but for nodes that only one
// article has.
func (tx *groupTx) Put(ctx context.Context, key hkv.Key, value hkv.Value) error {
	if !tx.fresh.has(key) {
		tx.known.set(key, value)
	}
	return tx.Tx.Put(ctx, key, value)
}

func (tx *groupTx) Del(ctx context.Context, key hkv.Key) error {
	tx.known.set(key, nil)
	return tx.Tx.Del(ctx, key)
}

// GetBatch reads the values of keys, but looks up none that is known or cannot be
// there. Cayley asks for the nodes of every quad that it adds and for its index
// entries, and new ones would be looked for all over the disk.
func (tx *groupTx) GetBatch(ctx context.Context, keys []hkv.Key) ([]hkv.Value, error) {
	values := make([]hkv.Value, len(keys))
	var others []hkv.Key
	var places []int
	for i, key := range keys {
		if tx.fresh.has(key) || ofNewNode(key, tx.last) {
			continue
		}
		if values[i] = tx.known.get(key); values[i] == nil {
			others = append(others, key)
			places = append(places, i)
		}
	}
	found, err := tx.Tx.GetBatch(ctx, others)
	if err != nil {
		return nil, err
	}
	for i, value := range found {
		values[places[i]] = value
		tx.known.set(others[i], value)
	}
	return values, nil
}

// ofNewNode reports whether key is that of a quad index, the numbers of some
// nodes one after the other, and one of them is above last. Nodes are numbered
// in the order in which they are made, so no quad before had it.
func ofNewNode(key hkv.Key, last uint64) bool {
	if len(key) != 2 || !isQuadIndex(key[0]) {
		return false
	}
	for numbers := key[1]; len(numbers) >= 8; numbers = numbers[8:] {
		if binary.BigEndian.Uint64(numbers) > last {
			return true
		}
	}
	return false
}

// isQuadIndex reports whether Cayley keeps a quad index under that name.
func isQuadIndex(bucket []byte) bool {
	for _, index := range kv.DefaultQuadIndexes {
		if len(bucket) == len(index.Dirs) && !slices.ContainsFunc(index.Dirs, func(d quad.Direction) bool {
			return !bytes.Contains(bucket, []byte{d.Prefix()})
		}) {
			return true
		}
	}
	return false
}

// lastNode returns the highest number that Cayley has given to a node or quad.
func lastNode(ctx context.Context, tx hkv.Tx) (uint64, error) {
	value, err := tx.Get(ctx, hkv.Key{[]byte("meta"), []byte("horizon")})
	switch {
	case errors.Is(err, hkv.ErrNotFound):
		return 0, nil
	case err == nil && len(value) != 8:
		err = fmt.Errorf("the number of nodes takes %d bytes: %w", len(value), ErrFormat)
	}
	if err != nil {
		return 0, err
	}
	return binary.LittleEndian.Uint64(value), nil
}
