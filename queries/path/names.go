package path

import (
	"slices"

	"github.com/dramatis-graph/dramatis/graph"
)

// Predicates returns what name stands for, a predicate or all predicates of a
// class, and false if the vocabulary has no such name.
func Predicates(name string) ([]graph.Predicate, bool) {
	if _, ok := graph.Define(graph.Predicate(name)); ok {
		return []graph.Predicate{graph.Predicate(name)}, true
	}
	if name == "" {
		return nil, false // standing relations have the class ""
	}
	ps := graph.Class(name).Of()
	return ps, len(ps) > 0
}

// Names returns every name that may stand in a path: the predicates, then the
// classes, in the order of the vocabulary.
func Names() []string {
	var predicates, classes []string
	for _, d := range graph.Vocabulary() {
		predicates = append(predicates, string(d.Predicate))
		if d.Class != "" && !slices.Contains(classes, string(d.Class)) {
			classes = append(classes, string(d.Class))
		}
	}
	return append(predicates, classes...)
}
