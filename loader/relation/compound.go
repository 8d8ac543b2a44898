package relation

import "github.com/dramatis-graph/dramatis/graph"

// matchPair reads "US-Iraq talks": actors joined before the noun at i.
func (l *line) matchPair(out []claim, i int, f *frame) []claim {
	if l.pieces[i].phrase < 0 {
		return out
	}
	ph := l.phrases[l.pieces[i].phrase]
	var found filled
	for j := ph.first; j < i && len(found.both) < maxActors; j++ {
		before, after := l.at(j-1) == hyphen && l.at(j-2) == actor, l.at(j+1) == hyphen && l.at(j+2) == actor
		if l.at(j) == actor && (before || after) {
			found.both = append(found.both, argument{who: l.pieces[j].who, piece: j})
		}
	}
	return l.claimAll(out, f, found, cueAt{i, i, -1}, l.nounStatus(ph, i), 1)
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
