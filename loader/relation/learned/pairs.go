package learned

import (
	"cmp"
	"slices"

	"github.com/dramatis-graph/dramatis/graph"
)

// A pair is two actors of a sentence, first the one that stands first.
type pair struct {
	first, second int // appearances
	from, to      int // the tokens that hold them: one token where both lie in one
}

// maxCast bounds how many appearances of a sentence are paired.
const maxCast = 24

// findPairs lists the pairs of different actors. Of two actors that appear
// several times, it takes those that a frame relates, or that stand closest.
func (r *reader) findPairs() {
	r.pairs = r.pairs[:0]
	cast := r.s.Cast[:min(len(r.s.Cast), maxCast)]
	for i := range cast {
		for j := i + 1; j < len(cast); j++ {
			if cast[i].Actor.ID == cast[j].Actor.ID || cast[i].Actor.ID == "" || cast[j].Actor.ID == "" {
				continue
			}
			p := pair{i, j, r.at[i], r.at[j]}
			if p.to < p.from {
				p = pair{j, i, r.at[j], r.at[i]}
			}
			r.pairs = append(r.pairs, p)
		}
	}
	slices.SortFunc(r.pairs, func(a, b pair) int {
		return cmp.Or(r.compareActors(a, b), cmp.Compare(r.apart(a), r.apart(b)), a.compare(b))
	})
	r.pairs = slices.CompactFunc(r.pairs, func(a, b pair) bool { return r.compareActors(a, b) == 0 })
	slices.SortFunc(r.pairs, pair.compare)
}

func (p pair) compare(q pair) int {
	return cmp.Or(cmp.Compare(p.first, q.first), cmp.Compare(p.second, q.second))
}

// compareActors orders pairs by their two actors, whichever stands first.
func (r *reader) compareActors(a, b pair) int {
	a1, a2 := r.actors(a)
	b1, b2 := r.actors(b)
	return cmp.Or(cmp.Compare(a1, b1), cmp.Compare(a2, b2))
}

func (r *reader) actors(p pair) (graph.ID, graph.ID) {
	x, y := r.s.Cast[p.first].Actor.ID, r.s.Cast[p.second].Actor.ID
	return min(x, y), max(x, y)
}

// apart is the number of tokens from one to the other. What lies in one token
// comes last: it is more often a name than a statement.
func (r *reader) apart(p pair) int {
	for _, c := range r.s.Claims {
		if c.Subject == p.first && c.Object == p.second || c.Object == p.first && c.Subject == p.second {
			return 0
		}
	}
	if p.from == p.to {
		return len(r.s.Tokens)
	}
	return p.to - p.from
}
