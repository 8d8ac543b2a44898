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
	if !f.hosts() && last < ph.last && l.at(last+1) != quote {
		return out // "visit plans", "strike group"
	}
	read := l.nounStatus
	if f.hosts() {
		read = l.descriptionStatus
	}
	status, weight, lasting := read(ph, i), 1.0, f.lasting
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
		case atOnward:
			args = l.onward(last+1, s)
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
