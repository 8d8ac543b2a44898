package graph

import (
	"context"
	"fmt"
	"iter"
)

// A Node is an actor as searches see it: a small number, its own among the
// actors of one [View], that arrays can be indexed by.
type Node int32

// Nodes returns a bound that every node of the graph is below.
func (v *View) Nodes(ctx context.Context) (int, error) {
	x, err := v.indexed(ctx)
	if err != nil {
		return 0, err
	}
	return x.numbers(), nil
}

// Node returns the node of an actor, or [ErrNotFound].
func (v *View) Node(ctx context.Context, id ID) (Node, error) {
	x, err := v.indexed(ctx)
	if err != nil {
		return 0, err
	}
	a := x.actors[id]
	if a == nil {
		return 0, fmt.Errorf("actor %s: %w", id, ErrNotFound)
	}
	return Node(a.number), nil
}

// ActorID returns the actor of a node of this view.
func (v *View) ActorID(n Node) ID { return v.store.index.byNumber[n].id }

// Degree returns how many edges touch a node of this view.
func (v *View) Degree(n Node) int { return len(v.store.index.byNumber[n].links) }

// Links yields the edges that touch a node of this view, each with the node at
// its other end, in the order of [View.Edges]. It copies nothing: the edges
// belong to the graph and must not be changed or kept.
func (v *View) Links(n Node) iter.Seq2[Node, *Edge] {
	return func(yield func(Node, *Edge) bool) {
		for _, l := range v.store.index.byNumber[n].links {
			if !yield(Node(l.number), l.edge) {
				return
			}
		}
	}
}
