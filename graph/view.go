package graph

import (
	"context"
	"fmt"
	"iter"
	"maps"
	"slices"
	"sync"
)

// A View reads one version of a graph: while it is open, writers wait. It may
// be used by many goroutines, and must be closed. A goroutine that holds a View
// must neither write nor open another one, since a waiting writer comes first.
type View struct {
	store *Store
	close func()
}

// View opens a view of the graph as it is now.
func (s *Store) View() *View {
	// Only a context that ends can make this fail.
	_ = s.gate.Acquire(context.Background(), 1)
	s.index.order()
	return &View{store: s, close: sync.OnceFunc(func() { s.gate.Release(1) })}
}

// Close lets writers go on. Closing twice is no error.
func (v *View) Close() { v.close() }

// indexed returns the index, or why the view cannot be read.
func (v *View) indexed(ctx context.Context) (*index, error) {
	if v.store.archive == nil {
		return nil, ErrClosed
	}
	return v.store.index, ctx.Err()
}

// Version returns a number that changes whenever the graph changes. Equal
// graphs have equal versions, on every backend.
func (v *View) Version() uint64 { return v.store.index.version }

// known returns the actor with that ID or, of one that was merged into another,
// that one. If there is none, the error is [ErrNotFound].
func (v *View) known(ctx context.Context, id ID) (*indexedActor, error) {
	x, err := v.indexed(ctx)
	if err != nil {
		return nil, err
	}
	if a := x.actors[x.rulings.leader(id)]; a != nil {
		return a, nil
	}
	return nil, fmt.Errorf("actor %s: %w", id, ErrNotFound)
}

// Actor returns the actor, or [ErrNotFound]. Here and wherever a View is asked
// for an actor, the ID of one that was merged into another is an ID of that one.
func (v *View) Actor(ctx context.Context, id ID) (Actor, error) {
	a, err := v.known(ctx, id)
	if err != nil {
		return Actor{}, err
	}
	return a.actor(), nil
}

// Named returns the actors with that ID, name or alias, sorted by ID. Case,
// accents and punctuation do not matter. None is no error.
func (v *View) Named(ctx context.Context, name string) ([]Actor, error) {
	x, err := v.indexed(ctx)
	if err != nil {
		return nil, err
	}
	if id := x.rulings.leader(ID(name)); x.actors[id] != nil {
		return []Actor{x.actor(id)}, nil
	}
	ids := slices.Sorted(maps.Keys(x.byName[Slug(name)]))
	actors := make([]Actor, len(ids))
	for i, id := range ids {
		actors[i] = x.actor(id)
	}
	return actors, nil
}

// Actors returns every actor, sorted by ID.
func (v *View) Actors(ctx context.Context) iter.Seq2[Actor, error] {
	return func(yield func(Actor, error) bool) {
		x, err := v.indexed(ctx)
		if err != nil {
			yield(Actor{}, err)
			return
		}
		for _, a := range x.sortedActors() {
			if err := ctx.Err(); err != nil {
				yield(Actor{}, err)
				return
			}
			if !yield(x.actor(a.id), nil) {
				return
			}
		}
	}
}

// Edges returns the edges that touch the actor at either end, those of the
// predicates given or, if none is, all. They are sorted by subject, predicate,
// object and ID. An actor that the graph does not have is [ErrNotFound].
func (v *View) Edges(ctx context.Context, actor ID, ps ...Predicate) ([]Edge, error) {
	a, err := v.known(ctx, actor)
	if err != nil {
		return nil, err
	}
	chosen := Every.Of(ps...)
	links := a.chosen(&chosen)
	edges := make([]Edge, len(links))
	for i, l := range links {
		edges[i] = *l.edge
	}
	return edges, nil
}

// AllEdges returns every edge, sorted as [View.Edges] does.
func (v *View) AllEdges(ctx context.Context) iter.Seq2[Edge, error] {
	return func(yield func(Edge, error) bool) {
		x, err := v.indexed(ctx)
		if err != nil {
			yield(Edge{}, err)
			return
		}
		for _, a := range x.sortedActors() {
			for _, l := range a.links {
				if l.edge.Subject != a.id {
					continue
				}
				if err := ctx.Err(); err != nil {
					yield(Edge{}, err)
					return
				}
				if !yield(*l.edge, nil) {
					return
				}
			}
		}
	}
}
