package queries

import (
	"context"
	"fmt"
	"math"
	"strings"

	"github.com/dramatis-graph/dramatis/graph"
)

// A Measure says what makes an actor central.
type Measure string

// The measures.
const (
	// Degree is to how many others the actor is linked.
	Degree Measure = "degree"

	// PageRank is how often a walk comes by that goes from actor to actor along
	// their relations and, one time in seven, starts anew anywhere.
	PageRank Measure = "pagerank"

	// Betweenness is what part of the shortest chains between two others leads
	// through the actor. In a large graph it is estimated from the chains that
	// start at some actors, always the same ones.
	Betweenness Measure = "betweenness"
)

var measures = []Measure{Degree, PageRank, Betweenness}

// ParseMeasure reads the name of a measure; "" is [Degree].
func ParseMeasure(s string) (Measure, error) {
	if s == "" {
		return Degree, nil
	}
	names := make([]string, len(measures))
	for i, m := range measures {
		if names[i] = string(m); names[i] == s {
			return m, nil
		}
	}
	reason := fmt.Sprintf("no measure %q: it is one of %s", s, strings.Join(names, ", "))
	return "", &InputError{"measure", reason, didYouMean(s, names)}
}

// Ranking is the answer of [Central].
type Ranking struct {
	Measure Measure `json:"measure"`
	Ranks   []Rank  `json:"ranks"`

	// Sampled is from how many actors chains were followed, where not from all.
	Sampled int `json:"sampled,omitempty"`

	Part
}

// A Rank is the place of one actor.
type Rank struct {
	Actor     graph.Actor `json:"actor"`
	Score     float64     `json:"score"`
	Linked    int         `json:"linked"`    // to how many actors
	Relations int         `json:"relations"` // by how many relations
}

// Central returns the actors in the order of how central they are in what the
// filter lets through, and those that score the same by ID. Actors without any
// relation are left out.
func Central(ctx context.Context, v *graph.View, m Measure, f Filter, p Page) (Ranking, error) {
	answer, err := central(ctx, v, m, f, p)
	if err != nil {
		return Ranking{}, fmt.Errorf("central: %w", err)
	}
	return answer, nil
}

func central(ctx context.Context, v *graph.View, m Measure, f Filter, p Page) (answer Ranking, err error) {
	if answer.Measure, err = ParseMeasure(string(m)); err != nil {
		return Ranking{}, err
	}
	w, err := webOf(ctx, v, f)
	if err != nil {
		return Ranking{}, err
	}
	found, err := keep(ctx, v, func() (scores, error) { return w.scores(ctx, answer.Measure) }, "central", answer.Measure, f)
	if err != nil {
		return Ranking{}, err
	}
	answer.Sampled = found.sampled
	all := make([]int, len(w.actors))
	for i := range all {
		all[i] = i
	}
	const fine = 1e12 // scores that differ by less are equal
	all, answer.Part, err = take(v, p, all, order[int]{
		rank: func(i *int) int { return -int(math.Round(found.of[*i] * fine)) },
		name: func(i *int) string { return string(w.actors[*i]) },
	}, "central", answer.Measure, f)
	if err != nil {
		return Ranking{}, err
	}
	answer.Ranks = make([]Rank, len(all))
	for i, at := range all {
		r := Rank{Score: found.of[at], Linked: len(w.threads[at]), Relations: int(w.strength(at))}
		if r.Actor, err = known(ctx, v, w.actors[at]); err != nil {
			return Ranking{}, err
		}
		answer.Ranks[i] = r
	}
	return answer, nil
}

// scores are how central the actors of a web are.
type scores struct {
	of      []float64 // by actor
	sampled int       // from how many actors they were estimated, 0 if they are exact
}

func (w *web) scores(ctx context.Context, m Measure) (s scores, err error) {
	switch m {
	case PageRank:
		s.of, err = w.pageRank(ctx)
	case Betweenness:
		s.of, s.sampled, err = w.betweenness(ctx)
	default:
		s.of = make([]float64, len(w.actors))
		for i := range s.of {
			s.of[i] = float64(len(w.threads[i]))
		}
	}
	return s, err
}
