package queries

import "github.com/dramatis-graph/dramatis/graph"

// corroborated returns the edges whose statement at least so many independent
// sources make, in the space of edges, which must be sorted as
// [graph.View.Edges] does.
func corroborated(edges []graph.Edge, sources int) []graph.Edge {
	kept := edges[:0]
	for from := 0; from < len(edges); {
		to := from + 1
		for to < len(edges) && sameStatement(&edges[from], &edges[to]) {
			to++
		}
		if independent(edges[from:to]) >= sources {
			kept = append(kept, edges[from:to]...)
		}
		from = to
	}
	return kept
}

// sameStatement reports whether two edges say the same of the same actors.
func sameStatement(a, b *graph.Edge) bool {
	return a.Subject == b.Subject && a.Predicate == b.Predicate && a.Object == b.Object
}

// independent returns how many sources the edges have that do not depend on one
// another: publishers, and articles of which none is known, but no more than
// there are articles that are not copies of each other.
func independent(edges []graph.Edge) int {
	seen := make(map[string]bool, len(edges))
	for i := range edges {
		source := edges[i].Source
		if source == "" {
			source = string(edges[i].Article)
		}
		seen[source] = true
	}
	return min(len(seen), graph.Independent(edges))
}
