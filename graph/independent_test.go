package graph_test

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"github.com/dramatis-graph/dramatis/graph"
)

func TestIndependent(t *testing.T) {
	edge := func(article graph.ID, print graph.Fingerprint) graph.Edge {
		return graph.Edge{Origin: &graph.Origin{Article: article, Fingerprint: print}}
	}
	for _, tt := range []struct {
		name  string
		edges []graph.Edge
		want  int
	}{
		{"none", nil, 0},
		{"twice in one article", []graph.Edge{edge("article/a", 5), edge("article/a", 5)}, 1},
		{"a copy", []graph.Edge{edge("article/a", 5), edge("article/b", 5)}, 1},
		{"nearly a copy", []graph.Edge{edge("article/a", 5), edge("article/b", 7)}, 1},
		{"another text", []graph.Edge{edge("article/a", 5), edge("article/b", ^graph.Fingerprint(5))}, 2},
		{"too short to tell", []graph.Edge{edge("article/a", 0), edge("article/b", 0)}, 2},
		{"a copy of a copy", []graph.Edge{edge("article/a", 1), edge("article/b", 0xfff<<8|1), edge("article/c", 0x3f<<8|1)}, 1},
		{"two texts in five articles", []graph.Edge{
			edge("article/a", 9), edge("article/b", 9), edge("article/c", 9), edge("article/d", 1<<63-1), edge("article/e", 1<<63-1),
		}, 2},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := graph.Independent(tt.edges); got != tt.want {
				t.Errorf("Independent = %d; want %d", got, tt.want)
			}
		})
	}
}

// TestIndependentOfOrder draws edges: their order changes nothing, and there are
// never more texts than articles.
func TestIndependentOfOrder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		prints := rapid.SliceOfN(rapid.SampledFrom([]graph.Fingerprint{0, 1, 0xff, 0xffff, 0xffffff, 1 << 60}), 1, 8).Draw(t, "prints")
		var edges []graph.Edge
		for i, print := range prints {
			edges = append(edges, graph.Edge{Origin: &graph.Origin{Article: graph.ID("article/" + string(rune('a'+i))), Fingerprint: print}})
		}
		want := graph.Independent(edges)
		if want < 1 || want > len(edges) {
			t.Fatalf("%d of %d articles are independent", want, len(edges))
		}
		if got := graph.Independent(rapid.Permutation(slices.Clone(edges)).Draw(t, "order")); got != want {
			t.Fatalf("%d in one order, %d in another", want, got)
		}
	})
}
