package queries

import "github.com/dramatis-graph/dramatis/graph"

// corroborated returns the links whose statement at least so many independent
// sources make, in the space of links, which must be all of one actor and in the
// order of [graph.View.Links].
func corroborated(links []graph.Link, sources int) []graph.Link {
	kept := links[:0]
	for from, to := 0, 0; from < len(links); from = to {
		for to = from + 1; to < len(links) && links[to].SameStatement(links[from]); to++ {
		}
		same := links[from:to]
		if len(same) >= sources && independent(edgesOf(same)) >= sources {
			kept = append(kept, same...)
		}
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
