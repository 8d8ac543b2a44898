package queries_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/graph/graphtest"
	"github.com/dramatis-graph/dramatis/queries"
)

func TestMet(t *testing.T) {
	v := graphtest.View(t,
		"person/ada met person/bob date=2024-03-26 article=one",
		"person/ada met person/bob date=2024-02 article=two",
		"person/ada met person/bob article=two",
		"person/cy met person/ada date=2021",
		"person/ada met person/dan status=planned date=2025-01-01",
		"person/ada spokeWith person/eve",
		"person/bob met person/cy",
		"person/fay told person/ada",
	)
	for _, tt := range []struct {
		name        string
		actor, with graph.ID
		filter      queries.Filter
		want        string
	}{
		{"anyone", "person/ada", "", queries.Filter{},
			"bob 2024-02–2024-03-26, 3 in 2: ada met bob 2024-02; ada met bob 2024-03-26; ada met bob\n" +
				"cy 2021–2021, 1 in 1: ada met cy 2021\n"},
		{"from the other end", "person/cy", "", queries.Filter{},
			"ada 2021–2021, 1 in 1: ada met cy 2021\n" +
				"bob –, 1 in 1: bob met cy\n"},
		{"these two", "person/ada", "person/cy", queries.Filter{}, "cy 2021–2021, 1 in 1: ada met cy 2021\n"},
		{"these two never", "person/bob", "person/dan", queries.Filter{}, ""},
		{"planned", "person/ada", "", queries.Filter{Statuses: []graph.Status{graph.Planned}},
			"dan 2025-01-01–2025-01-01, 1 in 1: ada met dan 2025-01-01\n"},
		{"that year", "person/ada", "", queries.Filter{Since: "2024", Until: "2024"},
			"bob 2024-02–2024-03-26, 2 in 2: ada met bob 2024-02; ada met bob 2024-03-26\n"},
		{"spoke", "person/ada", "", queries.Filter{Predicates: []graph.Predicate{graph.SpokeWith}},
			"eve –, 1 in 1: ada spokeWith eve\n"},
		{"nobody", "person/fay", "", queries.Filter{}, ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got, err := queries.Met(t.Context(), v, tt.actor, tt.with, tt.filter, queries.Page{})
			if err != nil {
				t.Fatal(err)
			}
			if got.Actor.ID != tt.actor || (got.With == nil) != (tt.with == "") {
				t.Errorf("the answer is about %v and %v", got.Actor, got.With)
			}
			if jotted := jotMeetings(got); jotted != tt.want {
				t.Errorf("met\n%s; want\n%s", jotted, tt.want)
			}
		})
	}
	for _, pair := range [][2]graph.ID{{"person/zeno", ""}, {"person/ada", "person/zeno"}} {
		if _, err := queries.Met(t.Context(), v, pair[0], pair[1], queries.Filter{}, queries.Page{}); !errors.Is(err, graph.ErrNotFound) {
			t.Errorf("Met(%v): %v; want %v", pair, err, graph.ErrNotFound)
		}
	}
}

func TestNobodyMeetsThemselves(t *testing.T) {
	v := graphtest.View(t, "person/ada met person/bob")
	_, err := queries.Met(t.Context(), v, "person/ada", "person/ada", queries.Filter{}, queries.Page{})
	if want := "met: with: both are person/ada"; err == nil || err.Error() != want {
		t.Errorf("%v; want %s", err, want)
	}
}

func jotMeetings(m queries.Meetings) string {
	var b strings.Builder
	for _, met := range m.Meetings {
		fmt.Fprintf(&b, "%s %s–%s, %d in %d: %s\n", met.Actor.ID.Slug(), met.First, met.Last, met.Reports, met.Articles, jotAll(met.Relations))
	}
	return b.String()
}

func TestMetSaysWhenEvidenceIsLeftOut(t *testing.T) {
	var lines []string
	for day := range queries.MaxEvidence + 1 {
		lines = append(lines, fmt.Sprintf("person/ada met person/bob date=2024-01-%02d", day+1))
	}
	v := graphtest.View(t, lines...)
	got, err := queries.Met(t.Context(), v, "person/ada", "", queries.Filter{}, queries.Page{})
	if err != nil {
		t.Fatal(err)
	}
	m := got.Meetings[0]
	if m.Reports != queries.MaxEvidence+1 || len(m.Relations) != queries.MaxEvidence || m.Last != "2024-01-21" || got.Cut == "" {
		t.Errorf("%d of %d reports until %s, cut %q", len(m.Relations), m.Reports, m.Last, got.Cut)
	}
}
