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
	if a, b = answer.A.ID, answer.B.ID; a == b {
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
	found, err := across(ctx, v, sideA, sideB, f)
	if err != nil {
		return Exchanges{}, err
	}
	answer.Articles, answer.Independent = v.Reports(linksOf(found))
	found, answer.Part, err = take(v, p, found, chronologicalCrossings, "between", a, b, f)
	if err != nil {
		return Exchanges{}, err
	}
	answer.Exchanges, err = exchanges(ctx, v, sideA, sideB, found)
	return answer, err
}

// A crossing is a link with its ends by side.
type crossing struct {
	link graph.Link
	a, b member
}

// chronologicalCrossings is [chronological] for crossings.
var chronologicalCrossings = order[crossing]{
	rank: func(c *crossing) int { return chronological.rank(&c.link) },
	name: func(c *crossing) string { return chronological.name(&c.link) },
}

// across returns the links that join the two sides, each edge once: one that
// joins them either way about counts for the member nearest to a.
func across(ctx context.Context, v *graph.View, a, b members, f Filter) ([]crossing, error) {
	nearness := make(map[graph.Node]int)
	for i, at := range a.nodes() {
		nearness[at] = i
	}
	var found []crossing
	seen := make(map[*graph.Edge]bool)
	sight := f.sight(v)
	for _, at := range thinner(v, a, b) {
		links, err := sight.Links(ctx, at)
		if err != nil {
			return nil, err
		}
		for _, l := range links {
			ends := [2]graph.Node{at, l.Other()}
			if nearness[ends[1]] < nearness[ends[0]] {
				ends[0], ends[1] = ends[1], ends[0]
			}
			for i, end := range ends {
				from, isOfA := a.on(end, l)
				to, isOfB := b.on(ends[1-i], l)
				if isOfA && isOfB && !seen[l.Edge()] {
					seen[l.Edge()] = true
					found = append(found, crossing{l, from, to})
				}
			}
		}
	}
	return found, nil
}

// thinner returns the nodes of the side with fewer links, whichever that is.
// Every edge between the sides touches it, and a country's officials can have
// hundreds of thousands of others.
func thinner(v *graph.View, a, b members) []graph.Node {
	sides := [2][]graph.Node{a.nodes(), b.nodes()}
	var links [2]int
	for i, nodes := range sides {
		for _, at := range nodes {
			links[i] += v.Degree(at)
		}
	}
	if links[1] < links[0] {
		return sides[1]
	}
	return sides[0]
}

func linksOf(crossings []crossing) []graph.Link {
	links := make([]graph.Link, len(crossings))
	for i, c := range crossings {
		links[i] = c.link
	}
	return links
}

// exchanges gives crossings their names and words.
func exchanges(ctx context.Context, v *graph.View, a, b members, crossings []crossing) ([]Exchange, error) {
	relations, err := told(ctx, v, linksOf(crossings))
	if err != nil {
		return nil, err
	}
	sidesA, err := a.sides(ctx, v, crossings, func(c crossing) member { return c.a })
	if err != nil {
		return nil, err
	}
	sidesB, err := b.sides(ctx, v, crossings, func(c crossing) member { return c.b })
	if err != nil {
		return nil, err
	}
	all := make([]Exchange, len(crossings))
	for i := range crossings {
		all[i] = Exchange{sidesA[i], sidesB[i], relations[i]}
	}
	return all, nil
}
