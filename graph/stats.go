package graph

import (
	"context"
	"fmt"
)

// Stats counts what a graph holds.
type Stats struct {
	Articles  int                          `json:"articles"`
	Quads     int                          `json:"quads"`
	Actors    map[Kind]int                 `json:"actors"`
	Relations map[Predicate]map[Status]int `json:"relations"`
}

// Stats counts the actors of each kind, the relations of each predicate and
// status, the articles, and the quads that hold them.
func (v *View) Stats(ctx context.Context) (Stats, error) {
	x, err := v.indexed(ctx)
	if err != nil {
		return Stats{}, err
	}
	quads, err := v.store.archive.count(ctx)
	if err != nil {
		return Stats{}, fmt.Errorf("counting quads: %w", err)
	}
	s := Stats{
		Articles: len(x.articles), Quads: quads,
		Actors: make(map[Kind]int), Relations: make(map[Predicate]map[Status]int),
	}
	for id := range x.actors {
		s.Actors[id.Kind()]++
	}
	for _, a := range x.articles {
		for i := range a.edges {
			e := &a.edges[i]
			if s.Relations[e.Predicate] == nil {
				s.Relations[e.Predicate] = make(map[Status]int)
			}
			s.Relations[e.Predicate][e.Status]++
		}
	}
	return s, nil
}
