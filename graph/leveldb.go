package graph

import (
	"context"
	"errors"
	"fmt"
	"sync"
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

		// Keys are hashes or come in another order than they are sorted in, so
		// every compaction writes the whole of the level below. With these, a
		// load of a million relations writes its tables about twice over; with
		// what LevelDB does by itself, more than four times.
		CompactionL0Trigger:    8,
		WriteL0SlowdownTrigger: 16,
		WriteL0PauseTrigger:    24,
		CompactionTotalSize:    512 * opt.MiB,
		DisableSeeksCompaction: true, // looking keys up that are not there is no reason either
	})
	switch {
	case errors.Is(err, syscall.EAGAIN):
		return nil, ErrLocked
	case err != nil:
		return nil, damaged(err)
	}
	return &levelDB{KV: flat.Upgrade(hleveldb.New(db)), db: db}, nil
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
	hkv.KV // reads
	db     *leveldb.DB
	spare  sync.Pool // of *writes
}

func (l *levelDB) Tx(ctx context.Context, write bool) (hkv.Tx, error) {
	if !write {
		return l.KV.Tx(ctx, false)
	}
	w, ok := l.spare.Get().(*writes)
	if !ok {
		w = &writes{written: make(map[string][]byte)}
	}
	return &levelTx{levelDB: l, writes: w}, nil
}

func (l *levelDB) View(ctx context.Context, fn func(hkv.Tx) error) error { return hkv.View(ctx, l, fn) }

func (l *levelDB) Update(ctx context.Context, fn func(hkv.Tx) error) error {
	return hkv.Update(ctx, l, fn)
}
