package graph

import (
	"context"
	"fmt"
)

// AddAll adds the documents in one transaction, as [Store.Add] would one after
// the other, and returns what it did with each, in their order. If it fails,
// nothing is written. Waiting for the disk once for a few hundred articles
// makes loading many times faster.
func (s *Store) AddAll(ctx context.Context, docs []Document) ([]Change, error) {
	normal := make([]Document, len(docs))
	for i, doc := range docs {
		var err error
		if normal[i], err = doc.normalize(); err != nil {
			return nil, fmt.Errorf("adding: %w", err)
		}
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	changes, err := s.write(ctx, normal)
	if err != nil {
		return nil, fmt.Errorf("adding: %w", err)
	}
	return changes, nil
}

// write brings the graph to hold docs, which are normal. The caller holds the
// lock.
func (s *Store) write(ctx context.Context, docs []Document) ([]Change, error) {
	if s.archive == nil {
		return nil, ErrClosed
	}
	changes := make([]Change, len(docs))
	editions := make(map[ID]*edition, len(docs))
	tx := newTransaction()
	for i, doc := range docs {
		id, next := doc.Article.ID, edition{doc: doc, sum: doc.sum()}
		last, ok := editions[id]
		if !ok {
			var err error
			if last, err = s.edition(ctx, id, next.sum); err != nil {
				return nil, err
			}
		}
		switch {
		case last == nil:
			changes[i] = Added
		case last.sum == next.sum:
			continue
		default:
			changes[i] = Changed
			tx.remove(last.doc)
		}
		tx.add(doc)
		editions[id] = &next
	}
	if err := s.archive.apply(ctx, tx); err != nil {
		return nil, err
	}
	for _, e := range editions {
		s.index.remove(e.doc.Article.ID)
		s.index.put(e.doc, e.sum)
	}
	return changes, nil
}

// An edition is an article as it was or will be.
type edition struct {
	doc Document
	sum sum
}

// edition returns the article as the graph has it, nil if it does not. Its
// document is left empty if the sum is that of the next edition, since then
// nothing has to be removed.
func (s *Store) edition(ctx context.Context, id ID, next sum) (*edition, error) {
	a, ok := s.index.articles[id]
	if !ok {
		return nil, nil
	}
	if a.sum == next {
		return &edition{sum: next}, nil
	}
	doc, err := s.archive.document(ctx, id)
	if err != nil {
		return nil, err
	}
	return &edition{doc: doc, sum: a.sum}, nil
}
