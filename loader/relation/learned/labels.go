package learned

import "github.com/dramatis-graph/dramatis/graph"

// A Label is one relation between two actors as they stand in the text.
type Label struct {
	Predicate graph.Predicate

	// Backward is set where the actor that stands second is the subject. A
	// symmetric predicate is never backward.
	Backward bool
}

// Labels returns every label there is, in the order of the vocabulary.
func Labels() []Label {
	var out []Label
	for _, d := range graph.Vocabulary() {
		out = append(out, Label{d.Predicate, false})
		if !d.Symmetric {
			out = append(out, Label{d.Predicate, true})
		}
	}
	return out
}
