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
	list, err := actors(ctx, v, text, kind, p)
	if err != nil {
		return ActorList{}, fmt.Errorf("actors: %w", err)
	}
	return list, nil
}

func actors(ctx context.Context, v *graph.View, text string, kind graph.Kind, p Page) (list ActorList, err error) {
	matches, err := matching(ctx, v, text, kind)
	if err != nil {
		return ActorList{}, err
	}
	matches, list.Part, err = take(v, p, matches, order[match]{
		rank: func(m *match) int { return m.rank },
		name: func(m *match) string { return string(m.actor) },
	}, "actors", text, kind)
	if err != nil {
		return ActorList{}, err
	}
	list.Actors = make([]graph.Actor, len(matches))
	for i, m := range matches {
		if list.Actors[i], err = v.Actor(ctx, m.actor); err != nil {
			return ActorList{}, err
		}
	}
	return list, nil
}

// A match is an actor that a text names, and how well it does: 0 is best.
type match struct {
	actor graph.ID
	rank  int
}

// matching returns the actors of that kind that text names, sorted by ID.
func matching(ctx context.Context, v *graph.View, text string, kind graph.Kind) ([]match, error) {
	slug := graph.Slug(text)
	if slug == "" && text != "" {
		return nil, nil
	}
	if a, err := v.Actor(ctx, graph.ID(text)); err == nil && (kind == "" || a.Kind == kind) {
		return []match{{actor: a.ID}}, nil
	}
	var matches []match
	for s, err := range v.Spellings(ctx, slug) {
		if err != nil {
			return nil, err
		}
		if kind != "" && s.Actor.Kind() != kind {
			continue
		}
		m := match{s.Actor, rank(slug, s.Name)}
		if last := len(matches) - 1; last >= 0 && matches[last].actor == m.actor {
			matches[last].rank = min(matches[last].rank, m.rank)
		} else {
			matches = append(matches, m)
		}
	}
	return matches, nil
}

// rank says how well a slug names whoever goes by a name that holds it.
func rank(slug, name string) int {
	switch {
	case slug == "" || name == slug:
		return 0
	case strings.HasPrefix(name, slug):
		return 1
	case strings.Contains(name, "-"+slug):
		return 2
	}
	return 3
}
