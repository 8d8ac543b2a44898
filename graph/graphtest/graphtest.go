// Package graphtest builds small graphs from lines of text, and holds the suite
// that every storage backend passes.
//
// A line is a subject, a predicate and an object, with further words as
// key=value:
//
//	person/ada officialOf country/arcadia role="foreign minister"
//	person/ada met person/bob status=planned date=2024-03-26 place=place/port-royal
//
// The keys are status (happened if not said), date, place, role, phrase, by
// (who says so), confidence (0.9 if not said), article (the name of the article
// that says it, "article" if not said), source and published (of that article).
package graphtest

import (
	"testing"

	"github.com/dramatis-graph/dramatis/graph"
)

// View returns a view of a graph in memory that says what the lines say, and
// closes it with the test.
func View(t testing.TB, lines ...string) *graph.View {
	t.Helper()
	v := Store(t, lines...).View()
	t.Cleanup(v.Close)
	return v
}

// Store returns a store in memory that says what the lines say, and closes it
// with the test.
func Store(t testing.TB, lines ...string) *graph.Store {
	t.Helper()
	s, err := graph.Open(t.Context(), "memory:")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	for _, doc := range Documents(t, lines...) {
		if _, err := s.Add(t.Context(), doc); err != nil {
			t.Fatal(err)
		}
	}
	return s
}

// Documents returns the articles that say what the lines say, in the order in
// which the lines first name them. Every relation has a sentence of its own
// with both mentions in it.
func Documents(t testing.TB, lines ...string) []graph.Document {
	t.Helper()
	var press printer
	for _, line := range lines {
		s, err := parseStatement(line)
		if err != nil {
			t.Fatalf("graphtest: %q: %v", line, err)
		}
		press.print(s)
	}
	return press.documents()
}
