package queries

import (
	"context"
	"fmt"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/queries/path"
)

// A Hop is one link of a chain or route, with the relation that bears it out
// best.
type Hop struct {
	From graph.ID `json:"from"`
	To   graph.ID `json:"to"`

	// Backward says that the hop runs from the relation's object to its subject.
	Backward bool `json:"backward,omitempty"`

	Reports     int            `json:"reports"`     // how many relations bear it out
	Independent int            `json:"independent"` // in how many articles, copies of one text counted once
	Relation    graph.Relation `json:"relation"`
}

// A Chain is a row of actors in which each is linked to the next.
type Chain struct {
	Actors []graph.Actor `json:"actors"` // one more than Hops
	Hops   []Hop         `json:"hops"`

	// Of a chain that [Path] found: how many relations touch each of Actors,
	// and what the chain costs by the weight of the search: hops with their
	// detours, or the negative natural logarithm of the confidence.
	Links []int   `json:"links,omitempty"`
	Cost  float64 `json:"cost,omitempty"`
}

// chains gives routes their names and words. A route without hops stays at
// start.
func chains(ctx context.Context, v *graph.View, start graph.ID, routes [][]path.Hop) ([]Chain, error) {
	var edges []graph.Edge
	for _, route := range routes {
		for _, h := range route {
			edges = append(edges, h.Edge)
		}
	}
	relations, err := v.Sources(ctx, edges)
	if err != nil {
		return nil, fmt.Errorf("evidence: %w", err)
	}
	all := make([]Chain, len(routes))
	for i, route := range routes {
		c := Chain{Actors: make([]graph.Actor, 1, len(route)+1), Hops: make([]Hop, len(route))}
		if c.Actors[0], err = known(ctx, v, start); err != nil {
			return nil, err
		}
		for j, h := range route {
			to, err := known(ctx, v, h.To)
			if err != nil {
				return nil, err
			}
			c.Actors = append(c.Actors, to)
			c.Hops[j] = Hop{h.From, h.To, h.Backward(), h.Reports, h.Independent, relations[j]}
		}
		relations = relations[len(route):]
		all[i] = c
	}
	return all, nil
}
