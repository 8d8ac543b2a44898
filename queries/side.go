package queries

import (
	"context"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/queries/path"
)

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

// members are the actors of one side, with the way that leads to each. The first
// of its Ends is the actor that the side is named after.
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
	walked, err := chains(ctx, v, m.Ends[0].Actor, routes)
	if err != nil {
		return nil, err
	}
	sides := make([]Side, len(links))
	for i, c := range walked {
		sides[i] = Side{c.Actors[len(c.Actors)-1], c.Hops}
	}
	return sides, nil
}
