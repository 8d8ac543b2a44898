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
	found, undated, err := side.acts(ctx, v, f)
	if err != nil {
		return Service{}, err
	}
	found, answer.Part, err = take(v, p, found, chronologicalCrossings, "officials", country, f)
	if err != nil {
		return Service{}, err
	}
	answer.Undated = undated
	by, err := side.sides(ctx, v, found, func(c crossing) member { return c.a })
	if err != nil {
		return Service{}, err
	}
	relations, err := told(ctx, v, linksOf(found))
	if err != nil {
		return Service{}, err
	}
	answer.Acts = make([]Act, len(found))
	for i := range found {
		answer.Acts[i] = Act{by[i], relations[i]}
	}
	return answer, nil
}

// acts returns the dated links of those who act for the side but are not the
// actor that it is named after, each edge once, and counts those without a date.
func (m members) acts(ctx context.Context, v *graph.View, f Filter) (found []crossing, undated int, err error) {
	seen := make(map[*graph.Edge]bool)
	sight := f.sight(v)
	for _, at := range m.nodes() {
		if at == m.of {
			continue
		}
		links, err := sight.Links(ctx, at)
		if err != nil {
			return nil, 0, err
		}
		for _, l := range links {
			by, acts := m.on(at, l)
			if !acts || seen[l.Edge()] || l.Among(offices|parts) {
				continue
			}
			seen[l.Edge()] = true
			if l.Day() == 0 {
				undated++
			} else {
				found = append(found, crossing{link: l, a: by})
			}
		}
	}
	return found, undated, nil
}
