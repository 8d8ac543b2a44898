package queries_test

import (
	"errors"
	"testing"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/graph/graphtest"
	"github.com/dramatis-graph/dramatis/queries"
)

func TestTimeline(t *testing.T) {
	v := graphtest.View(t,
		"person/ada visited country/utopia date=2024-03-26",
		"country/utopia hosted person/ada date=2024-03",
		"person/ada met person/bob date=2024",
		"person/ada told person/bob date=2023-12-31",
		"person/ada officialOf country/arcadia",
		"person/ada met person/cy date=2025 status=planned",
		"person/bob met person/cy date=2020",
	)
	for _, tt := range []struct {
		name        string
		actor, with graph.ID
		filter      queries.Filter
		want        string
		undated     int
	}{
		{"one", "person/ada", "", queries.Filter{},
			"ada told bob 2023-12-31; ada met bob 2024; utopia hosted ada 2024-03; ada visited utopia 2024-03-26", 1},
		{"a pair", "person/bob", "person/ada", queries.Filter{}, "ada told bob 2023-12-31; ada met bob 2024", 0},
		{"a pair of strangers", "country/arcadia", "person/bob", queries.Filter{}, "", 0},
		{"what is to come", "person/ada", "", queries.Filter{Statuses: []graph.Status{graph.Planned}}, "ada met cy 2025", 0},
		{"undated only", "country/arcadia", "", queries.Filter{}, "", 1},
	} {
		got, err := queries.Timeline(t.Context(), v, tt.actor, tt.with, tt.filter, queries.Page{})
		if err != nil || jotAll(got.Relations) != tt.want || got.Undated != tt.undated {
			t.Errorf("%s: %q, %d undated, %v; want %q, %d", tt.name, jotAll(got.Relations), got.Undated, err, tt.want, tt.undated)
		}
	}
	if _, err := queries.Timeline(t.Context(), v, "person/zeno", "", queries.Filter{}, queries.Page{}); !errors.Is(err, graph.ErrNotFound) {
		t.Errorf("an unknown actor: %v; want %v", err, graph.ErrNotFound)
	}
}

func TestRelationsHoldTheUndatedToo(t *testing.T) {
	v := graphtest.View(t,
		"person/ada officialOf country/arcadia",
		"person/bob told person/ada date=2024",
		"person/ada told person/bob status=denied",
	)
	got, err := queries.Relations(t.Context(), v, "person/ada", queries.Filter{}, queries.Page{})
	if want := "bob told ada 2024; ada officialOf arcadia"; err != nil || jotAll(got.Relations) != want {
		t.Errorf("%q, %v; want %q", jotAll(got.Relations), err, want)
	}
}
