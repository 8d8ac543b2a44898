package graph

import (
	"fmt"
	"testing"

	"github.com/cayleygraph/quad"
	"pgregory.net/rapid"
)

// What is remembered of nodes, and not looked up because it must be new, is what
// a store has: however articles come and go, each node of a quad is there once,
// and no other.
func TestNodesAreThoseOfTheQuads(t *testing.T) {
	people := []string{"Ada", "Bob", "Eve", "Zoe"}
	rapid.Check(t, func(r *rapid.T) {
		s, _ := openBrittle(t)
		defer s.Close()
		for range rapid.IntRange(1, 8).Draw(r, "writes") {
			var docs []Document
			for range rapid.IntRange(0, 3).Draw(r, "articles") {
				docs = append(docs, met(rapid.SampledFrom([]string{"a", "b", "c"}).Draw(r, "article"),
					rapid.SliceOfNDistinct(rapid.SampledFrom(people), 1, 3, rapid.ID).Draw(r, "actors")...))
			}
			if _, err := s.AddAll(t.Context(), docs); err != nil {
				r.Fatal(err)
			}
			if len(docs) > 0 && rapid.Bool().Draw(r, "retract") {
				if err := s.Retract(t.Context(), ArticleID(docs[0].Article.Name)); err != nil {
					r.Fatal(err)
				}
			}
		}
		checkNodes(t, r, s)
	})
}

func checkNodes(t *testing.T, r *rapid.T, s *Store) {
	quads := s.archive.quads
	want := make(map[string]bool)
	edges := quads.QuadsAllIterator().Iterate()
	defer edges.Close()
	for edges.Next(t.Context()) {
		q, err := quads.Quad(edges.Result())
		if err != nil {
			r.Fatal(err)
		}
		for _, d := range quad.Directions {
			if v := q.Get(d); v != nil {
				want[v.String()] = true
			}
		}
	}
	got := make(map[string]bool)
	nodes := quads.NodesAllIterator().Iterate()
	defer nodes.Close()
	for nodes.Next(t.Context()) {
		v, err := quads.NameOf(nodes.Result())
		if err != nil || got[fmt.Sprint(v)] {
			r.Errorf("node %v once more, or %v", v, err)
		}
		got[fmt.Sprint(v)] = true
		if ref, err := quads.ValueOf(v); err != nil || ref != nodes.Result() {
			r.Errorf("%v is not found: %v, %v", v, ref, err)
		}
		if !want[fmt.Sprint(v)] {
			r.Errorf("no quad has the node %v", v)
		}
	}
	if len(got) != len(want) {
		r.Errorf("%d nodes, and quads have %d", len(got), len(want))
	}
}
