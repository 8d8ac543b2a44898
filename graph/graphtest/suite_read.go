package graphtest

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/dramatis-graph/dramatis/graph"
)

func testNotFound(t *testing.T, b Backend) {
	s := open(t, b.Address(t))
	x, _, _ := threeArticles(t)
	add(t, s, graph.Added, x)
	read(s, func(v *graph.View) {
		ctx := t.Context()
		_, err := v.Actor(ctx, "person/nobody")
		wantError(t, "Actor", err, graph.ErrNotFound)
		_, err = v.Edges(ctx, "person/nobody")
		wantError(t, "Edges", err, graph.ErrNotFound)
		_, err = v.From(ctx, "person/ada", "person/nobody")
		wantError(t, "From", err, graph.ErrNotFound)
		_, err = v.Relation(ctx, "mention/0000000000000000")
		wantError(t, "Relation", err, graph.ErrNotFound)
		_, err = v.Article(ctx, "article/0000000000000000")
		wantError(t, "Article", err, graph.ErrNotFound)
		edges, err := v.Edges(ctx, "place/port")
		if err != nil || len(edges) != 0 {
			t.Errorf("a place without relations: %v, %v", edges, err)
		}
		actors, err := v.Named(ctx, "nobody")
		if err != nil || len(actors) != 0 {
			t.Errorf("a name that nobody bears: %v, %v", actors, err)
		}
	})
}

func testSorted(t *testing.T, b Backend) {
	s := open(t, b.Address(t))
	for doc := range Press(400, 30) {
		add(t, s, graph.Added, doc)
	}
	read(s, func(v *graph.View) {
		all := collect(t, v.AllEdges(t.Context()))
		if len(all) < 390 || !slices.IsSortedFunc(all, byEnds) {
			t.Errorf("%d edges, sorted: %v", len(all), slices.IsSortedFunc(all, byEnds))
		}
		actors := collect(t, v.Actors(t.Context()))
		if !slices.IsSortedFunc(actors, func(a, b graph.Actor) int { return strings.Compare(string(a.ID), string(b.ID)) }) {
			t.Error("actors are not sorted")
		}
		for _, a := range actors {
			edges, err := v.Edges(t.Context(), a.ID)
			want := slices.DeleteFunc(slices.Clone(all), func(e graph.Edge) bool { return e.Subject != a.ID && e.Object != a.ID })
			if diff := cmp.Diff(want, edges); err != nil || diff != "" {
				t.Errorf("edges of %s: %v (-want +got):\n%s", a.ID, err, diff)
			}
		}
		relations, err := v.Sources(t.Context(), all)
		if err != nil {
			t.Fatal(err)
		}
		for i, r := range relations {
			if r.ID != all[i].ID {
				t.Fatalf("source %d is of %s, want %s", i, r.ID, all[i].ID)
			}
		}
	})
}

func byEnds(a, b graph.Edge) int {
	return slices.Compare(
		[]string{string(a.Subject), string(a.Predicate), string(a.Object), string(a.ID)},
		[]string{string(b.Subject), string(b.Predicate), string(b.Object), string(b.ID)})
}

func testHub(t *testing.T, b Backend) {
	s := open(t, b.Address(t))
	const spokes = 500
	var lines []string
	for i := range spokes {
		lines = append(lines, fmt.Sprintf("country/hub attacked person/spoke-%d article=%d", i, i%10))
	}
	docs := Documents(t, lines...)
	add(t, s, graph.Added, docs...)
	if err := s.Retract(t.Context(), graph.ArticleID("3")); err != nil {
		t.Fatal(err)
	}
	read(s, func(v *graph.View) {
		hub, err := v.From(t.Context(), "country/hub")
		if err != nil {
			t.Fatal(err)
		}
		ids, err := hub.Out(graph.Attacked).IDs(t.Context())
		if err != nil || len(ids) != spokes*9/10 {
			t.Errorf("%d spokes, %v, want %d", len(ids), err, spokes*9/10)
		}
		back, err := hub.Out(graph.Attacked).In(graph.Attacked).IDs(t.Context())
		if err != nil || !slices.Equal(back, []graph.ID{"country/hub"}) {
			t.Errorf("and back: %v, %v", back, err)
		}
	})
}
