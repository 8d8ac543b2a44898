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

// offices are the relations of officials to their bodies, and parts those of
// bodies to what they are part of.
var (
	offices = graph.SetOf(graph.OfficialOf)
	parts   = graph.SetOf(graph.PartOf)
)

// members are those who act for one side.
type members struct {
	of graph.Node // whom the side is named after
	*path.Reach

	bodies  map[graph.Node]path.End
	tenures map[graph.Node][]tenure // of the officials, in the nearest body first
}

// A member is an actor of one side with the way that leads there: to a body and,
// for an official, on by an office.
type member struct {
	body   path.End
	office *tenure // nil for a body
}

func gather(ctx context.Context, v *graph.View, id graph.ID, f Filter) (members, error) {
	through, sight := alone, f.standing().sight(v)
	if id.Kind() == graph.KindCountry {
		through = bodies
	}
	reach, err := through.Run(ctx, sight, id)
	if err != nil {
		return members{}, err
	}
	m := members{of: reach.Ends[0].Node, Reach: reach, bodies: make(map[graph.Node]path.End), tenures: make(map[graph.Node][]tenure)}
	for _, body := range reach.Ends {
		m.bodies[body.Node] = body
		if id.Kind() != graph.KindCountry {
			continue
		}
		reports, err := sight.Of(offices).Links(ctx, body.Node)
		if err != nil {
			return members{}, err
		}
		for _, t := range tenures(body, reports) {
			m.tenures[t.person] = append(m.tenures[t.person], t)
		}
	}
	return m, nil
}

// nodes returns all who ever acted for the side: the bodies, the nearest first,
// then the officials, by their bodies and IDs.
func (m members) nodes() []graph.Node {
	var all []graph.Node
	for _, body := range m.Ends {
		all = append(all, body.Node)
	}
	var officials []tenure
	for at, held := range m.tenures {
		if _, isBody := m.bodies[at]; !isBody {
			officials = append(officials, held[0])
		}
	}
	slices.SortFunc(officials, func(a, b tenure) int {
		return cmp.Or(cmp.Compare(a.body.Hops, b.body.Hops), cmp.Compare(a.official, b.official))
	})
	for _, t := range officials {
		all = append(all, t.person)
	}
	return all
}

// on returns the member that a node is at the time of the link, and false if it
// is none then.
func (m members) on(at graph.Node, l graph.Link) (member, bool) {
	if body, ok := m.bodies[at]; ok {
		return member{body: body}, true
	}
	held := m.tenures[at]
	for i := range held {
		if held[i].covers(l) {
			return member{held[i].body, &held[i]}, true
		}
	}
	return member{}, false
}

// sides returns who took part in each of the crossings.
func (m members) sides(ctx context.Context, v *graph.View, crossings []crossing, end func(crossing) member) ([]Side, error) {
	routes := make([][]path.Hop, len(crossings))
	for i, c := range crossings {
		who := end(c)
		route, err := m.Route(ctx, who.body)
		if err != nil {
			return nil, err
		}
		if who.office != nil {
			route = append(route, who.office.hop(v, c.link))
		}
		routes[i] = route
	}
	walked, err := chains(ctx, v, v.ActorID(m.of), routes)
	if err != nil {
		return nil, err
	}
	sides := make([]Side, len(crossings))
	for i, c := range walked {
		sides[i] = Side{c.Actors[len(c.Actors)-1], c.Hops}
	}
	return sides, nil
}
