package queries

import (
	"context"
	"fmt"
	"slices"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/queries/path"
)

// Exchanges is the answer of [Between].
type Exchanges struct {
	A         graph.Actor `json:"a"`
	B         graph.Actor `json:"b"`
	Exchanges []Exchange  `json:"exchanges"`
	Part
}

// An Exchange is one relation between two sides.
type Exchange struct {
	A        Side           `json:"a"`
	B        Side           `json:"b"`
	Relation graph.Relation `json:"relation"`
}

// A Side is who took part for one of the two actors of the question.
type Side struct {
	Actor graph.Actor `json:"actor"`

	// Via says by which relations Actor belongs to the side, from the actor of
	// the question to Actor. It is empty if they are one.
	Via []Hop `json:"via,omitempty"`
}

// throughOffices leads from a country to all who act for it: itself, its
// officials, the bodies that are part of it, and theirs.
var throughOffices = path.MustParse("(^partOf){0,2}/(^officialOf)?")

// alone leads from an actor to itself only.
var alone path.Query

// Between returns the relations between two actors, either way, in the order of
// their dates, those without a date last. A country acts through its officials
// and its bodies too, and each exchange says through whom. Offices count
// whenever they were held.
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
	links, answer.Part, err = take(v, p, links, func(l *link) place { return chronological(&l.edge) }, "between", a, b, f)
	if err != nil {
		return Exchanges{}, err
	}
	answer.Exchanges, err = exchanges(ctx, v, sideA, sideB, links)
	return answer, err
}

// members are the actors of one side, with the way that leads to each.
type members struct {
	*path.Reach
	ends map[graph.ID]path.End
}

func gather(ctx context.Context, v *graph.View, id graph.ID, f Filter) (members, error) {
	through := alone
	if id.Kind() == graph.KindCountry {
		through = throughOffices
	}
	reach, err := through.Run(ctx, v, id, f.standing().Match)
	if err != nil {
		return members{}, err
	}
	m := members{reach, make(map[graph.ID]path.End)}
	for _, e := range reach.Ends {
		m.ends[e.Actor] = e
	}
	return m, nil
}

// A link is an edge with its ends by side.
type link struct {
	edge graph.Edge
	a, b path.End
}

// across returns the edges that join the two sides, each once: one that joins
// them either way about counts for the member nearest to a.
func across(ctx context.Context, v *graph.View, a, b members, f Filter) ([]link, error) {
	var links []link
	seen := make(map[graph.ID]bool)
	for _, from := range a.Ends {
		edges, err := touching(ctx, v, from.Actor, "", f)
		if err != nil {
			return nil, err
		}
		for _, e := range edges {
			to, joins := b.ends[e.Other(from.Actor)]
			if joins && !seen[e.ID] {
				seen[e.ID] = true
				links = append(links, link{e, from, to})
			}
		}
	}
	return links, nil
}

// exchanges gives links their names and words.
func exchanges(ctx context.Context, v *graph.View, a, b members, links []link) ([]Exchange, error) {
	edges := make([]graph.Edge, len(links))
	for i, l := range links {
		edges[i] = l.edge
	}
	relations, err := v.Sources(ctx, edges)
	if err != nil {
		return nil, fmt.Errorf("evidence: %w", err)
	}
	sidesA, err := a.sides(ctx, v, links, func(l link) path.End { return l.a })
	if err != nil {
		return nil, err
	}
	sidesB, err := b.sides(ctx, v, links, func(l link) path.End { return l.b })
	if err != nil {
		return nil, err
	}
	all := make([]Exchange, len(links))
	for i := range links {
		all[i] = Exchange{sidesA[i], sidesB[i], relations[i]}
	}
	return all, nil
}

// sides returns who took part in each of the links.
func (m members) sides(ctx context.Context, v *graph.View, links []link, end func(link) path.End) ([]Side, error) {
	routes := make([][]path.Hop, len(links))
	for i, l := range links {
		route, err := m.Route(ctx, end(l))
		if err != nil {
			return nil, err
		}
		routes[i] = route
	}
	walked, err := chains(ctx, v, m.start(), routes)
	if err != nil {
		return nil, err
	}
	sides := make([]Side, len(links))
	for i, c := range walked {
		sides[i] = Side{c.Actors[len(c.Actors)-1], c.Hops}
	}
	return sides, nil
}

// start is the actor that the side is named after: the only end without hops.
func (m members) start() graph.ID {
	i := slices.IndexFunc(m.Ends, func(e path.End) bool { return e.Hops == 0 })
	return m.Ends[i].Actor
}
