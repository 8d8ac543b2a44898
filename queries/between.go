package queries

import (
	"context"
	"fmt"

	"github.com/dramatis-graph/dramatis/graph"
)

// Exchanges is the answer of [Between].
type Exchanges struct {
	A         graph.Actor `json:"a"`
	B         graph.Actor `json:"b"`
	Exchanges []Exchange  `json:"exchanges"`

	// Articles is in how many articles all the exchanges stand, Independent the
	// same with copies of one text counted once.
	Articles    int `json:"articles"`
	Independent int `json:"independent"`
	Part
}

// An Exchange is one relation between two sides.
type Exchange struct {
	A        Side           `json:"a"`
	B        Side           `json:"b"`
	Relation graph.Relation `json:"relation"`
}

// Between returns the relations between two actors, either way, in the order of
// their dates, those without a date last. A country acts through its bodies and
// officials too, and each exchange says through whom. An official acts for the
// country while in office: between the first and the last day for which some
// article says so, and wherever the article that tells of the relation does.
func Between(ctx context.Context, v *graph.View, a, b graph.ID, f Filter, p Page) (Exchanges, error) {
	answer, err := between(ctx, v, a, b, f, p)
	if err != nil {
		return Exchanges{}, fmt.Errorf("between: %w", err)
	}
	return answer, nil
}

func between(ctx context.Context, v *graph.View, a, b graph.ID, f Filter, p Page) (answer Exchanges, err error) {
	if answer.A, err = known(ctx, v, a); err != nil {
		return Exchanges{}, err
	}
	if answer.B, err = known(ctx, v, b); err != nil {
		return Exchanges{}, err
	}
	if a == b {
		return Exchanges{}, &InputError{Field: "b", Reason: fmt.Sprintf("both sides are %s", b)}
	}
	sideA, err := gather(ctx, v, a, f)
	if err != nil {
		return Exchanges{}, err
	}
	sideB, err := gather(ctx, v, b, f)
	if err != nil {
		return Exchanges{}, err
	}
	links, err := across(ctx, v, sideA, sideB, f)
	if err != nil {
		return Exchanges{}, err
	}
	all := edgesOf(links)
	answer.Articles, answer.Independent = articles(all), graph.Independent(all)
	links, answer.Part, err = take(v, p, links, func(l *link) place { return chronological(&l.edge) }, "between", a, b, f)
	if err != nil {
		return Exchanges{}, err
	}
	answer.Exchanges, err = exchanges(ctx, v, sideA, sideB, links)
	return answer, err
}

// A link is an edge with its ends by side.
type link struct {
	edge graph.Edge
	a, b member
}

// across returns the edges that join the two sides, each once: one that joins
// them either way about counts for the member nearest to a.
func across(ctx context.Context, v *graph.View, a, b members, f Filter) ([]link, error) {
	var links []link
	seen := make(map[graph.ID]bool)
	for _, actor := range a.actors() {
		edges, err := touching(ctx, v, actor, "", f)
		if err != nil {
			return nil, err
		}
		for _, e := range edges {
			from, isOfA := a.on(actor, &e)
			to, isOfB := b.on(e.Other(actor), &e)
			if isOfA && isOfB && !seen[e.ID] {
				seen[e.ID] = true
				links = append(links, link{e, from, to})
			}
		}
	}
	return links, nil
}

func edgesOf(links []link) []graph.Edge {
	edges := make([]graph.Edge, len(links))
	for i, l := range links {
		edges[i] = l.edge
	}
	return edges
}

// exchanges gives links their names and words.
func exchanges(ctx context.Context, v *graph.View, a, b members, links []link) ([]Exchange, error) {
	relations, err := v.Sources(ctx, edgesOf(links))
	if err != nil {
		return nil, fmt.Errorf("evidence: %w", err)
	}
	sidesA, err := a.sides(ctx, v, links, func(l link) member { return l.a })
	if err != nil {
		return nil, err
	}
	sidesB, err := b.sides(ctx, v, links, func(l link) member { return l.b })
	if err != nil {
		return nil, err
	}
	all := make([]Exchange, len(links))
	for i := range links {
		all[i] = Exchange{sidesA[i], sidesB[i], relations[i]}
	}
	return all, nil
}
