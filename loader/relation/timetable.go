package relation

import (
	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/loader/relation/when"
)

// reconcile returns status and date of a claim so that they agree: a noun or
// a present tense with a date to come is planned, and a past tense has none.
func (l *line) reconcile(c claim, d, published graph.Date) (graph.Status, graph.Date) {
	if !c.status.Real() || d == "" {
		return c.status, d
	}
	ahead := d.First() > published.Last()
	switch {
	case ahead && l.at(c.first) == verb && !l.group(c.first).present:
		return c.status, ""
	case ahead:
		return graph.Planned, d
	}
	return c.status, d
}

// timetable reports whether the claim's verb stands in the present tense, as it
// does beside a time to come: "leaves on Thursday".
func (l *line) timetable(c claim) bool {
	if l.at(c.first) != verb {
		return false
	}
	g := l.group(c.first)
	return g.present && !g.have && !g.be && !g.passive
}

// timeElsewhere reports whether a clause of its own holds the expression.
func (l *line) timeElsewhere(t when.Expression, c claim) bool {
	from, until := t.Last+1, c.first
	if t.First > c.last {
		from, until = c.last+1, t.First
	}
	verbs := 0
	if t.First <= 1 && c.first > t.Last {
		verbs = -len(l.pieces) // what opens a sentence holds for all its verbs
	}
	linked := false
	for j := from; j < until; j++ {
		switch l.at(j) {
		case stop, relative, sub:
			return true
		case linker:
			linked = linked || l.low(j) != "as" && verbs >= 0
		case verb:
			if l.pieces[j].forms.has(past | third | gerund) {
				verbs++
			}
			if linked {
				return true // "met after Iran attacked on Monday"
			}
		}
	}
	if t.First > c.last && l.at(c.first) != verb {
		verbs-- // the noun's own verb: "the talks ended on Monday"
	}
	return verbs > 0 && t.First > c.last || verbs > 1
}
