package graphtest

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/dramatis-graph/dramatis/graph"
)

// ledgerArticles are about a minister with two IDs and two people with one.
func ledgerArticles(t testing.TB) []graph.Document {
	docs := Documents(t,
		"person/ada met person/bob article=a",
		"person/ada-byron visited country/arcadia article=b place=place/port by=person/eve",
		"person/ada met person/ada-byron article=c",
		"person/john-smith praised person/bob article=d",
		"person/john-smith accused person/bob article=e",
		"person/bob told person/john-smith article=f by=person/john-smith",
	)
	docs[4].Actors[0].Aliases = []string{"John Q. Smith"}
	return docs
}

// said returns what every question sees: actors, edges and sources, one a line.
func said(t testing.TB, s *graph.Store) (lines []string) {
	t.Helper()
	line := func(x any) {
		text, err := json.Marshal(x)
		if err != nil {
			t.Fatal(err)
		}
		lines = append(lines, string(text))
	}
	read(s, func(v *graph.View) {
		for _, a := range collect(t, v.Actors(t.Context())) {
			line(a)
		}
		edges := collect(t, v.AllEdges(t.Context()))
		sources, err := v.Sources(t.Context(), edges)
		if err != nil {
			t.Fatal(err)
		}
		for i := range edges {
			line(edges[i])
			line(sources[i])
		}
		line(v.Version())
	})
	return lines
}

// statements returns the edges as "subject predicate object article place by".
func statements(t testing.TB, s *graph.Store) (lines []string) {
	t.Helper()
	read(s, func(v *graph.View) {
		for _, e := range collect(t, v.AllEdges(t.Context())) {
			a, err := v.Article(t.Context(), e.Article)
			if err != nil {
				t.Fatal(err)
			}
			line := fmt.Sprintf("%s %s %s %s %s %s", e.Subject, e.Predicate, e.Object, a.Name, e.Place, e.AttributedTo)
			lines = append(lines, strings.TrimRight(line, " "))
		}
	})
	return lines
}

func testCorrect(t *testing.T, b Backend) {
	docs := ledgerArticles(t)
	for _, tt := range []struct {
		name    string
		entries []graph.Entry
		want    []string // as said by the lines of ledgerArticles that differ
	}{
		{"a merge", []graph.Entry{{Action: graph.Merge, Actor: "person/ada", Other: "person/ada-byron"}}, []string{
			"person/ada met person/bob a",
			"person/ada visited country/arcadia b place/port person/eve",
		}},
		{"a merge into an actor that nobody spoke of", []graph.Entry{{Action: graph.Merge, Actor: "person/zoe", Other: "person/ada"}}, []string{
			"person/ada-byron met person/zoe c",
			"person/ada-byron visited country/arcadia b place/port person/eve",
			"person/bob met person/zoe a",
		}},
		{"merges in a row", []graph.Entry{
			{Action: graph.Merge, Actor: "person/ada-byron", Other: "person/ada"},
			{Action: graph.Merge, Actor: "person/countess", Other: "person/ada-byron"},
		}, []string{
			"person/bob met person/countess a",
			"person/countess visited country/arcadia b place/port person/eve",
		}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			s := open(t, b.Address(t))
			add(t, s, graph.Added, docs[:3]...)
			original, quads := said(t, s), nquads(t, s)
			correct(t, s, tt.entries...)
			if diff := cmp.Diff(tt.want, statements(t, s)); diff != "" {
				t.Errorf("statements (-want +got):\n%s", diff)
			}
			if !strings.HasPrefix(nquads(t, s), quads) {
				t.Error("the lines of the articles are other ones")
			}
			for n := len(tt.entries); n > 0; n-- {
				correct(t, s, graph.Entry{Action: graph.Undo, Undoes: n})
			}
			if diff := cmp.Diff(original, said(t, s)); diff != "" || nquads(t, s) != quads {
				t.Errorf("undone, the graph is another one (-want +got):\n%s", diff)
			}
		})
	}
}

