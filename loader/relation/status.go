package relation

import "github.com/dramatis-graph/dramatis/graph"

// verbStatus reads from a verb group, and from the verbs that govern it,
// whether what the verb says took place.
func (l *line) verbStatus(g group) graph.Status {
	return l.verbStatusAt(g, maxClimb)
}

func (l *line) verbStatusAt(g group, climb int) graph.Status {
	status := l.ownStatus(g, climb)
	if g.negated {
		return graph.Denied
	}
	if (status.Real() || status == graph.Planned) && l.conditional(g) {
		return graph.Possible
	}
	if status.Real() {
		status = l.asked(g, status)
	}
	if status == graph.Happened && l.disowned(g) {
		return graph.Denied
	}
	return status
}

func (l *line) ownStatus(g group, climb int) graph.Status {
	switch g.modal {
	case "will", "shall", "'ll", "’ll", "wo":
		return graph.Planned
	case "would", "should", "must", "'d":
		if g.have {
			return graph.Denied // "would have met"
		}
		return graph.Planned
	case "may", "might", "could", "can", "ca":
		return graph.Possible
	}
	switch {
	case g.infinitive:
		return l.governed(g, climb)
	case g.gerund:
		return l.gerundStatus(g, climb)
	case g.continuous && l.futureTime(g.verb):
		return graph.Planned
	case g.continuous:
		return graph.Ongoing
	}
	return graph.Happened
}

// governed returns the status of an infinitive: what its governor makes of it.
func (l *line) governed(g group, climb int) graph.Status {
	i := l.beforeAdverbs(g.first - 1)
	if climb == 0 || i < 0 {
		return graph.Planned
	}
	switch l.at(i) {
	case aux: // "is to meet", "has to leave"
		return graph.Planned
	case verb:
		if l.pieces[i].lemma == "go" && l.pieces[i].forms.has(gerund) && !l.group(i).negated {
			return graph.Planned // "is going to meet"
		}
		return l.under(i, climb)
	}
	if l.gladly(i) {
		return graph.Happened
	}
	if s := l.sways(i); s != "" {
		if s == graph.Denied || s == graph.Possible {
			return s
		}
		return graph.Planned
	}
	if v := l.verbBefore(i); v >= 0 && l.at(v) == verb {
		if e := l.lemmaEntry(v); (e.asks || e.sways != "") && l.pieces[v].lemma != "stop" { // who stops to see somebody sees him
			return l.under(v, climb)
		}
		return l.purpose(v, climb)
	}
	return graph.Planned
}

// gladly reports whether the word at i tells what somebody feels about what he
// does: "is proud to stand with".
func (l *line) gladly(i int) bool {
	switch l.low(i) {
	case "proud", "pleased", "delighted", "honored", "honoured":
		return true
	}
	return false
}

// purpose returns the status of what somebody did something for: "telephoned
// to voice support". It is told as done unless the doing itself is not.
func (l *line) purpose(v, climb int) graph.Status {
	return l.verbStatusAt(l.group(v), climb-1)
}

// under returns the status of what the verb at i governs.
func (l *line) under(i, climb int) graph.Status {
	own := l.verbStatusAt(l.group(i), climb-1)
	switch s := l.sways(i); {
	case s == graph.Denied && own == graph.Denied:
		return graph.Happened // "did not fail to"
	case own == graph.Denied:
		return graph.Denied
	case s != "":
		return s
	case own != graph.Happened:
		return own
	}
	return graph.Happened
}

func (l *line) gerundStatus(g group, climb int) graph.Status {
	i := l.beforeAdverbs(g.first - 1)
	if climb == 0 || i < 0 {
		return graph.Happened
	}
	switch low := l.low(i); {
	case low == "without" || low == "from" || low == "against" || low == "of" && l.sways(i-1) == graph.Denied:
		return graph.Denied
	case low == "to" && (l.low(i-1) == "forward" || l.at(i-1) == other && l.sways(i-1) == graph.Planned), low == "before" || low == "about" && l.at(i-1) != verb:
		return graph.Planned
	}
	if l.at(i) == verb || l.at(i) == prep && l.at(i-1) == verb {
		if l.at(i) == prep {
			i--
		}
		return l.under(i, climb)
	}
	if l.at(i) == prep {
		if v := l.verbBefore(i); v >= 0 && l.sways(v) == graph.Possible {
			return graph.Possible // "accused Iran of arming"
		}
	}
	if s := l.sways(i); s != "" {
		return s
	}
	return graph.Happened
}

// conditional reports whether the clause of the group begins with "if",
// "unless" or "whether".
func (l *line) conditional(g group) bool {
	for i := g.first - 1; i >= 0 && i > g.first-10; i-- {
		switch l.at(i) {
		case comma, stop, verb:
			return false
		case sub:
			low := l.low(i)
			return low == "if" || low == "unless" || low == "whether"
		}
	}
	return false
}

// disowned reports whether the clause of the group is what somebody denies:
// "denied that it had attacked".
func (l *line) disowned(g group) bool {
	i := g.first - 1
	for i >= 0 && i > g.first-10 && l.pieces[i].phrase >= 0 {
		i--
	}
	if l.at(i) == sub && l.low(i) == "that" {
		i--
		if i >= 0 && l.pieces[i].phrase >= 0 {
			i = l.phrases[l.pieces[i].phrase].first - 1 // "denied a report that"
		}
	}
	i = l.beforeAdverbs(i)
	return l.at(i) == verb && l.pieces[i].lemma == "deny" && !l.group(i).negated
}
