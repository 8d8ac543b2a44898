package relation

import "github.com/dramatis-graph/dramatis/graph"

// bothStates returns the two countries that "our two countries" stands for: the
// only two that the sentence names. It returns nil where it names fewer or more.
func (l *line) bothStates(ph phrase) []argument {
	switch l.low(ph.last) {
	case "countries", "nations", "states", "governments", "neighbours", "neighbors":
	default:
		return nil
	}
	if low := l.low(ph.last - 1); low != "two" && low != "both" && low != "our" && low != "their" {
		return nil
	}
	var found []argument
	for who, a := range l.cast {
		if a.Actor.Kind != graph.KindCountry || l.names(found, a.Actor.ID) {
			continue
		}
		found = append(found, argument{who: who, piece: l.pieceAt(a.Start), whose: true})
	}
	if len(found) != 2 {
		return nil
	}
	return found
}

// names reports whether one of the arguments is the actor.
func (l *line) names(args []argument, id graph.ID) bool {
	for _, a := range args {
		if l.cast[a.who].Actor.ID == id {
			return true
		}
	}
	return false
}
