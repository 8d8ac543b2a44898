package queries

import (
	"context"
	"math/rand/v2"
	"slices"
)

// samples is from how many actors the chains of [Betweenness] are followed in a
// graph that has more.
const samples = 256

// betweenness returns what part of the pairs of other actors each actor stands
// between, and from how many actors that was estimated, 0 if it is exact. A pair
// with several shortest chains counts by the part of them that passes. (This is
// Brandes' method; those that he calls pivots are drawn with a fixed seed.)
func (w *web) betweenness(ctx context.Context) (scores []float64, sampled int, err error) {
	n := len(w.actors)
	scores = make([]float64, n)
	sources := rand.New(rand.NewPCG(1, 1)).Perm(n)
	if n > samples {
		sources, sampled = sources[:samples], samples
	}
	slices.Sort(sources) // sums of floats hang on their order
	b := newBrandes(w)
	for _, source := range sources {
		if err := ctx.Err(); err != nil {
			return nil, 0, err
		}
		b.follow(source, scores)
	}
	if n > 2 {
		pairs := float64(len(sources)) * float64(n-1) * float64(n-2) / float64(n)
		for i := range scores {
			scores[i] /= pairs
		}
	}
	return scores, sampled, nil
}

// brandes follows the shortest chains from one actor after the other.
type brandes struct {
	*web
	order  []int     // the actors reached, the nearest first
	far    []int     // how many hops away, unreached if never
	chains []float64 // how many shortest chains lead there
	beyond []float64 // what part of the pairs with those beyond leads through it
}

const unreached = -1

func newBrandes(w *web) *brandes {
	n := len(w.actors)
	return &brandes{web: w, far: make([]int, n), chains: make([]float64, n), beyond: make([]float64, n)}
}

// follow adds to scores the chains from a source.
func (b *brandes) follow(source int, scores []float64) {
	for i := range b.far {
		b.far[i], b.chains[i], b.beyond[i] = unreached, 0, 0
	}
	b.order = append(b.order[:0], source)
	b.far[source], b.chains[source] = 0, 1
	for i := 0; i < len(b.order); i++ {
		at := b.order[i]
		for _, t := range b.threads[at] {
			if b.far[t.to] == unreached {
				b.far[t.to] = b.far[at] + 1
				b.order = append(b.order, t.to)
			}
			if b.far[t.to] == b.far[at]+1 {
				b.chains[t.to] += b.chains[at]
			}
		}
	}
	for _, at := range slices.Backward(b.order[1:]) {
		for _, t := range b.threads[at] {
			if b.far[t.to] == b.far[at]-1 {
				b.beyond[t.to] += b.chains[t.to] / b.chains[at] * (1 + b.beyond[at])
			}
		}
		scores[at] += b.beyond[at]
	}
}
