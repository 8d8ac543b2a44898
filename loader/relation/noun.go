package relation

import (
	"slices"

	"github.com/dramatis-graph/dramatis/graph"
)

// matchNoun reads the frame with its noun at piece i.
func (l *line) matchNoun(out []claim, i int, f *frame) []claim {
	last, ok := l.cueEnd(i, f.cue)
	if !ok || l.pieces[i].phrase < 0 || f.venue && !l.venueAfter(i) {
		return out
	}
	ph := l.phrases[l.pieces[i].phrase]
	if host := slices.ContainsFunc(f.slots, func(s slot) bool { return s.at == atHost }); !host && last < ph.last && l.at(last+1) != quote {
		return out // "visit plans", "strike group"
	}
	status, weight, lasting := l.nounStatus(ph, i), 1.0, f.lasting
	act := -1
	var found filled
	for _, s := range f.slots {
		var args []argument
		switch s.at {
		case atPossessor:
			var carried graph.Status
			args, carried = l.doer(ph, i, s, f)
			if carried != "" {
				status, weight, lasting = carried, 0.95, false
				act = l.carrying(ph)
			}
		case atHost:
			args = l.host(ph, i)
		case byPrep:
			args = l.complement(last, s)
		}
		if !found.take(l, s, args) {
			return out
		}
	}
	if len(f.then) > 0 && !l.followed(last, f) {
		return out
	}
	if len(found.subjects) == 1 {
		l.remember(i, found.subjects[0])
	}
	if lasting && status == graph.Happened {
		status = graph.Ongoing
	}
	return l.claimAll(out, f, found, cueAt{i, last, act}, status, weight)
}

// venueAfter reports whether a place is told after piece i in its clause.
func (l *line) venueAfter(i int) bool {
	for j := i + 1; j < len(l.pieces) && j < i+maxGap; j++ {
		switch l.at(j) {
		case verb, modal, sub, stop, relative:
			return false
		case actor:
			if low := l.low(l.phrases[l.pieces[j].phrase].first - 1); low == "at" || low == "in" {
				return true
			}
		}
	}
	return false
}

// complement returns who stands after one of the slot's prepositions. What is
// "between" may come after the verb: "talks are continuing between A and B".
func (l *line) complement(last int, s slot) []argument {
	args, at := l.after(last+1, s.preps, s.whose)
	if len(args) > 0 {
		return args
	}
	if s.role != roleBoth {
		if l.at(at) == aux && isCopula(l.low(at)) && slices.Contains(s.preps, l.low(at+1)) {
			args, _ = l.after(at+1, s.preps, s.whose) // "his first call was to"
		}
		if len(args) == 0 {
			args = l.treeOblique(last, s.preps, s.whose)
		}
		return args
	}
	for l.at(at) == aux || l.at(at) == modal || l.at(at) == verb || l.at(at) == adv {
		at++
	}
	args, _ = l.after(at, []string{"between"}, s.whose)
	return args
}

// doer returns the actor whose doing the noun at i is: its possessor, who
// comes after "by", or the subject of the verb that carries it. For the last
// it also returns the status that the verb gives it.
func (l *line) doer(ph phrase, i int, s slot, f *frame) ([]argument, graph.Status) {
	if args := l.possessor(ph, i, true); len(args) > 0 {
		return args, ""
	}
	if s.role != roleO {
		if args, status := l.carrier(ph, i); len(args) > 0 {
			return args, status
		}
	}
	args, _ := l.after(i+1, []string{"by"}, s.whose)
	return args, ""
}

// carrier returns the subject of the verb that carries the noun at i ("paid a
// visit to"), or of the clause that it accompanies ("said during a visit to"),
// and the status that the verb gives it.
func (l *line) carrier(ph phrase, i int) ([]argument, graph.Status) {
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
		return l.subject(g, false), l.verbStatus(g)
	case prep, linker:
		return l.visitor(before, i)
	}
	return nil, ""
}

// carrying returns the piece before a noun phrase and its adverbs: the verb
// that carries it, if it is one.
func (l *line) carrying(ph phrase) int {
	i := l.beforeAdverbs(l.series(ph).first - 1)
	if low := l.low(i); (low == "out" || low == "up") && l.at(i-1) == verb {
		return i - 1 // "carried out strikes"
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

// host returns the actor that is said to be what the noun at i names: "X, an
// ally of Y", "X is an ally of Y", "its ally X".
func (l *line) host(ph phrase, i int) []argument {
	if i < ph.last {
		if l.at(ph.last) == actor {
			return []argument{{who: l.pieces[ph.last].who, piece: ph.last}}
		}
		return nil
	}
	if l.at(ph.last+1) == comma && l.at(ph.last+2) == actor && l.hasActor(ph) {
		return []argument{{who: l.pieces[ph.last+2].who, piece: ph.last + 2}} // "his wife, Ada"
	}
	before := l.beforeAdverbs(ph.first - 1)
	switch l.at(before) {
	case comma:
		if before > 0 && l.pieces[before-1].phrase >= 0 {
			args, _ := l.single(nil, l.phrases[l.pieces[before-1].phrase], false)
			return args
		}
	case aux:
		if g := l.group(before); isCopula(l.low(before)) && !g.negated {
			return l.subject(g, false)
		}
	case verb:
		if lemma := l.pieces[before].lemma; lemma == "become" || lemma == "remain" {
			return l.subject(l.group(before), false)
		}
	}
	return nil
}

func isCopula(low string) bool {
	switch low {
	case "be", "is", "are", "was", "were", "been", "'s", "’s", "'re", "’re":
		return true
	}
	return false
}

// matchPair reads "US-Iraq talks": two actors joined before the noun at i.
func (l *line) matchPair(out []claim, i int, f *frame) []claim {
	if l.pieces[i].phrase < 0 {
		return out
	}
	ph := l.phrases[l.pieces[i].phrase]
	for j := ph.first; j+2 < i; j++ {
		if l.at(j) == actor && l.at(j+1) == hyphen && l.at(j+2) == actor {
			found := filled{both: []argument{{who: l.pieces[j].who, piece: j}, {who: l.pieces[j+2].who, piece: j + 2}}}
			return l.claimAll(out, f, found, cueAt{i, i, -1}, l.nounStatus(ph, i), 1)
		}
	}
	return out
}

// matchJoined reads "Iran-backed groups" with its participle at piece i.
func (l *line) matchJoined(out []claim, i int, f *frame) []claim {
	if l.at(i-2) != actor || l.pieces[i].phrase < 0 {
		return out
	}
	ph := l.phrases[l.pieces[i].phrase]
	end := ph.last
	for end > i && l.at(end) != actor {
		end--
	}
	if end == i {
		return out
	}
	s := argument{who: l.pieces[i-2].who, piece: i - 2}
	o := argument{who: l.pieces[end].who, piece: end, whose: end < ph.last}
	if o.whose && l.at(end+1) == poss {
		o.whose = false
	}
	var found filled
	for _, sl := range f.slots {
		arg := s
		if sl.role == roleO {
			arg = o
		}
		if !found.take(l, sl, []argument{arg}) {
			return out
		}
	}
	return l.claimAll(out, f, found, cueAt{i, i, -1}, graph.Ongoing, 1)
}
