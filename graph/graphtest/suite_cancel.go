package graphtest

import (
	"context"
	"errors"
	"io"
	"testing"
	"time"

	"github.com/dramatis-graph/dramatis/graph"
)

func testCancelled(t *testing.T, b Backend) {
	s := open(t, b.Address(t))
	x, y, _ := threeArticles(t)
	add(t, s, graph.Added, x)
	ctx, cancel := context.WithCancel(t.Context())
	v := s.View()
	walk, err := v.From(ctx, "person/ada")
	if err != nil {
		t.Fatal(err)
	}
	edges := collect(t, v.AllEdges(ctx))
	cancel()
	for name, read := range map[string]func() error{
		"Actor":       func() error { _, err := v.Actor(ctx, "person/ada"); return err },
		"Named":       func() error { _, err := v.Named(ctx, "Ada"); return err },
		"Actors":      func() error { return last(v.Actors(ctx)) },
		"Edges":       func() error { _, err := v.Edges(ctx, "person/ada"); return err },
		"AllEdges":    func() error { return last(v.AllEdges(ctx)) },
		"Sources":     func() error { _, err := v.Sources(ctx, edges); return err },
		"Relation":    func() error { _, err := v.Relation(ctx, edges[0].ID); return err },
		"Articles":    func() error { _, err := v.Articles(ctx); return err },
		"Article":     func() error { _, err := v.Article(ctx, x.Article.ID); return err },
		"Stats":       func() error { _, err := v.Stats(ctx); return err },
		"Verify":      func() error { return last(v.Verify(ctx)) },
		"Ledger":      func() error { _, err := v.Ledger(ctx); return err },
		"Credits":     func() error { return last(v.Credits(ctx, "person/ada")) },
		"WriteNQuads": func() error { return v.WriteNQuads(ctx, io.Discard) },
		"From":        func() error { _, err := v.From(ctx, "person/ada"); return err },
		"IDs":         func() error { _, err := walk.Both().IDs(ctx); return err },
	} {
		if err := read(); !errors.Is(err, context.Canceled) {
			t.Errorf("%s: %v, want %v", name, err, context.Canceled)
		}
	}
	v.Close()
	_, err = s.Add(ctx, y)
	wantError(t, "Add", err, context.Canceled)
	wantError(t, "Retract", s.Retract(ctx, x.Article.ID), context.Canceled)
	_, err = s.Correct(ctx, graph.Entry{Action: graph.Merge, Actor: "person/ada", Other: "person/bob"})
	wantError(t, "Correct", err, context.Canceled)
	wantGraph(t, s, x)
}

// last returns the error with which seq ends.
func last[T any](seq func(func(T, error) bool)) (err error) {
	for _, err = range seq {
	}
	return err
}

// testPatience lets writers wait for a view that nobody closes.
func testPatience(t *testing.T, b Backend) {
	s := open(t, b.Address(t))
	x, y, _ := threeArticles(t)
	add(t, s, graph.Added, x)
	v := s.View()
	ctx, cancel := context.WithTimeout(t.Context(), time.Millisecond)
	defer cancel()
	_, err := s.Add(ctx, y)
	wantError(t, "Add", err, context.DeadlineExceeded)
	wantError(t, "Retract", s.Retract(ctx, x.Article.ID), context.DeadlineExceeded)
	s.View().Close() // nobody is before it any more
	v.Close()
	v.Close()
	wantGraph(t, s, x)
}
