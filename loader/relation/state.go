package relation

import "github.com/dramatis-graph/dramatis/graph"

// matchState reads a frame whose adjective or participle stands at piece i,
// after a form of "be" or after the noun: "X is critical of Y", "X, based in Y".
func (l *line) matchState(out []claim, i int, f *frame) []claim {
	last, ok := l.cueEnd(i, f.cue)
	if !ok {
		return out
	}
	before := l.beforeAdverbs(i - 1)
	status := graph.Ongoing
	var found filled
	for _, s := range f.slots {
		var args []argument
		switch {
		case s.at == byPrep:
			args, _ = l.after(last+1, s.preps, s.whose)
		case s.at == atOnward:
			args = l.onward(last+1, s)
		case l.at(before) == aux && isCopula(l.low(before)):
			g := l.group(before)
			if status = l.verbStatus(g); status == graph.Happened && g.presentCopula(l) {
				status = graph.Ongoing
			}
			args = l.subject(g, s.whose)
		case l.at(before) == comma || before >= 0 && l.pieces[before].phrase >= 0 && l.pieces[i].phrase < 0:
			args = l.shortened(group{first: i, verb: i}, s.whose)
		}
		if !found.take(l, s, args) {
			return out
		}
	}
	return l.claimAll(out, f, found, cueAt{i, last, -1}, status, 1)
}

// presentCopula reports whether the group is a bare form of "be" in the
// present tense.
func (g group) presentCopula(l *line) bool {
	switch l.low(g.verb) {
	case "is", "are", "'s", "’s", "'re", "’re":
		return true
	}
	return g.have && l.low(g.verb) == "been"
}
