package path

import (
	"slices"

	"github.com/dramatis-graph/dramatis/graph"
)

// An arc says which edges lead into a state: those of the predicates out from
// their subject to their object, those of in from object to subject. Symmetric
// predicates are in both or in neither.
type arc struct {
	out, in []graph.Predicate
	where   []condition // that the edges meet, too
}

// leads reports whether e may be followed from the actor.
func (a *arc) leads(e *graph.Edge, from graph.ID) bool {
	if !(e.Subject == from && slices.Contains(a.out, e.Predicate) ||
		e.Object == from && slices.Contains(a.in, e.Predicate)) {
		return false
	}
	for _, c := range a.where {
		if !c.holds(e) {
			return false
		}
	}
	return true
}

// arc follows the predicates of the name, the symmetric ones both ways.
func (e step) arc() arc {
	ps, _ := Predicates(e.name)
	return arc{out: ps, in: symmetric(ps)}
}

func symmetric(ps []graph.Predicate) []graph.Predicate {
	return slices.DeleteFunc(slices.Clone(ps), func(p graph.Predicate) bool { return !p.Symmetric() })
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
			a.out = append(a.out, d.Predicate)
		}
		if in || out && d.Symmetric {
			a.in = append(a.in, d.Predicate)
		}
	}
	return a
}
