package graph_test

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/graph/graphtest"
)

func TestWalk(t *testing.T) {
	v := graphtest.View(t,
		"person/ada officialOf country/arcadia status=ongoing",
		"person/bob officialOf country/arcadia status=ongoing",
		"person/dan officialOf country/utopia status=ongoing",
		"person/bob met person/dan status=planned",
		"person/dan visited country/arcadia",
		"group/crowd attacked group/crowd",
	)
	real := func(e graph.Edge) bool { return e.Status.Real() }
	for _, tt := range []struct {
		name string
		from graph.ID
		walk func(graph.Walk) graph.Walk
		want []graph.ID
	}{
		{"nowhere", "person/ada", func(w graph.Walk) graph.Walk { return w }, []graph.ID{"person/ada"}},
		{"out", "person/ada", func(w graph.Walk) graph.Walk { return w.Out() }, []graph.ID{"country/arcadia"}},
		{"in", "country/arcadia", func(w graph.Walk) graph.Walk { return w.In(graph.OfficialOf) }, []graph.ID{"person/ada", "person/bob"}},
		{"in by two", "country/arcadia", func(w graph.Walk) graph.Walk { return w.In(graph.OfficialOf, graph.Visited) },
			[]graph.ID{"person/ada", "person/bob", "person/dan"}},
		{"not against the arrow", "country/arcadia", func(w graph.Walk) graph.Walk { return w.Out(graph.OfficialOf) }, nil},
		{"symmetric out", "person/dan", func(w graph.Walk) graph.Walk { return w.Out(graph.Met) }, []graph.ID{"person/bob"}},
		{"symmetric in", "person/bob", func(w graph.Walk) graph.Walk { return w.In(graph.Met) }, []graph.ID{"person/dan"}},
		{"both", "person/dan", func(w graph.Walk) graph.Walk { return w.Both() },
			[]graph.ID{"country/arcadia", "country/utopia", "person/bob"}},
		{"there and back", "person/ada", func(w graph.Walk) graph.Walk { return w.Out(graph.OfficialOf).In(graph.OfficialOf) },
			[]graph.ID{"person/ada", "person/bob"}},
		{"real ones only", "person/dan", func(w graph.Walk) graph.Walk { return w.Where(real).Both() },
			[]graph.ID{"country/arcadia", "country/utopia"}},
		{"from then on", "person/ada", func(w graph.Walk) graph.Walk {
			return w.Out(graph.OfficialOf).In(graph.OfficialOf).Out(graph.Met).Where(real).Out(graph.OfficialOf)
		}, []graph.ID{"country/utopia"}},
		{"a loop", "group/crowd", func(w graph.Walk) graph.Walk { return w.Both() }, []graph.ID{"group/crowd"}},
		{"a dead end", "country/utopia", func(w graph.Walk) graph.Walk { return w.Out().Out() }, nil},
	} {
		t.Run(tt.name, func(t *testing.T) {
			walk, err := v.From(t.Context(), tt.from)
			if err != nil {
				t.Fatal(err)
			}
			got, err := tt.walk(walk).IDs(t.Context())
			if err != nil || !slices.Equal(got, tt.want) {
				t.Errorf("IDs = %v, %v, want %v", got, err, tt.want)
			}
		})
	}
	if _, err := v.From(t.Context(), "person/eve"); !errors.Is(err, graph.ErrNotFound) {
		t.Errorf("From somebody never mentioned: %v", err)
	}
}

func TestWalksShareNothing(t *testing.T) {
	v := graphtest.View(t, "person/ada officialOf country/arcadia", "person/ada visited country/utopia")
	start, err := v.From(t.Context(), "person/ada")
	if err != nil {
		t.Fatal(err)
	}
	once := start.Out(graph.OfficialOf)
	twice, other := once.In(graph.OfficialOf), once.In(graph.Visited)
	for _, tt := range []struct {
		walk graph.Walk
		want []graph.ID
	}{
		{once, []graph.ID{"country/arcadia"}},
		{twice, []graph.ID{"person/ada"}},
		{other, nil},
	} {
		if got, err := tt.walk.IDs(t.Context()); err != nil || !slices.Equal(got, tt.want) {
			t.Errorf("IDs = %v, %v, want %v", got, err, tt.want)
		}
	}
}

// TestWalkIsWhatTheEdgesSay compares walks with a search through all edges, in a
// graph whose actors come and go.
func TestWalkIsWhatTheEdgesSay(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		s := loaded(t, nil)
		for range rapid.IntRange(1, 10).Draw(r, "steps") {
			article := rapid.SampledFrom([]string{"a", "b", "c"}).Draw(r, "article")
			if rapid.Bool().Draw(r, "retract") {
				if err := s.Retract(t.Context(), graph.ArticleID(article)); err != nil && !errors.Is(err, graph.ErrNotFound) {
					r.Fatal(err)
				}
				continue
			}
			line := fmt.Sprintf("person/n%d %s person/n%d article=%s", rapid.IntRange(0, 5).Draw(r, "subject"),
				rapid.SampledFrom([]string{"met", "visited"}).Draw(r, "predicate"), rapid.IntRange(0, 5).Draw(r, "object"), article)
			if _, err := s.Add(t.Context(), graphtest.Documents(t, line)[0]); err != nil {
				r.Fatal(err)
			}
		}
		v := s.View()
		defer v.Close()
		want := make(map[graph.ID]map[graph.ID]bool)
		for e, err := range v.AllEdges(t.Context()) {
			if err != nil {
				r.Fatal(err)
			}
			if want[e.Subject] == nil {
				want[e.Subject] = make(map[graph.ID]bool)
			}
			want[e.Subject][e.Object] = true
			if e.Predicate.Symmetric() {
				if want[e.Object] == nil {
					want[e.Object] = make(map[graph.ID]bool)
				}
				want[e.Object][e.Subject] = true
			}
		}
		for a, err := range v.Actors(t.Context()) {
			if err != nil {
				r.Fatal(err)
			}
			walk, err := v.From(t.Context(), a.ID)
			if err != nil {
				r.Fatal(err)
			}
			got, err := walk.Out().IDs(t.Context())
			if want := slices.Sorted(maps.Keys(want[a.ID])); err != nil || !slices.Equal(got, want) {
				r.Errorf("out of %s: %v, %v, want %v", a.ID, got, err, want)
			}
		}
	})
}
