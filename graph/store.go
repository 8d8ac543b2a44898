package graph

import (
	"context"
	"errors"
	"fmt"

	"golang.org/x/sync/semaphore"
)

// A Store writes a graph. It may be used by many goroutines; its writes are
// made one after the other.
type Store struct {
	// gate admits many views or one writer, in the order in which they came.
	gate    *semaphore.Weighted
	archive *archive // nil once closed
	index   *index
}

// everyone is what a writer takes of the gate; a view takes 1.
const everyone = 1 << 30

// lock waits until every open view is closed, or ctx is done.
func (s *Store) lock(ctx context.Context) error {
	if err := s.gate.Acquire(ctx, everyone); err != nil {
		return fmt.Errorf("waiting for readers: %w", err)
	}
	return nil
}

func (s *Store) unlock() { s.gate.Release(everyone) }

// Open opens the store at address, and creates it if there is none:
//
//	memory:              a graph that ends with the process
//	postgres://…         a PostgreSQL database
//	anything else        a path of the file system
func Open(ctx context.Context, address string) (*Store, error) {
	a, err := openArchive(ctx, address)
	if err != nil {
		return nil, fmt.Errorf("opening store %s: %w", redact(address), err)
	}
	s, err := newStore(ctx, a)
	if err != nil {
		return nil, fmt.Errorf("opening store %s: %w", redact(address), err)
	}
	return s, nil
}

// newStore reads what the archive holds. It closes the archive if it fails.
func newStore(ctx context.Context, a *archive) (*Store, error) {
	err := a.checkFormat(ctx)
	x := newIndex()
	if err == nil {
		err = a.fill(ctx, x)
	}
	if err != nil {
		return nil, errors.Join(damaged(err), a.close())
	}
	return &Store{gate: semaphore.NewWeighted(everyone), archive: a, index: x}, nil
}

// Close closes the store once every View is closed. Closing twice is no error.
func (s *Store) Close() error {
	if err := s.lock(context.Background()); err != nil {
		return err
	}
	defer s.unlock()
	if s.archive == nil {
		return nil
	}
	err := s.archive.close()
	s.archive = nil
	if err != nil {
		return fmt.Errorf("closing store: %w", err)
	}
	return nil
}

// Add writes doc in one transaction: readers see the whole article or none of
// it, whatever happens to the process. An article of that name that the graph
// holds already is replaced, with all that only it said; if text and reading
// are the same, nothing is written.
//
// Add waits until every open View is closed, as long as ctx lets it; its caller
// must hold none. Views opened meanwhile come after it.
func (s *Store) Add(ctx context.Context, doc Document) (Change, error) {
	changes, err := s.AddAll(ctx, []Document{doc})
	if err != nil {
		return Unchanged, err
	}
	return changes[0], nil
}

// Retract takes an article out with every quad that only it supported, in one
// transaction. It is [ErrNotFound] if the graph does not hold the article.
//
// Retract waits as Add does.
func (s *Store) Retract(ctx context.Context, article ID) error {
	err := s.lock(ctx)
	if err == nil {
		defer s.unlock()
		err = s.erase(ctx, article)
	}
	if err != nil {
		return fmt.Errorf("retracting %s: %w", article, err)
	}
	return nil
}

func (s *Store) erase(ctx context.Context, article ID) error {
	if s.archive == nil {
		return ErrClosed
	}
	old, err := s.archive.document(ctx, article)
	if err != nil {
		return err
	}
	var tx transaction
	tx.remove(old.quads(old.reading()))
	if err := s.archive.apply(ctx, &tx); err != nil {
		return err
	}
	s.index.replace([]edition{{doc: old}}, nil)
	return nil
}
