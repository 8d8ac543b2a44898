package queries

import (
	"cmp"
	"context"
	"slices"

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

// bodies lead from a country to all that acts for it without being a person:
// itself, the bodies that are part of it, and theirs.
var bodies = path.MustParse("(^partOf){0,2}")

// alone leads from an actor to itself only.
var alone path.Query

// members are those who act for one side.
type members struct {
	of graph.ID // whom the side is named after
	*path.Reach

	bodies  map[graph.ID]path.End
	tenures map[graph.ID][]tenure // of the officials, in the nearest body first
}

// A member is an actor of one side with the way that leads there: to a body and,
// for an official, on by an office.
type member struct {
	body   path.End
	office []path.Hop // one or none
}

func gather(ctx context.Context, v *graph.View, id graph.ID, f Filter) (members, error) {
	through, edges := alone, f.standing().of(v)
	if id.Kind() == graph.KindCountry {
		through = bodies
	}
	reach, err := through.Run(ctx, edges, id)
	if err != nil {
		return members{}, err
	}
	m := members{of: id, Reach: reach, bodies: make(map[graph.ID]path.End), tenures: make(map[graph.ID][]tenure)}
	for _, body := range reach.Ends {
		m.bodies[body.Actor] = body
		if id.Kind() != graph.KindCountry {
			continue
		}
		offices, err := edges(ctx, body.Actor, graph.OfficialOf)
		if err != nil {
			return members{}, err
		}
		for _, t := range tenures(body, offices) {
			m.tenures[t.person] = append(m.tenures[t.person], t)
		}
	}
	return m, nil
}

// actors returns all who ever acted for the side: the bodies, the nearest first,
// then the officials, by their bodies and IDs.
func (m members) actors() []graph.ID {
	var all, officials []graph.ID
	for _, body := range m.Ends {
		all = append(all, body.Actor)
	}
	for id := range m.tenures {
		if _, isBody := m.bodies[id]; !isBody {
			officials = append(officials, id)
		}
	}
	slices.SortFunc(officials, func(a, b graph.ID) int {
		return cmp.Or(cmp.Compare(m.tenures[a][0].body.Hops, m.tenures[b][0].body.Hops), cmp.Compare(a, b))
	})
	return append(all, officials...)
}

// on returns the member that id is at the time of the edge, and false if it is
// none then.
func (m members) on(id graph.ID, e *graph.Edge) (member, bool) {
	if body, ok := m.bodies[id]; ok {
		return member{body: body}, true
	}
	for _, t := range m.tenures[id] {
		if t.covers(e) {
			return member{t.body, []path.Hop{t.hop(e)}}, true
		}
	}
	return member{}, false
}

// sides returns who took part in each of the links.
func (m members) sides(ctx context.Context, v *graph.View, links []link, end func(link) member) ([]Side, error) {
	routes := make([][]path.Hop, len(links))
	for i, l := range links {
		route, err := m.Route(ctx, end(l).body)
		if err != nil {
			return nil, err
		}
		routes[i] = append(route, end(l).office...)
	}
	walked, err := chains(ctx, v, m.of, routes)
	if err != nil {
		return nil, err
	}
	sides := make([]Side, len(links))
	for i, c := range walked {
		sides[i] = Side{c.Actors[len(c.Actors)-1], c.Hops}
	}
	return sides, nil
}
