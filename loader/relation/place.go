package relation

import "github.com/dramatis-graph/dramatis/graph"

// placeOf returns where the claim's clause says that it took place: an actor
// of kind place or country after "in" or "at", near the cue.
func (l *line) placeOf(c claim) graph.ID {
	best, nearest := graph.ID(""), maxGap
	for i := range l.pieces {
		if l.at(i) != actor || !l.locative(i) {
			continue
		}
		who := l.pieces[i].who
		a := l.cast[who].Actor
		if who == c.subject.who || who == c.object.who || a.Kind != graph.KindPlace && a.Kind != graph.KindCountry {
			continue
		}
		if d := distance(c.first, c.last, i); d < nearest && !l.clauseBetween(i, c) {
			best, nearest = a.ID, d
		}
	}
	return best
}

// locative reports whether the actor at i follows "in" or "at" and heads its
// phrase.
func (l *line) locative(i int) bool {
	ph := l.phrases[l.pieces[i].phrase]
	if ph.last != i {
		return false
	}
	low := l.low(ph.first - 1)
	return (low == "in" || low == "at") && l.at(ph.first-1) == prep
}

// clauseBetween reports whether a clause ends between the piece and the cue.
func (l *line) clauseBetween(i int, c claim) bool {
	from, until := i, c.first
	if i > c.last {
		from, until = c.last+1, i
	}
	for j := from; j < until; j++ {
		switch l.at(j) {
		case stop, sub, relative, modal, verb:
			return true
		}
	}
	return false
}
