package relation

import (
	"slices"

	"github.com/dramatis-graph/dramatis/graph"
)

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
			args, _ := l.single(nil, l.overHome(l.phrases[l.pieces[before-1].phrase]), false)
			return args
		}
	case conj:
		return l.alsoHost(before)
	case aux:
		if g := l.group(before); isCopula(l.low(before)) && !g.negated {
			return l.subject(g, false)
		}
	case verb:
		if l.makesSo(before) {
			return l.subject(l.group(before), false)
		}
	case prep, linker:
		if v := l.beforeAdverbs(before - 1); l.low(before) == "as" && l.at(v) == verb && l.pieces[v].lemma == "serve" {
			return l.subject(l.group(v), false)
		}
	}
	return nil
}

// makesSo reports whether the verb at i says that its subject comes to be, or
// still is, what follows.
func (l *line) makesSo(i int) bool {
	switch l.pieces[i].lemma {
	case "become", "remain":
		return true
	case "appoint", "name", "elect", "choose":
		return l.group(i).passive
	}
	return false
}

// alsoHost returns who is said to be what stands before the conjunction at i, if
// that says what somebody is: "X, founder of Y and head of".
func (l *line) alsoHost(i int) []argument {
	if i == 0 || l.pieces[i-1].phrase < 0 {
		return nil
	}
	ph := l.phrases[l.pieces[i-1].phrase]
	if before := ph.first - 2; l.low(ph.first-1) == "of" && before >= 0 && l.pieces[before].phrase >= 0 {
		ph = l.phrases[l.pieces[before].phrase]
	}
	if l.at(ph.last) != other || !slices.ContainsFunc(l.pieces[ph.last].nounFrames, (*frame).hosts) {
		return nil
	}
	return l.host(ph, ph.last)
}

// hosts reports whether the frame says what somebody is.
func (f *frame) hosts() bool {
	return slices.ContainsFunc(f.slots, func(s slot) bool { return s.at == atHost })
}

func isCopula(low string) bool {
	switch low {
	case "be", "is", "are", "was", "were", "been", "'s", "’s", "'re", "’re":
		return true
	}
	return false
}

// overHome returns the name before ph if ph only tells where whoever bears it is
// from: "Ada Byron, of Utopia, a member of".
func (l *line) overHome(ph phrase) phrase {
	i := ph.first - 1
	if low := l.low(i); low != "of" && low != "from" {
		return ph
	}
	if i--; l.at(i) == comma {
		i--
	}
	if l.at(i) == actor && l.cast[l.pieces[i].who].Actor.Kind == graph.KindPerson {
		return l.phrases[l.pieces[i].phrase]
	}
	return ph
}
