package relation

import "github.com/dramatis-graph/dramatis/graph"

// doer returns the actor whose doing the noun at i is: its possessor, who
// comes after "by", or the subject of the verb that carries it. For the last
// it also returns the status that the verb gives it.
func (l *line) doer(ph phrase, i int, s slot, f *frame) ([]argument, graph.Status) {
	if args := l.possessor(ph, i, true); len(args) > 0 {
		return args, ""
	}
	if s.role != roleO {
		if args, status := l.carrier(ph, i, f); len(args) > 0 {
			return args, status
		}
		if joined, ok := l.joinedAct(ph); ok {
			if args, status := l.doer(joined, joined.last, s, f); len(args) > 0 {
				return args, status
			}
		}
	}
	args, _ := l.after(i+1, []string{"by"}, s.whose)
	return args, ""
}

// joinedAct returns the noun phrase that a conjunction joins to ph, if it names
// an act of the same doer: "voiced its rejection and condemnation of".
func (l *line) joinedAct(ph phrase) (phrase, bool) {
	i := l.beforeAdverbs(ph.first - 1)
	if l.at(i) != conj || i < 1 || l.at(i-1) != other || l.pieces[i-1].phrase < 0 || !l.pieces[i-1].namesAct() {
		return phrase{}, false
	}
	return l.phrases[l.pieces[i-1].phrase], true
}

// carrier returns the subject of the verb that carries the noun at i ("paid a
// visit to"), or of the clause that it accompanies ("said during a visit to"),
// and the status that the verb gives it.
func (l *line) carrier(ph phrase, i int, f *frame) ([]argument, graph.Status) {
	before := l.carrying(ph)
	switch l.at(before) {
	case verb:
		if !l.lemmaEntry(before).light {
			return nil, ""
		}
		g := l.group(before)
		if g.passive {
			return nil, ""
		}
		return l.subjectOr(g, "nsubj", false), l.verbStatus(g)
	case prep, linker:
		if l.low(before) == "for" && f.predicate.Class() != graph.ClassConsult && l.sways(before-1) != "" {
			return nil, "" // who calls for sanctions imposes none
		}
		return l.visitor(before, i)
	}
	return nil, ""
}

// carrying returns the piece before a noun phrase and its adverbs: the verb
// that carries it, if it is one.
func (l *line) carrying(ph phrase) int {
	i := l.beforeAdverbs(l.beforeAmount(l.series(ph).first - 1))
	if l.at(i) == comma && i > 0 && l.pieces[i-1].upos == "ADJ" && l.pieces[i-1].phrase >= 0 {
		i = l.beforeAdverbs(l.phrases[l.pieces[i-1].phrase].first - 1) // "direct, high-level talks"
	}
	if l.at(i) == conj && i > 0 && l.describesNext(i-1, ph) {
		i = l.beforeAdverbs(l.phrases[l.pieces[i-1].phrase].first - 1)
	}
	switch l.low(i) {
	case "out", "up", "off", "short":
		if l.at(i-1) == verb {
			return i - 1 // "carried out strikes"
		}
	}
	return i
}

// describesNext reports whether the piece at i before a conjunction tells with the
// first word of ph what its noun is: "air" of "air and ground assaults".
func (l *line) describesNext(i int, ph phrase) bool {
	return l.at(i) == other && l.pieces[i].phrase >= 0 && l.phrases[l.pieces[i].phrase].last == i &&
		!l.pieces[i].namesAct() && ph.last == ph.first+1 && l.at(ph.first) == other
}

// beforeAmount returns the piece before "more than", "at least" or "up to" where
// one of them ends at i, else i.
func (l *line) beforeAmount(i int) int {
	switch l.low(i-1) + " " + l.low(i) {
	case "more than", "less than", "fewer than", "at least", "up to":
		return i - 2
	}
	return i
}

// series widens "strikes" to "a series of strikes".
func (l *line) series(ph phrase) phrase {
	for range 3 {
		i := ph.first - 1
		if l.low(i) != "of" || i < 1 || l.pieces[i-1].phrase < 0 {
			return ph
		}
		ph = phrase{l.phrases[l.pieces[i-1].phrase].first, ph.last}
	}
	return ph
}

// visitor returns who does what a noun after a preposition says: "said during
// a visit to", "is in Doha for talks with".
func (l *line) visitor(p, noun int) ([]argument, graph.Status) {
	switch l.low(p) {
	case "during", "on", "for", "in", "at":
	default:
		return nil, ""
	}
	if l.at(p-1) == comma && p > 1 && l.at(p-2) == actor {
		args := l.listLeft(l.phrases[l.pieces[p-2].phrase], false) // "Blinken, on a visit to"
		return args, graph.Happened
	}
	if v := l.verbBefore(p - 1); v >= 0 {
		g := l.group(v)
		if g.passive && l.at(v) == verb {
			return nil, ""
		}
		status := l.verbStatus(g)
		return l.subject(g, false), status
	}
	if p > 0 {
		return nil, ""
	}
	for j := noun; j < len(l.pieces) && j < noun+maxGap; j++ {
		if l.at(j) == comma && j+1 < len(l.pieces) && l.pieces[j+1].phrase >= 0 {
			args, end := l.listRight(j+1, false)
			if l.startsClause(end) {
				return args, graph.Happened
			}
		}
	}
	return nil, ""
}
