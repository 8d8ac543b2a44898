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
	nearness := make(map[graph.ID]int)
	for i, actor := range a.actors() {
		nearness[actor] = i
	}
	fewer, err := thinner(ctx, v, a, b)
	if err != nil {
		return nil, err
	}
	var links []link
	seen := make(map[graph.ID]bool)
	for _, actor := range fewer {
		edges, err := touching(ctx, v, actor, "", f)
		if err != nil {
			return nil, err
		}
		for _, e := range edges {
			ends := [2]graph.ID{e.Subject, e.Object}
			if nearness[ends[1]] < nearness[ends[0]] {
				ends[0], ends[1] = ends[1], ends[0]
			}
			for i, end := range ends {
				from, isOfA := a.on(end, &e)
				to, isOfB := b.on(ends[1-i], &e)
				if isOfA && isOfB && !seen[e.ID] {
					seen[e.ID] = true
					links = append(links, link{e, from, to})
				}
			}
		}
	}
	return links, nil
}

// thinner returns the actors of the side with fewer edges, whichever that is.
// Every edge between the sides touches it, and a country's officials can have
// hundreds of thousands of others.
func thinner(ctx context.Context, v *graph.View, a, b members) ([]graph.ID, error) {
	sides := [2][]graph.ID{a.actors(), b.actors()}
	var edges [2]int
	for i, actors := range sides {
		for _, id := range actors {
			n, err := v.Node(ctx, id)
			if err != nil {
				return nil, err
			}
			edges[i] += v.Degree(n)
		}
	}
	if edges[1] < edges[0] {
		return sides[1], nil
	}
	return sides[0], nil
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
