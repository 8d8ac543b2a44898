package graph

import "context"

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
	a, err := v.known(ctx, id)
	if err != nil {
		return 0, err
	}
	return Node(a.number), nil
}

// NodesByID returns the nodes of all actors, in the order of their IDs.
func (v *View) NodesByID(ctx context.Context) ([]Node, error) {
	x, err := v.indexed(ctx)
	if err != nil {
		return nil, err
	}
	sorted := x.sortedActors()
	nodes := make([]Node, len(sorted))
	for i, a := range sorted {
		nodes[i] = Node(a.number)
	}
	return nodes, nil
}

// ActorID returns the actor of a node of this view.
func (v *View) ActorID(n Node) ID { return v.store.index.byNumber[n].id }

// Degree returns how many edges touch a node of this view.
func (v *View) Degree(n Node) int { return len(v.store.index.byNumber[n].links) }

// Links returns all links of a node of this view, in the order of [View.Edges].
// They must not be changed.
func (v *View) Links(n Node) []Link { return v.store.index.byNumber[n].links }

// Chosen returns those of the links of a node of this view that are chosen, in
// the same order and in memory of their own.
func (v *View) Chosen(n Node, c Choice) []Link { return v.store.index.byNumber[n].chosen(&c) }
