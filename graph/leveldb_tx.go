package graph

import (
	"context"
	"errors"

	hkv "github.com/hidal-go/hidalgo/kv"
	"github.com/syndtr/goleveldb/leveldb"
	"github.com/syndtr/goleveldb/leveldb/opt"
)

// A levelTx collects writes until they are committed, and reads them back. As
// everywhere below Cayley, values belong to the transaction once they are put.
// It is of no use after Commit or Close.
type levelTx struct {
	levelDB *levelDB
	*writes
}

// writes are what a transaction collects.
type writes struct {
	batch   leveldb.Batch     // every write in turn; the last one of a key counts
	written map[string][]byte // nil is a key that was deleted
	key     []byte            // the last key, to be written over
}

func (tx *levelTx) Put(_ context.Context, key hkv.Key, value hkv.Value) error {
	if value == nil {
		value = []byte{}
	}
	tx.key = appendFlat(tx.key[:0], key)
	tx.batch.Put(tx.key, value)
	tx.written[string(tx.key)] = value
	return nil
}

func (tx *levelTx) Del(_ context.Context, key hkv.Key) error {
	tx.key = appendFlat(tx.key[:0], key)
	tx.batch.Delete(tx.key)
	tx.written[string(tx.key)] = nil
	return nil
}

func (tx *levelTx) Get(_ context.Context, key hkv.Key) (hkv.Value, error) {
	tx.key = appendFlat(tx.key[:0], key)
	value, ok := tx.written[string(tx.key)]
	if ok && value == nil {
		return nil, hkv.ErrNotFound
	}
	if ok {
		return value, nil
	}
	value, err := tx.levelDB.db.Get(tx.key, nil)
	if errors.Is(err, leveldb.ErrNotFound) {
		return nil, hkv.ErrNotFound
	}
	return value, err
}

func (tx *levelTx) GetBatch(ctx context.Context, keys []hkv.Key) ([]hkv.Value, error) {
	return hkv.GetBatch(ctx, tx, keys)
}

func (tx *levelTx) Commit(context.Context) error {
	err := tx.levelDB.db.Write(&tx.batch, &opt.WriteOptions{Sync: true})
	return errors.Join(err, tx.Close())
}

// Close leaves the memory of the writes to the next transaction, which finds it
// as large as it needs.
func (tx *levelTx) Close() error {
	if w := tx.writes; w != nil {
		tx.writes = nil
		w.batch.Reset()
		clear(w.written)
		tx.levelDB.spare.Put(w)
	}
	return nil
}

// Scan is not for transactions that write: Cayley scans in others only.
func (tx *levelTx) Scan(context.Context, ...hkv.IteratorOption) hkv.Iterator {
	return noIterator{}
}

var errScan = errors.New("a transaction that writes cannot scan")

type noIterator struct{}

func (noIterator) Next(context.Context) bool { return false }
func (noIterator) Reset()                    {}
func (noIterator) Key() hkv.Key              { return nil }
func (noIterator) Val() hkv.Value            { return nil }
func (noIterator) Err() error                { return errScan }
func (noIterator) Close() error              { return nil }

// appendFlat appends key as [flat.KeyEscape] writes it, which allocates four
// times for a key.
func appendFlat(b []byte, key hkv.Key) []byte {
	for i, part := range key {
		if i > 0 {
			b = append(b, '/')
		}
		for _, c := range part {
			if c == '/' || c == '\\' {
				b = append(b, '\\')
			}
			b = append(b, c)
		}
	}
	return b
}
