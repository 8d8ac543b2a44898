package queries

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/dramatis-graph/dramatis/graph"
)

// A Book knows what no article has to say: which actors go by a name, and which
// places lie in a place. What it says of actors that the graph does not have is
// passed over.
type Book interface {
	Called(name string) []graph.ID
	Within(place graph.ID) []graph.ID
}

// A Lexicon turns the words of people into actors and filters. The zero Lexicon
// knows only what the articles say.
type Lexicon struct {
	Book Book // nil for none
}

// An Inquiry is what most questions are about: actors, and a filter.
type Inquiry struct {
	Actors []graph.ID // in the order of their names
	Filter Filter
}

// Read finds the actors of the names and reads the terms. Its errors are those
// of [Lexicon.Resolve] and [Lexicon.Filter].
func (l Lexicon) Read(ctx context.Context, v *graph.View, t Terms, names ...string) (Inquiry, error) {
	var in Inquiry
	for _, name := range names {
		a, err := l.Resolve(ctx, v, name)
		if err != nil {
			return Inquiry{}, err
		}
		in.Actors = append(in.Actors, a.ID)
	}
	var err error
	in.Filter, err = l.Filter(ctx, v, t)
	return in, err
}

// One returns the first actor of the inquiry, and Other the second, "" if there
// is none.
func (in Inquiry) One() graph.ID { return in.nth(0) }

// Other returns the second actor of the inquiry, "" if there is none.
func (in Inquiry) Other() graph.ID { return in.nth(1) }

func (in Inquiry) nth(i int) graph.ID {
	if i < len(in.Actors) {
		return in.Actors[i]
	}
	return ""
}

// Resolve returns the actor that people call name: the one with that ID; else
// the one whose name it is; else the one that some article gave it as another
// name; else the one that the book gives it to; else the person of whose names
// it is a part, as "Blinken" is of "Antony Blinken". A "the" before it may be left
// out. If several fit equally, it returns an [*AmbiguousError], if none does, a
// [*NotFoundError].
func (l Lexicon) Resolve(ctx context.Context, v *graph.View, name string) (graph.Actor, error) {
	if graph.Slug(name) == "" {
		return graph.Actor{}, &InputError{Field: "actor", Reason: fmt.Sprintf("%q is not a name", name)}
	}
	found, err := l.fitting(ctx, v, name)
	if err != nil {
		return graph.Actor{}, fmt.Errorf("looking up %q: %w", name, err)
	}
	switch len(found) {
	case 0:
		return graph.Actor{}, notFound(ctx, v, name)
	case 1:
		return found[0], nil
	}
	return graph.Actor{}, &AmbiguousError{Name: name, Candidates: found}
}

// fitting returns the actors that name fits best, sorted by ID.
func (l Lexicon) fitting(ctx context.Context, v *graph.View, name string) ([]graph.Actor, error) {
	found, err := called(ctx, v, name)
	if err != nil || len(found) > 0 {
		return found, err
	}
	if l.Book != nil {
		if found, err = among(ctx, v, l.Book.Called(name)); err != nil || len(found) > 0 {
			return found, err
		}
	}
	return peopleCalled(ctx, v, withoutThe(graph.Slug(name)))
}

// among returns the actors that the graph has, sorted by ID, each once.
func among(ctx context.Context, v *graph.View, ids []graph.ID) ([]graph.Actor, error) {
	var found []graph.Actor
	for _, id := range slices.Compact(slices.Sorted(slices.Values(ids))) {
		a, err := v.Actor(ctx, id)
		if errors.Is(err, graph.ErrNotFound) {
			continue
		}
		if err != nil {
			return nil, err
		}
		found = append(found, a)
	}
	return found, nil
}

// within returns a place and all that the graph has in it, as the articles or
// the book say, sorted.
func (l Lexicon) within(ctx context.Context, v *graph.View, place graph.ID) ([]graph.ID, error) {
	inside := map[graph.ID]bool{place: true}
	for waiting := []graph.ID{place}; len(waiting) > 0; waiting = waiting[1:] {
		parts, err := l.parts(ctx, v, waiting[0])
		if err != nil {
			return nil, err
		}
		for _, part := range parts {
			if !inside[part] {
				inside[part] = true
				waiting = append(waiting, part)
			}
		}
	}
	return sortedKeys(inside), nil
}

// parts returns the places that are said to lie in a place.
func (l Lexicon) parts(ctx context.Context, v *graph.View, place graph.ID) ([]graph.ID, error) {
	edges, err := v.Edges(ctx, place, graph.LocatedIn, graph.PartOf)
	if err != nil {
		return nil, err
	}
	var parts []graph.ID
	for _, e := range edges {
		if e.Object == place && e.Subject.Kind() == graph.KindPlace && e.Status.Real() {
			parts = append(parts, e.Subject)
		}
	}
	if l.Book == nil {
		return parts, nil
	}
	known, err := among(ctx, v, l.Book.Within(place))
	for _, a := range known {
		parts = append(parts, a.ID)
	}
	return parts, err
}
