package queries

import (
	"context"
	"math"
)

// The walk of [PageRank] goes on with probability damping. It is followed until
// no more than settled of it moves between two rounds, at most maxRounds.
const (
	damping   = 0.85
	settled   = 1e-9
	maxRounds = 200
)

// pageRank returns for each actor what part of the time the walk is there; the
// parts make up 1.
func (w *web) pageRank(ctx context.Context) ([]float64, error) {
	n := float64(len(w.actors))
	here, next, strength := make([]float64, len(w.actors)), make([]float64, len(w.actors)), make([]float64, len(w.actors))
	for i := range here {
		here[i], strength[i] = 1/n, w.strength(i)
	}
	for range maxRounds {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		moved := 0.0
		for i, threads := range w.threads {
			sum := 0.0
			for _, t := range threads {
				sum += here[t.to] * t.strength / strength[t.to]
			}
			next[i] = (1-damping)/n + damping*sum
			moved += math.Abs(next[i] - here[i])
		}
		here, next = next, here
		if moved < settled {
			break
		}
	}
	return here, nil
}
