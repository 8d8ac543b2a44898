package graph

import (
	"context"
	"fmt"
	"slices"
)

// A Walk is a question over edges: where do these steps lead from here? It is a
// value; each method returns a longer walk and leaves its receiver as it was.
type Walk struct {
	view  *View
	from  []ID
	steps []step
	keep  func(Edge) bool
}

type step struct {
	out, in    bool
	predicates []Predicate
	keep       func(Edge) bool
}

// From starts a walk at the actors. One that the graph does not have is
// [ErrNotFound], so that "unknown" and "leads nowhere" stay different answers.
func (v *View) From(ctx context.Context, ids ...ID) (Walk, error) {
	w := Walk{view: v}
	for _, id := range ids {
		a, err := v.known(ctx, id)
		if err != nil {
			return Walk{}, err
		}
		w.from = append(w.from, a.id)
	}
	return w, nil
}

// Where returns the walk whose further steps take only the edges that keep
// accepts. nil accepts all.
func (w Walk) Where(keep func(Edge) bool) Walk {
	w.keep = keep
	return w
}

// Out takes the edges of the predicates, all if none is given, from subject to
// object. Those of symmetric predicates lead both ways.
func (w Walk) Out(ps ...Predicate) Walk { return w.step(step{out: true, predicates: ps}) }

// In takes the edges from object to subject.
func (w Walk) In(ps ...Predicate) Walk { return w.step(step{in: true, predicates: ps}) }

// Both takes the edges either way.
func (w Walk) Both(ps ...Predicate) Walk { return w.step(step{out: true, in: true, predicates: ps}) }

func (w Walk) step(s step) Walk {
	s.keep = w.keep
	w.steps = append(slices.Clip(w.steps), s)
	return w
}

// IDs returns the actors where the walk ends, sorted, each once. An expired or
// cancelled context is an error, never a short answer.
func (w Walk) IDs(ctx context.Context) ([]ID, error) {
	x, err := w.view.indexed(ctx)
	if err != nil {
		return nil, err
	}
	here := newActorSet(x)
	for _, id := range w.from {
		here.add(x.actors[id])
	}
	for _, s := range w.steps {
		next := newActorSet(x)
		for _, actor := range here.actors {
			if err := ctx.Err(); err != nil {
				return nil, fmt.Errorf("walking: %w", err)
			}
			s.take(x, actor, next)
		}
		here = next
	}
	return here.ids(x), nil
}

// take adds to found where the step leads from actor.
func (s step) take(x *index, actor *indexedActor, found *actorSet) {
	predicates := wanted(s.predicates)
	for _, l := range actor.links {
		if !(l.Out() && s.out || l.In() && s.in) || !l.Among(predicates) || found.has(l.other) {
			continue
		}
		if s.keep == nil || s.keep(*l.edge) {
			found.add(x.byNumber[l.other])
		}
	}
}

// An actorSet holds actors of one index, each once.
type actorSet struct {
	actors []*indexedActor
	seen   numberSet
}

func newActorSet(x *index) *actorSet { return &actorSet{seen: newNumberSet(x.numbers())} }

func (s *actorSet) has(n Node) bool { return s.seen.has(int32(n)) }

func (s *actorSet) add(a *indexedActor) {
	if s.seen.add(a.number) {
		s.actors = append(s.actors, a)
	}
}

// ids returns the IDs of the actors, sorted.
func (s *actorSet) ids(x *index) []ID {
	ids := make([]ID, 0, len(s.actors))
	if len(s.actors) > len(x.actors)/sortingCost {
		for _, a := range x.sortedActors() {
			if s.seen.has(a.number) {
				ids = append(ids, a.id)
			}
		}
		return ids
	}
	for _, a := range s.actors {
		ids = append(ids, a.id)
	}
	slices.Sort(ids)
	return ids
}

// sortingCost is about how many times as long it takes to put an actor in order
// as to look whether one is in a set.
const sortingCost = 16
