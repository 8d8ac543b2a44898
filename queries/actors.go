package queries

import (
	"context"
	"fmt"
	"strings"

	"github.com/dramatis-graph/dramatis/graph"
)

// An ActorList is the answer of [Actors].
type ActorList struct {
	Actors []graph.Actor `json:"actors"`
	Part
}

// Actors returns the actors with text in one of their names, all if text is "",
// and of that kind, "" being any. Those of that very name come first, then
// those with names that start with it, that have a word that starts with it, and
// that hold it anywhere; among equals they are sorted by ID.
func Actors(ctx context.Context, v *graph.View, text string, kind graph.Kind, p Page) (ActorList, error) {
	type match struct {
		graph.Actor
		rank int
	}
	var matches []match
	for a, err := range v.Actors(ctx) {
		if err != nil {
			return ActorList{}, fmt.Errorf("actors: %w", err)
		}
		if kind != "" && a.Kind != kind {
			continue
		}
		if rank, ok := rank(text, a); ok {
			matches = append(matches, match{a, rank})
		}
	}
	matches, part, err := take(v, p, matches, func(m *match) place { return place{m.rank, string(m.ID)} }, "actors", text, kind)
	if err != nil {
		return ActorList{}, fmt.Errorf("actors: %w", err)
	}
	list := ActorList{Actors: make([]graph.Actor, len(matches)), Part: part}
	for i, m := range matches {
		list.Actors[i] = m.Actor
	}
	return list, nil
}

// rank says how well text names a, 0 being best, and false if it does not.
func rank(text string, a graph.Actor) (int, bool) {
	if text == "" || text == string(a.ID) {
		return 0, true
	}
	slug := graph.Slug(text)
	if slug == "" {
		return 0, false
	}
	const none = 4
	best := none
	for _, name := range slugs(a) {
		switch {
		case name == slug:
			best = 0
		case strings.HasPrefix(name, slug):
			best = min(best, 1)
		case strings.Contains(name, "-"+slug):
			best = min(best, 2)
		case strings.Contains(name, slug):
			best = min(best, 3)
		}
	}
	return best, best < none
}
