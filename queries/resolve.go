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
	var people []graph.ID
	for s, err := range v.Spellings(ctx, slug) {
		if err != nil {
			return nil, err
		}
		if s.Actor.Kind() == graph.KindPerson && strings.Contains("-"+s.Name+"-", "-"+slug+"-") {
			people = append(people, s.Actor)
		}
	}
	return among(ctx, v, people)
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
		actor graph.ID
		edits int
	}
	var near []guess
	for s, err := range v.Spellings(ctx, "") {
		if err != nil {
			return fmt.Errorf("looking for names like %q: %w", name, err)
		}
		edits, ok := alike(slug, s.Name)
		switch last := len(near) - 1; {
		case !ok:
		case last >= 0 && near[last].actor == s.Actor:
			near[last].edits = min(near[last].edits, edits)
		default:
			near = append(near, guess{s.Actor, edits})
		}
	}
	slices.SortStableFunc(near, func(a, b guess) int { return cmp.Compare(a.edits, b.edits) })
	notFound := &NotFoundError{Name: name}
	for _, g := range near[:min(len(near), guesses)] {
		a, err := v.Actor(ctx, g.actor)
		if err != nil {
			return err
		}
		notFound.Near = append(notFound.Near, a)
	}
	return notFound
}

// alike returns the fewest edits between slug and a name or its last word, and
// false if neither is near.
func alike(slug, name string) (edits int, ok bool) {
	edits, ok = nearest.Edits(slug, name)
	if at := strings.LastIndexByte(name, '-'); at >= 0 {
		if last, near := nearest.Edits(slug, name[at+1:]); near && (!ok || last < edits) {
			edits, ok = last, true
		}
	}
	return edits, ok
}

func sortedKeys(set map[graph.ID]bool) []graph.ID { return slices.Sorted(maps.Keys(set)) }
