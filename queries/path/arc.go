package path

import (
	"slices"

	"github.com/dramatis-graph/dramatis/graph"
)

// An arc says which edges lead into a state: those of the predicates out from
// their subject to their object, those of in from object to subject. Symmetric
// predicates are in both or in neither.
type arc struct {
	out, in graph.PredicateSet
	where   []condition // that the edges meet, too
}

// leads reports whether a link may be followed.
func (a *arc) leads(l graph.Link) bool {
	if !(l.Out() && l.Among(a.out) || l.In() && l.Among(a.in)) {
		return false
	}
	for _, c := range a.where {
		if !c.holds(l.Edge()) {
			return false
		}
	}
	return true
}

// arc follows the predicates of the name, the symmetric ones both ways.
func (e step) arc() arc {
	ps, _ := Predicates(e.name)
	both := slices.DeleteFunc(slices.Clone(ps), func(p graph.Predicate) bool { return !p.Symmetric() })
	return arc{out: graph.SetOf(ps...), in: graph.SetOf(both...)}
}

// arc follows whatever is not named. A symmetric predicate reads the same both
// ways, so naming it for one way excludes it from both.
func (e except) arc() arc {
	forward, backward := len(e.names) == 0, false
	excluded := map[direction]bool{}
	for _, n := range e.names {
		forward, backward = forward || !n.backward, backward || n.backward
		ps, _ := Predicates(n.name)
		for _, p := range ps {
			excluded[direction{string(p), n.backward}] = true
			if p.Symmetric() {
				excluded[direction{string(p), !n.backward}] = true
			}
		}
	}
	var a arc
	for _, d := range graph.Vocabulary() {
		out := forward && !excluded[direction{string(d.Predicate), false}]
		in := backward && !excluded[direction{string(d.Predicate), true}]
		if out || in && d.Symmetric {
			a.out |= graph.SetOf(d.Predicate)
		}
		if in || out && d.Symmetric {
			a.in |= graph.SetOf(d.Predicate)
		}
	}
	return a
}
