package graph_test

import (
	"errors"
	"slices"
	"testing"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/graph/graphtest"
)

func TestNodesSeeWhatEdgesSee(t *testing.T) {
	s := graphtest.Store(t,
		"person/ada met person/bob",
		"person/bob told person/cy",
		"person/cy told person/cy",
		"person/eve met person/fay article=gone",
	)
	if err := s.Retract(t.Context(), graph.ArticleID("gone")); err != nil {
		t.Fatal(err)
	}
	doc := graphtest.Documents(t, "person/gus met person/ada article=come")[0]
	if _, err := s.Add(t.Context(), doc); err != nil {
		t.Fatal(err)
	}
	v := s.View()
	defer v.Close()
	bound, err := v.Nodes(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	taken := make(map[graph.Node]bool)
	for a, err := range v.Actors(t.Context()) {
		if err != nil {
			t.Fatal(err)
		}
		n, err := v.Node(t.Context(), a.ID)
		if err != nil || int(n) >= bound || taken[n] || v.ActorID(n) != a.ID {
			t.Errorf("%s is node %d of %d, taken %v, %v", a.ID, n, bound, taken[n], err)
		}
		taken[n] = true
		var linked []graph.Edge
		for _, l := range v.Links(n) {
			if e := l.Edge(); v.ActorID(l.Other()) != e.Other(a.ID) {
				t.Errorf("%s leads to %s by %v", a.ID, v.ActorID(l.Other()), e)
			}
			linked = append(linked, *l.Edge())
		}
		edges, err := v.Edges(t.Context(), a.ID)
		if err != nil || !slices.Equal(linked, edges) || v.Degree(n) != len(edges) {
			t.Errorf("links of %s: %v, degree %d; want %v, %v", a.ID, linked, v.Degree(n), edges, err)
		}
	}
	if _, err := v.Node(t.Context(), "person/eve"); !errors.Is(err, graph.ErrNotFound) {
		t.Errorf("an actor that is gone: %v", err)
	}
}
