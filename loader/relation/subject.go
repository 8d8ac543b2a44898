package relation

import (
	"strings"

	"github.com/dramatis-graph/dramatis/graph"
)

// maxClimb bounds how many verbs are climbed to find a subject.
const maxClimb = 4

// subject returns the actors that do what the verb group says.
func (l *line) subject(g group, whose bool) []argument {
	return l.subjectAt(g, whose, maxClimb)
}

func (l *line) subjectAt(g group, whose bool, climb int) []argument {
	if climb == 0 {
		return nil
	}
	i := l.beforeAdverbs(g.first - 1)
	switch {
	case g.infinitive:
		return l.controller(i, whose, climb)
	case g.gerund:
		return l.gerundSubject(i, whose, climb)
	case l.at(i) == conj:
		if args, ok := l.sharedSubject(i, whose, climb); ok {
			return args
		}
		return nil
	}
	return l.subjectBefore(i, whose, climb)
}

// subjectBefore returns the subject whose last piece is at or before i: the
// noun phrase there that no preposition governs.
func (l *line) subjectBefore(i int, whose bool, climb int) []argument {
	for range 24 {
		i = l.beforeAdverbs(i)
		switch c := l.at(i); {
		case c == relative || c == pronoun && isRelative(l.low(i)) || c == sub && l.low(i) == "that" && l.at(i-1) != verb:
			return l.antecedent(i, whose)
		case c == comma && l.besideTime(i):
			i--
		case c == comma:
			if a, ok := l.appositiveName(i); ok {
				return []argument{a}
			}
			j := l.overParenthesis(i)
			if j < 0 {
				if args, ok := l.sharedSubject(i, whose, climb); ok {
					return args
				}
				return nil
			}
			i = j
		case c == number && l.at(i-1) == comma && i+1 < len(l.pieces):
			i -= 2 // an age
		case c == prep && l.at(i+1) == day:
			i-- // "who in March replaced"
		case c == day, c == number && l.dayPhrase(i):
			i--
		case c == verb && l.describes(i):
			i-- // "militias associated with Iran made"
		case i >= 0 && l.pieces[i].phrase >= 0:
			ph := l.phrases[l.pieces[i].phrase]
			before := l.beforeAdverbs(ph.first - 1)
			switch c := l.at(before); {
			case l.timePhrase(ph):
				i = before
				if l.at(i) == prep || l.at(i) == linker {
					i--
				}
			case c == prep && !l.ofBody(before), c == to && l.low(before-1) != "loyal":
				i = before - 1
			case c == linker && before > 0 && l.low(before) != "as" && l.low(before) != "before" && l.low(before) != "after":
				i = before - 1
			case l.at(ph.first) == pronoun:
				return l.sayer(ph.first, whose, climb)
			default:
				return l.listLeft(ph, whose)
			}
		default:
			return nil
		}
	}
	return nil
}

// besideTime reports whether the comma at i only opens or closes words of time:
// "the police, on Thursday, arrested".
func (l *line) besideTime(i int) bool {
	if i+1 < len(l.pieces) && l.pieces[i+1].adverbial {
		return true
	}
	return i > 0 && l.pieces[i-1].adverbial && l.at(l.beforeAdverbs(i-1)) == comma
}

func isRelative(low string) bool { return low == "who" || low == "whom" }

// ofBody reports whether the preposition at i joins whose it is to a body that
// acts, "the government of", "the police in", or tells of what a number is:
// "hundreds of". A town does not act because its police do.
func (l *line) ofBody(i int) bool {
	if i == 0 || l.pieces[i-1].who >= 0 {
		return false
	}
	switch before := l.pieces[i-1]; l.low(i) {
	case "of":
		return before.body || before.amount || before.class == number
	case "for":
		return strings.HasPrefix(before.low, "spokes")
	case "in", "from":
		return before.body && !before.kin && before.phrase >= 0 && !l.hasActor(l.phrases[before.phrase]) && !l.inTown(i+1)
	}
	return false
}

// inTown reports whether the phrase that begins at i is the name of a place that
// is no country.
func (l *line) inTown(i int) bool {
	if i >= len(l.pieces) || l.pieces[i].phrase < 0 {
		return false
	}
	last := l.phrases[l.pieces[i].phrase].last
	return l.at(last) == actor && l.cast[l.pieces[last].who].Actor.Kind == graph.KindPlace
}

// timePhrase reports whether a noun phrase says when: "last week", "the same day".
func (l *line) timePhrase(ph phrase) bool { return l.pieces[ph.last].entry.class == day }

func (l *line) dayPhrase(i int) bool { return l.at(i-1) == day || l.at(i+1) == day }

// bearer returns the name before ph if that is a person and ph his country:
// "Ada Byron" of "Ada Byron of Utopia".
func (l *line) bearer(ph phrase) phrase {
	i := ph.first - 2
	if l.low(i+1) == "of" && l.at(i) == actor && l.country(ph.last) && l.cast[l.pieces[i].who].Actor.Kind == graph.KindPerson {
		return l.phrases[l.pieces[i].phrase]
	}
	return ph
}

// listLeft returns the actors of the coordination that ends with ph.
func (l *line) listLeft(ph phrase, whose bool) []argument {
	args, _ := l.single(nil, ph, whose)
	i := ph.first - 1
	if l.at(i) == prep && l.ofBody(i) && l.pieces[i-1].phrase >= 0 {
		for k := range args {
			args[k].whose = args[k].whose || l.pieces[i-1].body
		}
		i = l.phrases[l.pieces[i-1].phrase].first - 1
	}
	if l.at(i) != conj {
		return args
	}
	first := i
	var more []argument
	for range 12 {
		j := first
		if l.at(j) == conj {
			j--
		}
		if l.at(j) == comma {
			j--
		}
		if j == first || j < 0 || l.pieces[j].phrase < 0 {
			break
		}
		q := l.bearer(l.phrases[l.pieces[j].phrase])
		got, _ := l.single(nil, q, whose)
		more = append(got, more...)
		first = q.first - 1
		if l.at(first) == prep && l.low(first) == "of" && first > 0 && l.pieces[first-1].phrase >= 0 {
			first = l.phrases[l.pieces[first-1].phrase].first - 1
		}
		if l.at(first) != comma {
			break
		}
	}
	switch l.at(first) {
	case prep, verb, to:
		return args // "praised A and B met C"
	}
	return append(more, args...)
}
