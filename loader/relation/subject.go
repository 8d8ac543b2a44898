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
		case i >= 0 && l.pieces[i].phrase >= 0:
			ph := l.phrases[l.pieces[i].phrase]
			before := l.beforeAdverbs(ph.first - 1)
			switch c := l.at(before); {
			case l.timePhrase(ph):
				i = before
				if l.at(i) == prep || l.at(i) == linker {
					i--
				}
			case c == prep && !(l.low(before) == "of" && l.ofBody(before)):
				i = before - 1
			case c == linker && before > 0 && l.low(before) != "as" && l.low(before) != "before" && l.low(before) != "after":
				i = before - 1
			default:
				return l.listLeft(ph, whose)
			}
		default:
			return nil
		}
	}
	return nil
}

func isRelative(low string) bool { return low == "who" || low == "whom" }

// ofBody reports whether "of" at i hangs on a body that acts: "the government
// of".
func (l *line) ofBody(i int) bool { return i > 0 && l.pieces[i-1].body }

// timePhrase reports whether a noun phrase says when: "last week", "the same day".
func (l *line) timePhrase(ph phrase) bool { return l.pieces[ph.last].entry.class == day }

func (l *line) dayPhrase(i int) bool { return l.at(i-1) == day || l.at(i+1) == day }

// antecedent returns the actor that a relative pronoun at i stands for.
func (l *line) antecedent(i int, whose bool) []argument {
	i--
	if l.at(i) == comma {
		i--
	}
	if i < 0 || l.pieces[i].phrase < 0 {
		return nil
	}
	ph := l.phrases[l.pieces[i].phrase]
	args := l.listLeft(ph, whose)
	if before := ph.first - 1; len(args) == 0 && l.at(before) == comma && before > 0 && l.pieces[before-1].phrase >= 0 {
		return l.listLeft(l.phrases[l.pieces[before-1].phrase], whose) // "Karzai, the Afghan president, who"
	}
	return args
}

// overParenthesis returns the last piece before the comma that opens what the
// comma at i closes, -1 if the comma closes nothing.
func (l *line) overParenthesis(i int) int {
	for j := i - 1; j >= 0 && j > i-30; j-- {
		switch l.at(j) {
		case stop:
			return -1
		case comma:
			k := j + 1
			switch c := l.at(k); {
			case c == relative, c == prep, c == verb && l.pieces[k].forms.has(participle|gerund), c == pronoun && isRelative(l.low(k)), c == number && k == i-1, c == day, c == linker:
				return j - 1
			case c == sub && l.low(k) != "that":
				return j - 1
			case l.pieces[k].phrase >= 0 && !l.hasFinite(k, i) && j > 0 && l.pieces[j-1].phrase >= 0:
				if l.at(l.phrases[l.pieces[k].phrase].last) == actor && l.at(j-1) == actor && !l.titled(k) {
					return -1 // a list of names
				}
				return j - 1
			}
			if l.hasFinite(k, i) {
				return -1
			}
		}
	}
	return -1
}

// appositiveName returns the person that the comma at i closes off after a
// description: "The governor of Guerrero, Angel Aguirre,".
func (l *line) appositiveName(i int) (argument, bool) {
	k := i - 1
	if l.at(k) != actor || l.cast[l.pieces[k].who].Actor.Kind != graph.KindPerson {
		return argument{}, false
	}
	ph := l.phrases[l.pieces[k].phrase]
	j := ph.first - 2
	if ph.last != k || l.at(ph.first-1) != comma || j < 0 || l.pieces[j].phrase < 0 {
		return argument{}, false
	}
	described := l.phrases[l.pieces[j].phrase]
	if l.low(described.first-1) == "of" && described.first > 1 && l.pieces[described.first-2].phrase >= 0 {
		described = l.phrases[l.pieces[described.first-2].phrase]
	}
	if l.at(described.last) == actor {
		return argument{}, false
	}
	return argument{who: l.pieces[k].who, piece: k}, true
}

// titled reports whether the actor phrase at k is an apposition: it says who
// somebody is ("the Iraqi Prime Minister").
func (l *line) titled(k int) bool {
	if p := l.pieces[k]; p.who >= 0 {
		return l.cast[p.who].Office != nil || strings.HasPrefix(l.text[p.start:p.end], "the ")
	}
	return l.at(k) == det
}

func (l *line) hasFinite(from, until int) bool {
	for i := from; i < until; i++ {
		switch l.at(i) {
		case modal:
			return true
		case aux:
			if f := l.low(i); f != "being" && f != "been" && f != "having" && f != "be" {
				return true
			}
		case verb:
			if l.pieces[i].forms.has(past|third) && l.low(l.afterAdverbs(i+1)) != "by" {
				return true
			}
		}
	}
	return false
}

// listLeft returns the actors of the coordination that ends with ph.
func (l *line) listLeft(ph phrase, whose bool) []argument {
	args, _ := l.single(nil, ph, whose)
	i := ph.first - 1
	if l.at(i) == prep && l.low(i) == "of" && i > 0 && l.pieces[i-1].body && l.pieces[i-1].phrase >= 0 {
		for k := range args {
			args[k].whose = true
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
		q := l.phrases[l.pieces[j].phrase]
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
