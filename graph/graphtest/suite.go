package graphtest

import (
	"bytes"
	"errors"
	"iter"
	"testing"

	"github.com/dramatis-graph/dramatis/graph"
)

// A Backend is a kind of storage under test.
type Backend struct {
	// Address returns the address of an empty store that nobody else uses and
	// that is gone when the test ends.
	Address func(t testing.TB) string

	// Persistent says that what was written is there when the address is opened
	// again.
	Persistent bool
}

// Suite checks that a backend keeps what the documentation of [graph.Store] and
// [graph.View] promises.
func Suite(t *testing.T, b Backend) {
	for _, c := range []struct {
		name string
		test func(*testing.T, Backend)
	}{
		{"an article is added once", testAddOnce},
		{"a changed article replaces what it said", testChange},
		{"a retracted article leaves what others say", testRetract},
		{"a batch is one transaction", testBatch},
		{"a batch that fails writes nothing", testBatchFails},
		{"every text comes back byte for byte", testTexts},
		{"every field comes back", testFields},
		{"reads tell unknown from none", testNotFound},
		{"reads are sorted", testSorted},
		{"a hub has all its edges", testHub},
		{"a cancelled context is an error", testCancelled},
		{"a writer waits as long as its context", testPatience},
		{"readers see whole articles", testWholeArticles},
		{"a closed store says so", testClosed},
		{"opened again it is the same graph", testReopen},
		{"one process at a time", testLocked},
		{"no history shows in the graph", testHistory},
		{"a correction shows at once and can be undone", testCorrect},
		{"a split takes what it says", testSplit},
		{"a correction holds for later loads", testLaterLoads},
		{"a ledger stays", testLedgerStays},
		{"every naming comes back", testNamings},
		{"what cannot stand is refused", testContradictions},
	} {
		t.Run(c.name, func(t *testing.T) { c.test(t, b) })
	}
}

// open opens a store and closes it with the test.
func open(t testing.TB, address string) *graph.Store {
	t.Helper()
	s, err := graph.Open(t.Context(), address)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Errorf("closing: %v", err)
		}
	})
	return s
}

// add adds the documents and checks what Add says that it did.
func add(t testing.TB, s *graph.Store, want graph.Change, docs ...graph.Document) {
	t.Helper()
	for _, doc := range docs {
		got, err := s.Add(t.Context(), doc)
		if err != nil {
			t.Fatal(err)
		}
		if got != want {
			t.Errorf("Add(%s) = %s, want %s", doc.Article.Name, got, want)
		}
	}
}

// read calls fn with a view.
func read(s *graph.Store, fn func(v *graph.View)) {
	v := s.View()
	defer v.Close()
	fn(v)
}

// nquads returns the whole graph.
func nquads(t testing.TB, s *graph.Store) string {
	t.Helper()
	var b bytes.Buffer
	read(s, func(v *graph.View) {
		if err := v.WriteNQuads(t.Context(), &b); err != nil {
			t.Fatal(err)
		}
	})
	return b.String()
}

// wantGraph checks that s is the graph that a store in memory has after adding
// docs, and that it is sound.
func wantGraph(t testing.TB, s *graph.Store, docs ...graph.Document) {
	t.Helper()
	m := open(t, "memory:")
	add(t, m, graph.Added, docs...)
	if got, want := nquads(t, s), nquads(t, m); got != want {
		t.Errorf("graph is\n%s\nwant\n%s", got, want)
	}
	var got, want graph.Stats
	read(m, func(v *graph.View) { want = stats(t, v) })
	read(s, func(v *graph.View) {
		got = stats(t, v)
		for f, err := range v.Verify(t.Context()) {
			t.Errorf("fault: %v, %v", f, err)
		}
	})
	if got.Quads != want.Quads || got.Articles != want.Articles {
		t.Errorf("%d quads of %d articles, want %d of %d", got.Quads, got.Articles, want.Quads, want.Articles)
	}
}

func stats(t testing.TB, v *graph.View) graph.Stats {
	t.Helper()
	s, err := v.Stats(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// collect returns what seq yields.
func collect[T any](t testing.TB, seq iter.Seq2[T, error]) []T {
	t.Helper()
	var all []T
	for x, err := range seq {
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, x)
	}
	return all
}

// wantError checks that err is the one wanted.
func wantError(t testing.TB, what string, err, want error) {
	t.Helper()
	if !errors.Is(err, want) {
		t.Errorf("%s: %v, want %v", what, err, want)
	}
}
