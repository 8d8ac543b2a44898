package graph

import (
	"context"
	"errors"
	"path/filepath"
	"testing"

	hkv "github.com/hidal-go/hidalgo/kv"
)

// A brittleKV fails at one of its writes, and notes the longest value.
type brittleKV struct {
	hkv.KV
	left    int // writes until it fails; below 0 it never does
	longest int
}

var errBrittle = errors.New("the disk is full")

func (b *brittleKV) Tx(ctx context.Context, write bool) (hkv.Tx, error) {
	tx, err := b.KV.Tx(ctx, write)
	return brittleTx{tx, b, write}, err
}

func (b *brittleKV) step() error {
	b.left--
	if b.left == 0 {
		return errBrittle
	}
	return nil
}

type brittleTx struct {
	hkv.Tx
	kv    *brittleKV
	write bool
}

func (tx brittleTx) Put(ctx context.Context, k hkv.Key, v hkv.Value) error {
	tx.kv.longest = max(tx.kv.longest, len(v))
	if err := tx.kv.step(); err != nil {
		return err
	}
	return tx.Tx.Put(ctx, k, v)
}

func (tx brittleTx) Commit(ctx context.Context) error {
	if tx.write {
		if err := tx.kv.step(); err != nil {
			return err
		}
	}
	return tx.Tx.Commit(ctx)
}

// openBrittle opens a store in a new folder whose key-value store is brittle.
func openBrittle(t *testing.T) (*Store, *brittleKV) {
	b := &brittleKV{left: -1}
	a, err := openFileWith(func(folder string) (hkv.KV, error) {
		var err error
		b.KV, err = openLevelDB(folder)
		return b, err
	}, filepath.Join(t.TempDir(), "db"))
	if err != nil {
		t.Fatal(err)
	}
	s, err := newStore(t.Context(), a)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	return s, b
}