func testSplit(t *testing.T, b Backend) {
	docs := ledgerArticles(t)[3:]
	split := graph.Entry{Action: graph.Split, Actor: "person/john-smith", Other: "person/john-q-smith"}
	for _, tt := range []struct {
		name string
		set  func(*graph.Entry)
		want string // the articles in which it is the other one
	}{
		{"by name", func(e *graph.Entry) { e.Names = []string{"JOHN Q SMITH"} }, "e"},
		{"by article", func(e *graph.Entry) { e.Articles = []string{"d", "f"} }, "df"},
		{"by mention", func(e *graph.Entry) { e.Mentions = []graph.ID{graph.MentionID(docs[2].Relations[0])} }, "f"},
		{"by two conditions", func(e *graph.Entry) { e.Articles, e.Names = []string{"d", "e"}, []string{"John Q. Smith"} }, "e"},
		{"by two that nothing meets", func(e *graph.Entry) { e.Articles, e.Names = []string{"d"}, []string{"John Q. Smith"} }, ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			s := open(t, b.Address(t))
			add(t, s, graph.Added, docs...)
			e := split
			tt.set(&e)
			correct(t, s, e)
			var got []string
			for _, line := range statements(t, s) {
				if n := strings.Count(line, "person/john-q-smith"); n > 0 {
					got = append(got, strings.Fields(line)[3])
					if n != 1+strings.Count(line, " f ") {
						t.Errorf("%s: not all of it is of the other one", line)
					}
				}
			}
			slices.Sort(got)
			if strings.Join(got, "") != tt.want {
				t.Errorf("what went is in %q, want %q", got, tt.want)
			}
		})
	}
}

// testLaterLoads corrects before the articles come, and after.
func testLaterLoads(t *testing.T, b Backend) {
	docs := ledgerArticles(t)
	entries := []graph.Entry{
		{Action: graph.Split, Actor: "person/john-smith", Other: "person/ada", Names: []string{"John Q. Smith"}},
		{Action: graph.Merge, Actor: "person/ada-byron", Other: "person/ada", By: "eve", When: "2024-03-26", Why: "\"one\" & the same"},
		{Action: graph.Different, Actor: "person/bob", Other: "person/ada"},
	}
	early, late := open(t, b.Address(t)), open(t, "memory:")
	correct(t, early, entries...)
	add(t, early, graph.Added, docs...)
	add(t, late, graph.Added, docs...)
	correct(t, late, entries...)
	if diff := cmp.Diff(said(t, late), said(t, early)); diff != "" {
		t.Errorf("corrected before loading (-after +before):\n%s", diff)
	}
	if nquads(t, early) != nquads(t, late) {
		t.Error("the quads tell when the ledger was written")
	}
	add(t, early, graph.Unchanged, docs...)
	if err := early.Retract(t.Context(), docs[0].Article.ID); err != nil {
		t.Fatal(err)
	}
	if err := late.Retract(t.Context(), docs[0].Article.ID); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(said(t, late), said(t, early)); diff != "" {
		t.Errorf("after taking an article out (-after +before):\n%s", diff)
	}
}

