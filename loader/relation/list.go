package relation

import (
	"strings"

	"github.com/dramatis-graph/dramatis/graph"
)

// listRight returns the actors of the coordination that begins with the phrase
// of piece i, and the index after it.
func (l *line) listRight(i int, whose bool) ([]argument, int) {
	return l.list(i, whose, false)
}

// list is listRight; whole says that the coordination is known to have more
// than one member, as after "between".
func (l *line) list(i int, whose, whole bool) ([]argument, int) {
	ph := l.phrases[l.pieces[i].phrase]
	args, end := l.single(nil, ph, whose)
	if l.low(end) == "such" && l.low(end+1) == "as" && end+2 < len(l.pieces) && l.pieces[end+2].phrase >= 0 {
		named, end := l.list(end+2, whose, whole)
		return append(args, named...), end
	}
	if j := end; l.low(j+1) == "including" && l.at(j) == comma && j+2 < len(l.pieces) && l.pieces[j+2].phrase >= 0 {
		named, end := l.list(j+2, whose, whole)
		return append(args, named...), end
	}
	alone, first := args, end
	next, more := end, []argument(nil)
	closed := false
	for range 12 {
		j := l.overAside(next)
		closing := false
		if closed && l.at(j) != conj {
			break // "met A and B, officials said"
		}
		if l.at(j) == comma || l.low(j) == ";" {
			j++
		}
		if l.at(j) == conj {
			closing = true
			j++
		}
		if j == next || j >= len(l.pieces) || l.pieces[j].phrase < 0 || l.at(j) == pronoun {
			break
		}
		ph := l.phrases[l.pieces[j].phrase]
		if l.startsClause(ph.last+1) && !(whole && closing) {
			return alone, first // "condemned A, and B and C agreed"
		}
		more, next = l.single(more, ph, whose)
		if closing {
			args, end, more, closed = append(args, more...), next, nil, true
		}
	}
	return args, end
}

// single appends what one phrase stands for, "the government of Iraq" included,
// and returns the index after it.
func (l *line) single(args []argument, ph phrase, whose bool) ([]argument, int) {
	if a, ok := l.argumentOf(ph, whose); ok {
		if named, end := l.nameAfter(ph); a.whose && end > 0 && l.cast[named.who].Actor.Kind == graph.KindPerson {
			return append(args, named), end // "a Utopian minister, Ada Byron"
		}
		return append(args, a), l.skipApposition(l.skipHome(ph))
	}
	if p := l.pieces[ph.last]; l.at(ph.last+1) == prep && l.low(ph.last+1) == "of" && (p.body || p.same) {
		if j := ph.last + 2; j < len(l.pieces) && l.pieces[j].phrase >= 0 {
			of := l.phrases[l.pieces[j].phrase]
			if a, ok := l.argumentOf(of, false); ok {
				a.whose = true
				return append(args, a), of.last + 1
			}
		}
	}
	if a, end := l.calledAfter(ph); end > 0 {
		return append(args, a), end
	}
	if a, end := l.nameAfter(ph); end > 0 {
		return append(args, a), end
	}
	return args, ph.last + 1
}

// skipHome returns the index after ph and, if it is a person, after the
// country that follows: "Fouad Siniora of Lebanon".
func (l *line) skipHome(ph phrase) int {
	i := ph.last + 1
	if l.at(ph.last) == actor && l.cast[l.pieces[ph.last].who].Actor.Kind == graph.KindPerson && l.low(i) == "of" && l.at(i+1) == actor {
		return i + 2
	}
	return i
}

// calledAfter returns the actor whose name follows "known as" or "called", and
// the index after it; 0 where there is none.
func (l *line) calledAfter(ph phrase) (argument, int) {
	i := ph.last + 1
	switch {
	case l.low(i) == "as" && l.low(i-1) == "known":
		i++
	case l.low(i) == "known" && l.low(i+1) == "as":
		i += 2
	case (l.low(i) == "called" || l.low(i) == "named") && l.at(i) == verb && l.describes(i):
		i++
	default:
		return argument{}, 0
	}
	for l.at(i) == det || l.at(i) == quote {
		i++
	}
	if l.at(i) != actor {
		return argument{}, 0
	}
	return argument{who: l.pieces[i].who, piece: i}, i + 1
}

// nameAfter returns the person or body that an apposition names, "Domingo
// Siazon" of "his Filipino counterpart, Domingo Siazon,", and the index after the
// name; 0 where there is none.
func (l *line) nameAfter(ph phrase) (argument, int) {
	k := ph.last + 2
	if k < len(l.pieces) && l.pieces[k].phrase >= 0 {
		k = l.phrases[l.pieces[k].phrase].last // "a mayor, former judge Ada Byron"
	}
	if l.at(ph.last) != other || l.at(ph.last+1) != comma || l.at(k) != actor || !l.apposed(ph, k) {
		return argument{}, 0
	}
	if c := l.at(k + 1); c != comma && c != stop && c != quote && k+1 < len(l.pieces) {
		return argument{}, 0
	}
	if l.pieces[ph.last].pluralNoun() || l.at(k+1) == comma && l.at(k+2) == conj {
		return argument{}, 0
	}
	return argument{who: l.pieces[k].who, piece: k}, k + 1
}

// apposed reports whether the actor at k can be who ph speaks of: a person, or
// a body after "the agency" and the like.
func (l *line) apposed(ph phrase, k int) bool {
	switch l.cast[l.pieces[k].who].Actor.Kind {
	case graph.KindPerson:
		return true
	case graph.KindOrganization, graph.KindArmedGroup:
		head := l.pieces[ph.last]
		return head.body || head.sort || head.organ
	}
	return false
}

func (p *piece) pluralNoun() bool {
	return strings.HasSuffix(p.low, "s") && !strings.HasSuffix(p.low, "ss")
}

// skipApposition returns the index after ", the Iraqi foreign minister," where
// one begins at i, else i.
func (l *line) skipApposition(i int) int {
	if l.at(i) != comma {
		return i
	}
	j := i + 1
	if j < len(l.pieces) && l.at(j) == number && l.at(j+1) == comma {
		return j + 2 // an age
	}
	if j >= len(l.pieces) || l.pieces[j].phrase < 0 || l.at(j) == pronoun {
		return i
	}
	ph := l.phrases[l.pieces[j].phrase]
	if l.at(ph.last) == actor {
		return i
	}
	for j = ph.last + 1; j < len(l.pieces) && j < i+14; j++ {
		switch l.at(j) {
		case comma:
			return j + 1
		case verb, aux, modal, stop, sub, conj:
			return i
		}
	}
	return i
}
