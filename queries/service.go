package queries

import (
	"context"
	"fmt"

	"github.com/dramatis-graph/dramatis/graph"
)

// Service is the answer of [Officials].
type Service struct {
	Actor   graph.Actor `json:"actor"`
	Acts    []Act       `json:"acts"`
	Undated int         `json:"undated"` // relations that are left out because their date is not known
	Part
}

// An Act is a relation in which somebody acts, or is acted on, for a country.
type Act struct {
	By       Side           `json:"by"`
	Relation graph.Relation `json:"relation"`
}

// Officials returns the dated relations of a country's officials and bodies
// while they acted for it, in the order of their dates, each with the office:
// what [Between] counts for one side. Offices themselves are left out.
func Officials(ctx context.Context, v *graph.View, country graph.ID, f Filter, p Page) (Service, error) {
	answer, err := officials(ctx, v, country, f, p)
	if err != nil {
		return Service{}, fmt.Errorf("officials: %w", err)
	}
	return answer, nil
}

func officials(ctx context.Context, v *graph.View, country graph.ID, f Filter, p Page) (answer Service, err error) {
	if answer.Actor, err = known(ctx, v, country); err != nil {
		return Service{}, err
	}
	side, err := gather(ctx, v, country, f)
	if err != nil {
		return Service{}, err
	}
	links, undated, err := side.acts(ctx, v, f)
	if err != nil {
		return Service{}, err
	}
	links, answer.Part, err = take(v, p, links, func(l *link) place { return chronological(&l.edge) }, "officials", country, f)
	if err != nil {
		return Service{}, err
	}
	answer.Undated = undated
	by, err := side.sides(ctx, v, links, func(l link) member { return l.a })
	if err != nil {
		return Service{}, err
	}
	edges := make([]graph.Edge, len(links))
	for i, l := range links {
		edges[i] = l.edge
	}
	relations, err := v.Sources(ctx, edges)
	if err != nil {
		return Service{}, fmt.Errorf("evidence: %w", err)
	}
	answer.Acts = make([]Act, len(links))
	for i := range links {
		answer.Acts[i] = Act{by[i], relations[i]}
	}
	return answer, nil
}

// acts returns the dated edges of those who act for the side but are not the
// actor that it is named after, each once, and counts those without a date.
func (m members) acts(ctx context.Context, v *graph.View, f Filter) (links []link, undated int, err error) {
	seen := make(map[graph.ID]bool)
	for _, actor := range m.actors() {
		if actor == m.of {
			continue
		}
		edges, err := touching(ctx, v, actor, "", f)
		if err != nil {
			return nil, 0, err
		}
		for _, e := range edges {
			by, acts := m.on(actor, &e)
			if !acts || seen[e.ID] || e.Predicate == graph.OfficialOf || e.Predicate == graph.PartOf {
				continue
			}
			seen[e.ID] = true
			if e.Date == "" {
				undated++
			} else {
				links = append(links, link{edge: e, a: by})
			}
		}
	}
	return links, undated, nil
}
