package graphtest

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/dramatis-graph/dramatis/graph"
)

// TestLedgerHistory corrects, loads and retracts at random, and checks that the
// graph is that of the same ledger and the articles that remain, made anew; and,
// with every entry undone, that of the articles alone.
func TestLedgerHistory(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		s := open(t, "memory:")
		defer s.Close()
		held := make(map[string]graph.Document)
		for range rapid.IntRange(1, 12).Draw(r, "steps") {
			if rapid.Bool().Draw(r, "correct") {
				// One that cannot stand is refused, which is no fault.
				_, _ = s.Correct(t.Context(), drawEntry(r))
				continue
			}
			doc := drawArticle(t, r)
			if _, ok := held[doc.Article.Name]; ok && rapid.Bool().Draw(r, "retract") {
				if err := s.Retract(t.Context(), doc.Article.ID); err != nil {
					r.Fatal(err)
				}
				delete(held, doc.Article.Name)
				continue
			}
			if _, err := s.Add(t.Context(), doc); err != nil {
				r.Fatal(err)
			}
			held[doc.Article.Name] = doc
		}
		entries := ledger(t, s)
		if diff := cmp.Diff(append(said(t, anew(t, held, entries)), nquads(t, anew(t, held, entries))), append(said(t, s), nquads(t, s))); diff != "" {
			r.Errorf("the ledger %v, applied to what is there (-anew +got):\n%s", entries, diff)
		}
		for _, e := range entries.Standing() {
			correct(t, s, graph.Entry{Action: graph.Undo, Undoes: e.Number})
		}
		if diff := cmp.Diff(append(said(t, anew(t, held, nil)), nquads(t, anew(t, held, nil))), append(said(t, s), nquads(t, s))); diff != "" {
			r.Errorf("with all of %v undone (-want +got):\n%s", entries, diff)
		}
	})
}

// anew returns a graph in memory that was corrected before anything was loaded.
func anew(t testing.TB, docs map[string]graph.Document, entries graph.Ledger) *graph.Store {
	t.Helper()
	s := open(t, "memory:")
	correct(t, s, entries...)
	for _, doc := range docs {
		add(t, s, graph.Added, doc)
	}
	return s
}

// drawEntry draws a correction of the actors of [drawArticle].
func drawEntry(r *rapid.T) graph.Entry {
	actor := rapid.SampledFrom([]graph.ID{"person/ada", "person/bob", "country/arcadia", "person/zoe"})
	e := graph.Entry{
		Action: rapid.SampledFrom([]graph.Action{graph.Merge, graph.Merge, graph.Split, graph.Different, graph.Undo}).Draw(r, "action"),
	}
	if e.Action == graph.Undo {
		e.Undoes = rapid.IntRange(1, 8).Draw(r, "undoes")
		return e
	}
	e.Actor, e.Other = actor.Draw(r, "actor"), actor.Draw(r, "other")
	e.Why = fmt.Sprint("case ", rapid.IntRange(0, 2).Draw(r, "why"))
	if e.Action == graph.Split {
		e.Articles = rapid.SliceOfN(rapid.SampledFrom([]string{"a", "b"}), 0, 2).Draw(r, "articles")
		e.Names = rapid.SliceOfN(rapid.SampledFrom([]string{"Ada", "Bob"}), 0, 1).Draw(r, "names")
	}
	return e
}