// testLedgerStays opens a corrected graph again.
func testLedgerStays(t *testing.T, b Backend) {
	if !b.Persistent {
		return // it has nothing to promise here
	}
	address := b.Address(t)
	s := open(t, address)
	add(t, s, graph.Added, ledgerArticles(t)...)
	correct(t, s,
		graph.Entry{Action: graph.Merge, Actor: "person/ada", Other: "person/ada-byron", Why: "tab\tand \\x00"},
		graph.Entry{Action: graph.Undo, Undoes: 1},
		graph.Entry{Action: graph.Merge, Actor: "person/ada-byron", Other: "person/ada"})
	want, entries := said(t, s), ledger(t, s)
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	s = open(t, address)
	if diff := cmp.Diff(want, said(t, s)); diff != "" {
		t.Errorf("opened again (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff(entries, ledger(t, s)); diff != "" || len(entries) != 3 {
		t.Errorf("%d entries, opened again (-want +got):\n%s", len(entries), diff)
	}
}

// testContradictions makes corrections that cannot stand. None changes anything.
func testContradictions(t *testing.T, b Backend) {
	s := open(t, b.Address(t))
	add(t, s, graph.Added, ledgerArticles(t)...)
	correct(t, s,
		graph.Entry{Action: graph.Merge, Actor: "person/ada", Other: "person/ada-byron"},
		graph.Entry{Action: graph.Different, Actor: "person/ada-byron", Other: "person/bob"},
		graph.Entry{Action: graph.Split, Actor: "person/john-smith", Other: "person/john-q-smith", Articles: []string{"e"}},
		graph.Entry{Action: graph.Merge, Actor: "person/eve", Other: "person/bob"},
		graph.Entry{Action: graph.Undo, Undoes: 4})
	want := append(said(t, s), nquads(t, s))
	for _, tt := range []struct {
		name  string
		entry graph.Entry
		want  error
	}{
		{"merged already", graph.Entry{Action: graph.Merge, Actor: "person/ada-byron", Other: "person/ada"}, graph.ErrContradiction},
		{"said to be two", graph.Entry{Action: graph.Merge, Actor: "person/bob", Other: "person/ada"}, graph.ErrContradiction},
		{"split before", graph.Entry{Action: graph.Merge, Actor: "person/john-smith", Other: "person/john-q-smith"}, graph.ErrContradiction},
		{"merged before", graph.Entry{Action: graph.Different, Actor: "person/ada", Other: "person/ada-byron"}, graph.ErrContradiction},
		{"split into itself", graph.Entry{Action: graph.Split, Actor: "person/ada", Other: "person/ada-byron", Names: []string{"Ada"}}, graph.ErrContradiction},
		{"undone already", graph.Entry{Action: graph.Undo, Undoes: 4}, graph.ErrContradiction},
		{"no such entry", graph.Entry{Action: graph.Undo, Undoes: 7}, graph.ErrNotFound},
		{"an undo of an undo", graph.Entry{Action: graph.Undo, Undoes: 5}, graph.ErrEntry},
		{"a split of nothing", graph.Entry{Action: graph.Split, Actor: "person/ada", Other: "person/zoe"}, graph.ErrEntry},
		{"no actor", graph.Entry{Action: graph.Merge, Actor: "person/ada", Other: "ada"}, graph.ErrEntry},
		{"no action", graph.Entry{Actor: "person/ada", Other: "person/zoe"}, graph.ErrEntry},
		{"no date", graph.Entry{Action: graph.Merge, Actor: "person/ada", Other: "person/zoe", When: "yesterday"}, graph.ErrEntry},
	} {
		good := graph.Entry{Action: graph.Merge, Actor: "person/gus", Other: "person/hal"}
		_, err := s.Correct(t.Context(), good, tt.entry)
		wantError(t, tt.name, err, tt.want)
	}
	if diff := cmp.Diff(want, append(said(t, s), nquads(t, s))); diff != "" || len(ledger(t, s)) != 5 {
		t.Errorf("what was refused was done (-want +got):\n%s", diff)
	}
}

// correct writes entries into the ledger.
func correct(t testing.TB, s *graph.Store, entries ...graph.Entry) {
	t.Helper()
	if _, err := s.Correct(t.Context(), entries...); err != nil {
		t.Fatal(err)
	}
}

func ledger(t testing.TB, s *graph.Store) (l graph.Ledger) {
	t.Helper()
	read(s, func(v *graph.View) {
		var err error
		if l, err = v.Ledger(t.Context()); err != nil {
			t.Fatal(err)
		}
	})
	return l
}
