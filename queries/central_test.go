package queries_test

import (
	"errors"
	"math"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/graph/graphtest"
	"github.com/dramatis-graph/dramatis/queries"
)

func TestCentral(t *testing.T) {
	v := graphtest.View(t,
		"person/hub met person/a", "person/hub met person/b", "person/hub told person/b",
		"person/b met person/c", "person/c met person/d", "person/e met person/f status=planned",
	)
	for _, tt := range []struct {
		measure queries.Measure
		want    string
	}{
		{"", "b c hub a d"},
		{queries.PageRank, "hub b c d a"},
		{queries.Betweenness, "b c hub a d"},
	} {
		got, err := queries.Central(t.Context(), v, tt.measure, queries.Filter{}, queries.Page{})
		if err != nil {
			t.Fatal(err)
		}
		var names []string
		for _, r := range got.Ranks {
			names = append(names, r.Actor.ID.Slug())
		}
		if order := strings.Join(names, " "); order != tt.want || got.Total != 5 {
			t.Errorf("%s: %s, %d in all; want %s", tt.measure, order, got.Total, tt.want)
		}
	}
	var input *queries.InputError
	if _, err := queries.Central(t.Context(), v, "pagrank", queries.Filter{}, queries.Page{}); !errors.As(err, &input) || input.Hint() != `did you mean "pagerank"?` {
		t.Errorf("no measure: %v", err)
	}
}

// shares adds up, for each actor, what part of the shortest chains between each
// pair of others leads through it, by trying all chains.
func shares(edges []graph.Edge, actors []graph.ID) map[graph.ID]float64 {
	share := make(map[graph.ID]float64)
	for i, a := range actors {
		for _, b := range actors[i+1:] {
			chains := everyChain(edges, a, b, len(actors), nil)
			shortest := slices.DeleteFunc(slices.Clone(chains), func(row []graph.ID) bool { return len(row) > len(chains[0]) })
			for _, row := range shortest {
				for _, between := range row[1 : len(row)-1] {
					share[between] += 1 / float64(len(shortest))
				}
			}
		}
	}
	return share
}

func TestCentralMeasuresWhatItsWordsSay(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		v, f := graphtest.View(t, world(rt)...), filter(rt)
		all := slices.DeleteFunc(edges(t, v, f), func(e graph.Edge) bool { return e.Subject == e.Object })
		degree := make(map[graph.ID]map[graph.ID]bool)
		for _, e := range all {
			for _, id := range []graph.ID{e.Subject, e.Object} {
				if degree[id] == nil {
					degree[id] = make(map[graph.ID]bool)
				}
				degree[id][e.Other(id)] = true
			}
		}
		var actors []graph.ID
		for id := range degree {
			actors = append(actors, id)
		}
		slices.Sort(actors)
		share := shares(all, actors)
		n := float64(len(actors))
		for measure, want := range map[queries.Measure]func(graph.ID) float64{
			queries.Degree:      func(id graph.ID) float64 { return float64(len(degree[id])) },
			queries.Betweenness: func(id graph.ID) float64 { return share[id] / max(1, (n-1)*(n-2)/2) },
		} {
			got, err := queries.Central(t.Context(), v, measure, f, queries.Page{})
			if err != nil {
				rt.Fatal(err)
			}
			if len(got.Ranks) != len(actors) {
				rt.Fatalf("%s ranks %d actors; want %d", measure, len(got.Ranks), len(actors))
			}
			for _, r := range got.Ranks {
				if math.Abs(r.Score-want(r.Actor.ID)) > 1e-9 {
					rt.Fatalf("%s of %s is %v; want %v", measure, r.Actor.ID, r.Score, want(r.Actor.ID))
				}
			}
		}
		checkWalk(rt, t, v, f, all)
	})
}

// checkWalk looks whether one more round of the walk leaves it where it is.
func checkWalk(rt *rapid.T, t *testing.T, v *graph.View, f queries.Filter, edges []graph.Edge) {
	got, err := queries.Central(t.Context(), v, queries.PageRank, f, queries.Page{})
	if err != nil {
		rt.Fatal(err)
	}
	here, next, strength := make(map[graph.ID]float64), make(map[graph.ID]float64), make(map[graph.ID]float64)
	for _, r := range got.Ranks {
		here[r.Actor.ID] = r.Score
	}
	for _, e := range edges {
		strength[e.Subject]++
		strength[e.Object]++
	}
	for _, e := range edges {
		next[e.Subject] += here[e.Object] / strength[e.Object]
		next[e.Object] += here[e.Subject] / strength[e.Subject]
	}
	for id, score := range here {
		if then := 0.15/float64(len(here)) + 0.85*next[id]; math.Abs(then-score) > 1e-6 {
			rt.Fatalf("%s: the walk is there %v of the time, and then %v", id, score, then)
		}
	}
}
