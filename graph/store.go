package graph

import (
	"context"
	"errors"
	"fmt"
	"sync"
)

// A Store writes a graph. It may be used by many goroutines; its writes are
// made one after the other.
type Store struct {
	mu      sync.RWMutex // held for reading by every open View
	archive *archive     // nil once closed
	index   *index
}

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
	return &Store{archive: a, index: x}, nil
}

// Close closes the store once every View is closed. Closing twice is no error.
func (s *Store) Close() error {
	s.mu.Lock()
	defer s.mu.Unlock()
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
// Add waits until every open View is closed. Its caller must hold none.
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
// Retract waits until every open View is closed. Its caller must hold none.
func (s *Store) Retract(ctx context.Context, article ID) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if err := s.erase(ctx, article); err != nil {
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
	tx := newTransaction()
	tx.remove(old)
	if err := s.archive.apply(ctx, tx); err != nil {
		return err
	}
	s.index.remove(old)
	return nil
}
