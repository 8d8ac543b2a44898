package graph

import "slices"

// maxCompared bounds how many articles are compared with each other; the others
// count as independent.
const maxCompared = 2000

// Independent returns in how many independent articles the edges stand: copies
// of one text, however they were cut or headed, count as one. It does not depend
// on the order of the edges.
func Independent(edges []Edge) int {
	prints := make(map[ID]Fingerprint)
	for i := range edges {
		prints[edges[i].Article] = edges[i].Fingerprint
	}
	articles := make([]ID, 0, len(prints))
	for id, print := range prints {
		if print != 0 {
			articles = append(articles, id)
		}
	}
	slices.Sort(articles)
	articles = articles[:min(len(articles), maxCompared)]
	groups := len(prints)
	group := make(map[ID]ID) // to an article of the same text, or to itself
	root := func(id ID) ID {
		for group[id] != id {
			id = group[id]
		}
		return id
	}
	for i, a := range articles {
		group[a] = a
		for _, b := range articles[:i] {
			if prints[a].Near(prints[b]) && root(a) != root(b) {
				group[root(a)] = root(b)
				groups--
			}
		}
	}
	return groups
}
