package relation

import "github.com/dramatis-graph/dramatis/graph"

// asked returns the status of what the verb group says where its clause is a
// question, told by the auxiliary before the subject: whether something took
// place ("Did Ada meet Bob?") is not known of what is asked, when it will ("When
// will Ada meet Bob?") is of what is planned.
func (l *line) asked(g group, status graph.Status) graph.Status {
	if len(l.pieces) == 0 || l.lastMark() != "?" || g.infinitive {
		return status
	}
	i := g.first - 1
	for i >= 0 && (l.pieces[i].phrase >= 0 || l.passed(i) || l.at(i) == conj || l.at(i) == prep) {
		i--
	}
	if c := l.at(i); c != aux && c != modal {
		return status
	}
	switch l.low(l.beforeAdverbs(i - 1)) {
	case "who", "what", "which", "when", "where", "why", "how":
		if l.at(i) == modal {
			return graph.Planned
		}
		return status
	}
	return graph.Possible
}

// lastMark returns the sign that ends the sentence, before closing quotation
// marks and brackets.
func (l *line) lastMark() string {
	for i := len(l.pieces) - 1; i >= 0; i-- {
		if low := l.low(i); l.at(i) != quote && low != ")" && low != "]" {
			return low
		}
	}
	return ""
}
