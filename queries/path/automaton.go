package path

import (
	"slices"

	"github.com/dramatis-graph/dramatis/graph"
)

// An automaton is a path made ready to be walked. State 0 is where walks
// start; every other state stands for one relation of the written path, just
// taken. (This is Glushkov's construction: it has no empty moves, so that each
// move of a walk is one edge of the graph.)
type automaton struct {
	arcs   []arc
	next   []states             // by state: those that may follow
	accept states               // where a walk may end
	wanted []graph.PredicateSet // by state: those of the relations that may follow

	where []condition // of the parts that are being built
}

// A fragment is the part of an automaton that one expression became.
type fragment struct {
	first, last states
	empty       bool // it may be passed without any relation
}

func compile(e expression) *automaton {
	a := &automaton{}
	a.add(arc{}) // the start, into which nothing leads
	whole := a.build(e, false)
	a.next[0] = whole.first
	if a.accept = whole.last; whole.empty {
		a.accept.add(0)
	}
	a.wanted = make([]graph.PredicateSet, len(a.next))
	for state, next := range a.next {
		for s := range next.all() {
			a.wanted[state] |= a.arcs[s].out | a.arcs[s].in
		}
	}
	return a
}

func (a *automaton) add(into arc) int {
	a.arcs = append(a.arcs, into)
	a.next = append(a.next, states{})
	return len(a.arcs) - 1
}

// build adds e to the automaton, to be walked from end to start if backward.
func (a *automaton) build(e expression, backward bool) fragment {
	switch e := e.(type) {
	case step:
		return a.single(e.arc(), backward)
	case except:
		return a.single(e.arc(), backward)
	case inverse:
		return a.build(e.of, !backward)
	case choice:
		return a.either(e.parts, backward)
	case sequence:
		return a.inOrder(e.parts, backward)
	case count:
		return a.counted(e, backward)
	case limited:
		return a.limited(e, backward)
	}
	return fragment{empty: true} // the zero Query
}

func (a *automaton) single(into arc, backward bool) fragment {
	if backward {
		into.out, into.in = into.in, into.out
	}
	into.where = slices.Clone(a.where)
	var here states
	here.add(a.add(into))
	return fragment{first: here, last: here}
}

func (a *automaton) either(parts []expression, backward bool) fragment {
	var f fragment
	for _, p := range parts {
		part := a.build(p, backward)
		f.first.union(part.first)
		f.last.union(part.last)
		f.empty = f.empty || part.empty
	}
	return f
}

func (a *automaton) inOrder(parts []expression, backward bool) fragment {
	if backward {
		parts = slices.Clone(parts)
		slices.Reverse(parts)
	}
	f := fragment{empty: true}
	for _, p := range parts {
		f = a.then(f, a.build(p, backward))
	}
	return f
}

// then joins two fragments, one after the other.
func (a *automaton) then(f, g fragment) fragment {
	a.link(f.last, g.first)
	joined := fragment{first: f.first, last: g.last, empty: f.empty && g.empty}
	if f.empty {
		joined.first.union(g.first)
	}
	if g.empty {
		joined.last.union(f.last)
	}
	return joined
}

// counted writes a{1,3} out as a/a?/a?, and a{2,} as a/a+.
func (a *automaton) counted(e count, backward bool) fragment {
	f := fragment{empty: true}
	for i := range e.copies() {
		part := a.build(e.of, backward)
		if e.most == unbounded && i == e.copies()-1 {
			a.link(part.last, part.first)
		}
		part.empty = part.empty || i >= e.least
		f = a.then(f, part)
	}
	return f
}

// limited builds what e holds, with its conditions on each relation.
func (a *automaton) limited(e limited, backward bool) fragment {
	outer := len(a.where)
	a.where = append(a.where, e.where...)
	f := a.build(e.of, backward)
	a.where = a.where[:outer]
	return f
}

func (a *automaton) link(from, to states) {
	for s := range from.all() {
		a.next[s].union(to)
	}
}
