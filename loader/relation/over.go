package relation

import (
	"slices"

	"github.com/dramatis-graph/dramatis/graph"
)

// govern adds to claims what the words over their acts say themselves: who
// threatened to strike threatened, who refused to meet rejected. A frame may
// put that in the place of an act that did not take place.
func (l *line) govern(claims []claim) []claim {
	var out []claim
	for _, c := range claims {
		o, ok := l.governing(c)
		if !ok || c.status.Real() || !o.frame.instead {
			out = append(out, c)
		}
		if ok {
			out = append(out, o)
		}
	}
	return out
}

// governing returns the claim of the word over the act of c: "threatened to",
// "is ready to", "its refusal to".
func (l *line) governing(c claim) (claim, bool) {
	if c.act < 0 || l.at(c.act) != verb {
		return c, false
	}
	g := l.group(c.act)
	i := l.beforeAdverbs(g.first - 1)
	if !g.infinitive || i < 0 || l.pieces[i].who >= 0 {
		return c, false
	}
	frames := l.pieces[i].overFrames // of "prepared", not of "prepare"
	if frames == nil {
		frames = l.lemmaEntry(i).overFrames
	}
	for _, f := range frames {
		if len(f.classes) > 0 && !slices.Contains(f.classes, c.predicate.Class()) {
			continue
		}
		c.predicate, c.status, c.frame = f.predicate, l.overStatus(i), f
		c.first, c.last, c.act = i, i, i
		c.weight *= f.weight
		return c, true
	}
	return c, false
}

// overStatus reads whether what the word at i says was said or done: a verb's
// own, or that of the verb that carries "ready".
func (l *line) overStatus(i int) graph.Status {
	if l.at(i) == verb {
		return l.verbStatus(l.group(i))
	}
	v := l.beforeAdverbs(i - 1)
	if l.at(v) != aux || !isCopula(l.low(v)) {
		return graph.Happened
	}
	return l.verbStatus(l.group(v))
}
