package graph

import (
	"math/bits"
	"slices"
)

// maxCompared bounds how many different fingerprints are compared with each
// other; articles with others count as independent.
const maxCompared = 2000

// Independent returns in how many independent articles the edges stand: copies
// of one text, however they were cut or headed, count as one. It does not depend
// on the order of the edges.
func Independent(edges []Edge) int {
	prints := make([]Fingerprint, 0, len(edges))
	seen := make(map[ID]bool, len(edges))
	for i := range edges {
		if e := &edges[i]; !seen[e.Article] {
			seen[e.Article] = true
			prints = append(prints, e.Fingerprint)
		}
	}
	return texts(prints)
}

// Reports returns in how many articles links of this view stand, and in how
// many independent ones, as [Independent] counts them.
func (v *View) Reports(links []Link) (articles, independent int) {
	if len(links) == 1 {
		return 1, 1 // as most that are asked for are
	}
	x := v.store.index
	seen := newNumberSet(len(x.prints))
	var prints []Fingerprint
	for _, l := range links {
		if seen.add(l.article) {
			prints = append(prints, x.prints[l.article])
		}
	}
	return len(prints), texts(prints)
}

// texts returns how many texts articles with these fingerprints print. It sorts
// them.
func texts(prints []Fingerprint) int {
	slices.Sort(prints)
	short, _ := slices.BinarySearch(prints, 1) // nobody can tell what they copy
	different := slices.Compact(prints[short:])
	n := short + len(different)
	compared := different[:min(len(different), maxCompared)]
	group := make([]int, len(compared)) // to another of the same text, or to itself
	root := func(i int) int {
		for group[i] != i {
			i = group[i]
		}
		return i
	}
	for i, print := range compared {
		group[i] = i
		for j, other := range compared[:i] {
			if bits.OnesCount64(uint64(print^other)) > nearBits {
				continue
			}
			if a, b := root(i), root(j); a != b {
				group[a] = b
				n--
			}
		}
	}
	return n
}
