package path

import "github.com/dramatis-graph/dramatis/graph"

// arc follows the predicates of the name, the symmetric ones both ways.
func (e step) arc() arc {
	a := arc{make(map[graph.Predicate]bool), make(map[graph.Predicate]bool)}
	ps, _ := Predicates(e.name)
	for _, p := range ps {
		a.forward[p] = true
		if p.Symmetric() {
			a.backward[p] = true
		}
	}
	return a
}

// arc follows whatever is not named. A symmetric predicate reads the same both
// ways, so naming it for one way excludes it from both.
func (e except) arc() arc {
	var forward, backward bool
	excluded := arc{make(map[graph.Predicate]bool), make(map[graph.Predicate]bool)}
	for _, n := range e.names {
		forward, backward = forward || !n.backward, backward || n.backward
		ps, _ := Predicates(n.name)
		for _, p := range ps {
			if !n.backward || p.Symmetric() {
				excluded.forward[p] = true
			}
			if n.backward || p.Symmetric() {
				excluded.backward[p] = true
			}
		}
	}
	a := arc{make(map[graph.Predicate]bool), make(map[graph.Predicate]bool)}
	for _, d := range graph.Vocabulary() {
		p := d.Predicate
		follows := forward || len(e.names) == 0
		a.forward[p] = follows && !excluded.forward[p]
		a.backward[p] = backward && !excluded.backward[p]
		if p.Symmetric() {
			either := a.forward[p] || a.backward[p]
			a.forward[p], a.backward[p] = either, either
		}
	}
	return a
}
