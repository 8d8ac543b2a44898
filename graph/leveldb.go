package graph

import (
	"context"
	"errors"
	"fmt"
	"syscall"

	hkv "github.com/hidal-go/hidalgo/kv"
	"github.com/hidal-go/hidalgo/kv/flat"
	hleveldb "github.com/hidal-go/hidalgo/kv/flat/leveldb"
	"github.com/syndtr/goleveldb/leveldb"
	lerrors "github.com/syndtr/goleveldb/leveldb/errors"
	"github.com/syndtr/goleveldb/leveldb/filter"
	"github.com/syndtr/goleveldb/leveldb/opt"
)

// openLevelDB is the default engine; the package documentation says why.
func openLevelDB(folder string) (hkv.KV, error) {
	db, err := leveldb.OpenFile(folder, &opt.Options{
		BlockCacheCapacity:  32 * opt.MiB,
		WriteBuffer:         32 * opt.MiB,
		CompactionTableSize: 8 * opt.MiB,
		Filter:              filter.NewBloomFilter(10), // most keys that Cayley looks up are not there yet
	})
	switch {
	case errors.Is(err, syscall.EAGAIN):
		return nil, ErrLocked
	case err != nil:
		return nil, damaged(err)
	}
	return flat.Upgrade(&levelDB{DB: hleveldb.New(db), db: db}), nil
}

// damaged marks an error that tells of damage as an [ErrFormat].
func damaged(err error) error {
	var corrupted *lerrors.ErrCorrupted
	if errors.As(err, &corrupted) || lerrors.IsCorrupted(err) {
		return fmt.Errorf("%w: %w", err, ErrFormat)
	}
	return err
}

// A levelDB writes each transaction as one batch: an entry of the journal and
// one wait for the disk. LevelDB's own transactions make a table file each, and
// adding an article takes ten times as long.
type levelDB struct {
	*hleveldb.DB
	db *leveldb.DB
}

func (l *levelDB) Tx(ctx context.Context, write bool) (flat.Tx, error) {
	if !write {
		return l.DB.Tx(ctx, false)
	}
	return &levelTx{db: l.db, batch: new(leveldb.Batch), written: make(map[string][]byte)}, nil
}

func (l *levelDB) View(ctx context.Context, fn func(flat.Tx) error) error {
	return flat.View(ctx, l, fn)
}

func (l *levelDB) Update(ctx context.Context, fn func(flat.Tx) error) error {
	return flat.Update(ctx, l, fn)
}

// A levelTx collects writes until they are committed, and reads them back. As
// everywhere below Cayley, values belong to the transaction once they are put.
type levelTx struct {
	db      *leveldb.DB
	batch   *leveldb.Batch    // every write in turn; the last one of a key counts
	written map[string][]byte // nil is a key that was deleted
}

func (tx *levelTx) Put(_ context.Context, key flat.Key, value flat.Value) error {
	if value == nil {
		value = []byte{}
	}
	tx.batch.Put(key, value)
	tx.written[string(key)] = value
	return nil
}

func (tx *levelTx) Del(_ context.Context, key flat.Key) error {
	tx.batch.Delete(key)
	tx.written[string(key)] = nil
	return nil
}

func (tx *levelTx) Get(_ context.Context, key flat.Key) (flat.Value, error) {
	value, ok := tx.written[string(key)]
	if ok && value == nil {
		return nil, flat.ErrNotFound
	}
	if ok {
		return value, nil
	}
	value, err := tx.db.Get(key, nil)
	if errors.Is(err, leveldb.ErrNotFound) {
		return nil, flat.ErrNotFound
	}
	return value, err
}

func (tx *levelTx) GetBatch(ctx context.Context, keys []flat.Key) ([]flat.Value, error) {
	return flat.GetBatch(ctx, tx, keys)
}

func (tx *levelTx) Commit(context.Context) error {
	return tx.db.Write(tx.batch, &opt.WriteOptions{Sync: true})
}

func (tx *levelTx) Close() error { return nil }

// Scan is not for transactions that write: Cayley scans in others only.
func (tx *levelTx) Scan(context.Context, ...flat.IteratorOption) flat.Iterator {
	return noIterator{}
}

var errScan = errors.New("a transaction that writes cannot scan")

type noIterator struct{}

func (noIterator) Next(context.Context) bool { return false }
func (noIterator) Reset()                    {}
func (noIterator) Key() flat.Key             { return nil }
func (noIterator) Val() flat.Value           { return nil }
func (noIterator) Err() error                { return errScan }
func (noIterator) Close() error              { return nil }
