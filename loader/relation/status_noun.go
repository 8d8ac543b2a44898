package relation

import "github.com/dramatis-graph/dramatis/graph"

// nounStatus reads from the words around a noun whether what it names took
// place: "planned talks", "ahead of his visit", "talks will resume".
func (l *line) nounStatus(ph phrase, i int) graph.Status {
	if s := l.ownWords(ph, i); s != "" {
		return s
	}
	whole := l.series(ph)
	if s := l.beforeNoun(whole.first - 1); s != "" {
		return s
	}
	return l.afterNoun(ph.last + 1)
}

// ownWords reads what the words before a noun in its phrase make of it, ""
// where they say nothing.
func (l *line) ownWords(ph phrase, i int) graph.Status {
	for j := i - 1; j >= ph.first; j-- {
		switch l.pieces[j].low {
		case "no":
			return graph.Denied
		case "any":
			return graph.Possible
		}
		if s := l.nounSways(j); s != "" {
			return s
		}
		switch l.low(j) {
		case "ongoing", "continuing", "continued":
			return graph.Ongoing
		case "next":
			return graph.Planned
		}
	}
	return ""
}

// descriptionStatus reads whether somebody is what a noun at i names. What else
// is told of them does not touch it: "her Utopian counterpart Bob Cray did not
// come".
func (l *line) descriptionStatus(ph phrase, i int) graph.Status {
	if s := l.ownWords(ph, i); s != "" {
		return s
	}
	before := l.beforeAdverbs(ph.first - 1)
	if l.at(before) == aux && isCopula(l.low(before)) || l.at(before) == verb && l.makesSo(before) {
		return l.verbStatus(l.group(before))
	}
	return graph.Happened
}

// nounSways is what an adjective before a noun makes of it.
func (l *line) nounSways(j int) graph.Status {
	if l.pieces[j].who >= 0 || l.at(j) == verb {
		return ""
	}
	return l.sways(j)
}

// beforeNoun reads the governor of a noun phrase that begins after i.
func (l *line) beforeNoun(i int) graph.Status {
	i = l.beforeAdverbs(i)
	switch low := l.low(i); {
	case low == "of" && l.low(i-1) == "ahead", low == "before":
		return graph.Planned
	case low == "without":
		return graph.Denied
	case low == "to" && l.low(i-1) == "forward":
		return graph.Planned
	case low == "for" && l.sways(i-1) != "":
		return l.sways(i - 1)
	case low == "of" && l.at(i-1) == other && l.sways(i-1) != "":
		return l.sways(i - 1)
	}
	if l.at(i) == aux && isCopula(l.low(i)) {
		if s := l.verbStatus(l.group(i)); !s.Real() {
			return s // "this will be his first visit to"
		}
	}
	if l.at(i) != verb {
		return ""
	}
	g := l.group(i)
	if l.sways(i) == graph.Denied && l.verbStatus(g) == graph.Denied {
		return "" // "failed to suspend"
	}
	if s := l.sways(i); s != "" && l.pieces[i].lemma != "agree" && l.pieces[i].lemma != "announce" && l.pieces[i].lemma != "discuss" && l.pieces[i].lemma != "order" {
		return s
	}
	if s := l.verbStatus(g); !s.Real() {
		return s
	}
	return ""
}

// afterNoun reads the verb whose subject a noun phrase ending before i is.
func (l *line) afterNoun(i int) graph.Status {
	for j := i; j < len(l.pieces) && j < i+maxGap; j++ {
		switch l.at(j) {
		case modal, aux, verb:
			v := j
			for v < len(l.pieces) && l.at(v) != verb && (l.at(v) == modal || l.at(v) == aux || l.at(v) == adv || l.at(v) == neg) {
				v++
			}
			if l.at(v) != verb {
				v = max(j, v-1)
			}
			if l.at(v) == verb && l.group(v).passive && l.sways(v) != "" {
				return l.sways(v)
			}
			if s := l.verbStatus(l.group(v)); s != graph.Denied {
				return s
			}
			return graph.Denied
		case conj:
			if l.at(j-1) != actor || !l.at(j+1).opensPhrase() {
				return graph.Happened
			}
		case sub, stop, comma, relative, pronoun, to:
			return graph.Happened
		}
	}
	return graph.Happened
}

// futureTime reports whether words of time to come stand near piece i.
func (l *line) futureTime(i int) bool {
	for j := max(0, i-8); j < len(l.pieces) && j < i+10; j++ {
		switch l.low(j) {
		case "tomorrow", "next", "later", "upcoming":
			return true
		}
	}
	return false
}
