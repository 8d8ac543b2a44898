package path

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"github.com/dramatis-graph/dramatis/graph"
)

// maxArrivals bounds the memory of one walk, at about 100 bytes each.
const maxArrivals = 1_000_000

// A Reach is where a path leads to from one actor.
type Reach struct {
	// Ends are the actors that the path leads to, each once: the nearest
	// first, and by ID those equally near.
	Ends []End

	// Cut says why actors farther away than all Ends are left out. It is ""
	// if none is.
	Cut string

	sight Sight
	plan  *automaton
	most  int // places that may be visited before the walk is stopped

	seen  []graph.NodeSet // by state
	ended graph.NodeSet
}

// An End is one actor that a path leads to.
type End struct {
	Actor graph.ID
	Node  graph.Node // of the actor
	Hops  int        // how many the shortest route takes

	last *arrival
}

// An arrival is an actor reached in one state of the automaton, for the first
// time and therefore on a shortest route.
type arrival struct {
	at    graph.Node
	state int
	from  *arrival // nil at the start
	hops  int
}

// Run walks the path from an actor over what it sees. Each end is reached once
// however many routes lead to it, so that circles end, and a path that may be
// empty leads to start itself. An actor that the graph does not have is
// [graph.ErrNotFound]; an expired or cancelled context is an error, never a
// short answer.
func (q Query) Run(ctx context.Context, s Sight, start graph.ID) (*Reach, error) {
	r := &Reach{sight: s, plan: compile(q.root), most: maxArrivals}
	if err := r.search(ctx, start); err != nil {
		return nil, fmt.Errorf("walking from %s: %w", start, err)
	}
	return r, nil
}

// search goes out from start breadth first, one hop farther in each round.
func (r *Reach) search(ctx context.Context, start graph.ID) error {
	from, err := r.sight.View.Node(ctx, start)
	if err != nil {
		return err
	}
	round := []*arrival{{at: from}}
	r.ended, r.seen = r.sight.View.NewNodeSet(), make([]graph.NodeSet, len(r.plan.arcs))
	for state := range r.seen {
		r.seen[state] = r.sight.View.NewNodeSet()
	}
	places := 1
	for hops := 0; len(round) > 0; hops++ {
		r.end(round)
		if places > r.most {
			r.Cut = fmt.Sprintf("the walk was stopped: more than %d places are within %d hops", r.most, hops)
			return nil
		}
		var next []*arrival
		for _, a := range round {
			if next, err = r.follow(ctx, a, next); err != nil {
				return err
			}
		}
		places += len(next)
		round = next
	}
	return nil
}

// end adds the actors of this round at which the walk may end.
func (r *Reach) end(round []*arrival) {
	from := len(r.Ends)
	for _, a := range round {
		if r.plan.accept.has(a.state) && r.ended.Add(a.at) {
			r.Ends = append(r.Ends, End{Actor: r.sight.View.ActorID(a.at), Node: a.at, Hops: a.hops, last: a})
		}
	}
	slices.SortFunc(r.Ends[from:], func(a, b End) int { return cmp.Compare(a.Actor, b.Actor) })
}

// follow adds to found the places that are new and one hop away from a, by state
// and actor.
func (r *Reach) follow(ctx context.Context, a *arrival, found []*arrival) ([]*arrival, error) {
	states := r.plan.next[a.state]
	if states.none() {
		return found, nil
	}
	links, err := r.sight.Of(r.plan.wanted[a.state]).Links(ctx, a.at)
	if err != nil {
		return nil, err
	}
	for state := range states.all() {
		arc, from := &r.plan.arcs[state], len(found)
		for _, l := range links {
			if arc.leads(l) && r.seen[state].Add(l.Other()) {
				found = append(found, &arrival{at: l.Other(), state: state, from: a, hops: a.hops + 1})
			}
		}
		slices.SortFunc(found[from:], func(a, b *arrival) int {
			return cmp.Compare(r.sight.View.ActorID(a.at), r.sight.View.ActorID(b.at))
		})
	}
	return found, nil
}

// Route returns the shortest route to the end, each hop with its best edge.
func (r *Reach) Route(ctx context.Context, end End) ([]Hop, error) {
	hops := make([]Hop, 0, end.Hops)
	for a := end.last; a != nil && a.from != nil; a = a.from {
		arc := &r.plan.arcs[a.state]
		links, err := r.sight.Of(arc.out|arc.in).To(a.at).Links(ctx, a.from.at)
		if err != nil {
			return nil, fmt.Errorf("route to %s: %w", end.Actor, err)
		}
		joining := slices.DeleteFunc(links, func(l graph.Link) bool { return !arc.leads(l) })
		hop, ok := Join(r.sight.View, a.from.at, a.at, joining)
		if !ok {
			return nil, fmt.Errorf("route to %s: the graph changed under its view", end.Actor)
		}
		hops = append(hops, hop)
	}
	slices.Reverse(hops)
	return hops, nil
}
