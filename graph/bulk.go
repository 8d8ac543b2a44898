package graph

import (
	"context"
	"fmt"
	"maps"
	"slices"
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
	if err := s.lock(ctx); err != nil {
		return nil, fmt.Errorf("adding: %w", err)
	}
	defer s.unlock()
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
	p := plan{tx: newTransaction(), next: make(map[ID]edition, len(docs))}
	changes := make([]Change, len(docs))
	for i, doc := range docs {
		var err error
		if changes[i], err = s.plan(ctx, &p, doc); err != nil {
			return nil, err
		}
	}
	if err := s.archive.apply(ctx, p.tx); err != nil {
		return nil, err
	}
	s.index.replace(p.replaced, slices.Collect(maps.Values(p.next)))
	return changes, nil
}

// A plan is what a transaction is going to do.
type plan struct {
	tx       *transaction
	replaced []Document     // as the graph has them
	next     map[ID]edition // as it will have them
}

// An edition is an article at one time.
type edition struct {
	doc Document
	sum sum
}

// plan adds doc to what p is going to do.
func (s *Store) plan(ctx context.Context, p *plan, doc Document) (Change, error) {
	id, sum, change := doc.Article.ID, doc.sum(), Changed
	held, inGraph := s.index.articles[id]
	switch last, planned := p.next[id]; {
	case planned && last.sum == sum, !planned && inGraph && held.sum == sum:
		return Unchanged, nil
	case planned:
		p.tx.remove(last.doc)
	case inGraph:
		old, err := s.archive.document(ctx, id)
		if err != nil {
			return Unchanged, err
		}
		p.tx.remove(old)
		p.replaced = append(p.replaced, old)
	default:
		change = Added
	}
	p.tx.add(doc)
	p.next[id] = edition{doc, sum}
	return change, nil
}
