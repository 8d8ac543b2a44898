package graph

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strconv"

	"github.com/cayleygraph/quad"
)

// Correct writes entries into the ledger in one transaction, and returns them
// with the numbers that they have there: from then on every answer follows them,
// and so does every article that is loaded later. If one of them cannot stand,
// nothing is written: an [ErrEntry], an [ErrContradiction], or an [ErrNotFound] if
// there is nothing to undo.
//
// Entries may speak of actors that the graph does not have yet. Correct waits as
// [Store.Add] does.
func (s *Store) Correct(ctx context.Context, entries ...Entry) ([]Entry, error) {
	err := s.lock(ctx)
	if err == nil {
		defer s.unlock()
		entries, err = s.correct(ctx, entries)
	}
	if err != nil {
		return nil, fmt.Errorf("correcting: %w", err)
	}
	return entries, nil
}

func (s *Store) correct(ctx context.Context, entries []Entry) ([]Entry, error) {
	if s.archive == nil {
		return nil, ErrClosed
	}
	ledger := s.index.ledger
	before := len(ledger)
	for _, e := range entries {
		var err error
		if ledger, err = ledger.add(e); err != nil {
			return nil, err
		}
	}
	added := ledger[before:]
	concerned, err := s.concerned(ctx, ledger, added)
	if err != nil {
		return nil, err
	}
	var tx transaction
	for _, e := range added {
		tx.add([]quad.Quad{e.quad()})
	}
	if err := s.archive.apply(ctx, &tx); err != nil {
		return nil, err
	}
	s.index.correct(ledger, concerned)
	return slices.Clone(added), nil
}

// concerned returns the articles that added, the last entries of ledger, may give
// other actors. They come without their texts.
func (s *Store) concerned(ctx context.Context, ledger Ledger, added []Entry) ([]Document, error) {
	var ids []ID
	for _, e := range added {
		if e.Action == Undo {
			e = ledger[e.Undoes-1]
		}
		if e.Action != Different {
			ids = append(ids, e.Actor, e.Other)
		}
	}
	var docs []Document
	for _, id := range s.index.naming(ledger.related(ids...)) {
		doc, err := s.archive.reading(ctx, id)
		if err != nil {
			return nil, err
		}
		docs = append(docs, doc)
	}
	return docs, nil
}

// Ledger returns every correction that was made, in order.
func (v *View) Ledger(ctx context.Context) (Ledger, error) {
	x, err := v.indexed(ctx)
	if err != nil {
		return nil, err
	}
	return slices.Clone(x.ledger), nil
}

// quad returns what the store keeps of e.
func (e Entry) quad() quad.Quad {
	return quad.Quad{Subject: quad.IRI(entryID(e.Number)), Predicate: quadEntry, Object: literal(e.text())}
}

// ID returns the node of e, "ledger/3" for the third entry.
func (e Entry) ID() ID { return entryID(e.Number) }

// entryID returns the node of entry n. Entries are never taken out, so the first
// number without one ends the ledger.
func entryID(n int) ID { return ID("ledger/" + strconv.Itoa(n)) }

// ledger returns every correction that was made, in order.
func (a *archive) ledger(ctx context.Context) (Ledger, error) {
	var l Ledger
	for n := 1; ; n++ {
		text, err := a.object(ctx, quad.IRI(entryID(n)), quadEntry)
		if errors.Is(err, ErrNotFound) {
			return l, nil
		}
		if err != nil {
			return nil, damaged(err)
		}
		e, err := parseEntry(text, n)
		if err != nil {
			return nil, err
		}
		l = append(l, e)
	}
}
