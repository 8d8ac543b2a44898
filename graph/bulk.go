package graph

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"sync"

	"github.com/cayleygraph/quad"
)

// AddAll adds the documents in one transaction, as [Store.Add] would one after
// the other, and returns what it did with each, in their order. If it fails,
// nothing is written. Waiting for the disk once for a few hundred articles
// makes loading many times faster.
func (s *Store) AddAll(ctx context.Context, docs []Document) ([]Change, error) {
	editions, err := prepare(docs)
	if err != nil {
		return nil, fmt.Errorf("adding: %w", err)
	}
	if err := s.lock(ctx); err != nil {
		return nil, fmt.Errorf("adding: %w", err)
	}
	defer s.unlock()
	changes, err := s.write(ctx, editions)
	if err != nil {
		return nil, fmt.Errorf("adding: %w", err)
	}
	return changes, nil
}

// prepare makes editions of documents, on every core.
func prepare(docs []Document) ([]edition, error) {
	editions := make([]edition, len(docs))
	errs := make([]error, len(docs))
	onEveryCore(len(docs), func(i int) { editions[i], errs[i] = docs[i].edition() })
	for _, err := range errs {
		if err != nil {
			return nil, err
		}
	}
	return editions, nil
}

// write brings the graph to hold the editions. The caller holds the lock.
func (s *Store) write(ctx context.Context, editions []edition) ([]Change, error) {
	if s.archive == nil {
		return nil, ErrClosed
	}
	p := plan{next: make(map[ID]edition, len(editions))}
	changes := make([]Change, len(editions))
	for i, e := range editions {
		var err error
		if changes[i], err = s.plan(ctx, &p, e); err != nil {
			return nil, err
		}
	}
	if err := s.enact(ctx, &p); err != nil {
		return nil, err
	}
	return changes, nil
}

// enact does what p plans, or nothing.
func (s *Store) enact(ctx context.Context, p *plan) error {
	next := slices.Collect(maps.Values(p.next))
	// The index follows while the quads are written. Nobody reads it meanwhile.
	var indexing sync.WaitGroup
	indexing.Go(func() { s.index.replace(p.replaced, next) })
	err := s.archive.apply(ctx, &p.tx)
	indexing.Wait()
	if err != nil {
		s.index.replace(next, p.replaced)
	}
	return err
}

// A plan is what a transaction is going to do.
type plan struct {
	tx       transaction
	replaced []edition      // as the graph has them
	next     map[ID]edition // as it will have them
}

// An edition is an article at one time, as the index and the store take it.
type edition struct {
	doc   Document // normal
	sum   sum
	quads []quad.Quad
}

// edition returns doc with what is kept of it. The error is an [ErrInvalid].
func (doc Document) edition() (edition, error) {
	doc, err := doc.normalize()
	if err != nil {
		return edition{}, err
	}
	reading := doc.reading()
	return edition{doc: doc, sum: sumOf(reading), quads: doc.quads(reading)}, nil
}

// plan adds e to what p is going to do.
func (s *Store) plan(ctx context.Context, p *plan, e edition) (Change, error) {
	id, change := e.doc.Article.ID, Changed
	held, inGraph := s.index.articles[id]
	switch last, planned := p.next[id]; {
	case planned && last.sum == e.sum, !planned && inGraph && held.sum == e.sum:
		return Unchanged, nil
	case planned:
		p.tx.remove(last.quads)
	case inGraph:
		old, err := s.archive.document(ctx, id)
		if err != nil {
			return Unchanged, err
		}
		p.tx.remove(old.quads(old.reading()))
		p.replaced = append(p.replaced, edition{doc: old, sum: held.sum})
	default:
		change = Added
	}
	p.tx.add(e.quads)
	p.next[id] = e
	return change, nil
}
