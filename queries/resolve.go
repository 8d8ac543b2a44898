package queries

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/queries/internal/nearest"
)

// called returns the actors with that ID or, if there are none, that name or, if
// there are none either, that other name, sorted by ID. A "the" before it may be
// left out.
func called(ctx context.Context, v *graph.View, name string) ([]graph.Actor, error) {
	found, err := v.Named(ctx, name)
	if err != nil {
		return nil, err
	}
	slug := graph.Slug(name)
	itsName := slices.DeleteFunc(slices.Clone(found), func(a graph.Actor) bool {
		return string(a.ID) != name && graph.Slug(a.Name) != slug
	})
	switch {
	case len(itsName) > 0:
		return itsName, nil
	case len(found) == 0 && withoutThe(slug) != slug:
		return called(ctx, v, withoutThe(slug))
	}
	return found, nil
}

func withoutThe(slug string) string { return strings.TrimPrefix(slug, "the-") }

// peopleCalled returns the people of whose names slug is a part, whole words.
func peopleCalled(ctx context.Context, v *graph.View, slug string) ([]graph.Actor, error) {
	var people []graph.Actor
	for a, err := range v.Actors(ctx) {
		if err != nil {
			return nil, err
		}
		if a.Kind == graph.KindPerson && slices.ContainsFunc(slugs(a), func(s string) bool {
			return strings.Contains("-"+s+"-", "-"+slug+"-")
		}) {
			people = append(people, a)
		}
	}
	return people, nil
}

// slugs returns the names of a as [graph.Slug] writes them.
func slugs(a graph.Actor) []string {
	all := []string{a.ID.Slug(), graph.Slug(a.Name)}
	for _, alias := range a.Aliases {
		all = append(all, graph.Slug(alias))
	}
	return all
}

// named returns the actor, or a [*NotFoundError].
func named(ctx context.Context, v *graph.View, id graph.ID) (graph.Actor, error) {
	a, err := v.Actor(ctx, id)
	if errors.Is(err, graph.ErrNotFound) {
		return graph.Actor{}, notFound(ctx, v, string(id))
	}
	return a, err
}

// known returns the actor without its aliases, which only [Actor] and [Actors]
// tell.
func known(ctx context.Context, v *graph.View, id graph.ID) (graph.Actor, error) {
	a, err := named(ctx, v, id)
	a.Aliases = nil
	return a, err
}

// guesses is how many actors a [NotFoundError] suggests.
const guesses = 3

// notFound returns a [*NotFoundError] that suggests the actors with names most
// like name.
func notFound(ctx context.Context, v *graph.View, name string) error {
	slug := graph.Slug(name)
	if id := graph.ID(name); id.Kind() != "" {
		slug = id.Slug()
	}
	type guess struct {
		graph.Actor
		edits int
	}
	var near []guess
	for a, err := range v.Actors(ctx) {
		if err != nil {
			return fmt.Errorf("looking for names like %q: %w", name, err)
		}
		if edits, ok := alike(slug, slugs(a)); ok {
			near = append(near, guess{a, edits})
		}
	}
	slices.SortStableFunc(near, func(a, b guess) int { return cmp.Compare(a.edits, b.edits) })
	notFound := &NotFoundError{Name: name}
	for _, g := range near[:min(len(near), guesses)] {
		notFound.Near = append(notFound.Near, g.Actor)
	}
	return notFound
}

// alike returns the fewest edits between slug and one of the names or its last
// word, and false if none is near.
func alike(slug string, names []string) (edits int, ok bool) {
	for _, name := range names {
		for _, part := range []string{name, name[strings.LastIndex(name, "-")+1:]} {
			if _, near := nearest.To(slug, []string{part}); near {
				if d := nearest.Distance(slug, part); !ok || d < edits {
					edits, ok = d, true
				}
			}
		}
	}
	return edits, ok
}

func sortedKeys(set map[graph.ID]bool) []graph.ID { return slices.Sorted(maps.Keys(set)) }
