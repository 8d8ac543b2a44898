package relation

import (
	"slices"
	"strings"

	"github.com/dramatis-graph/dramatis/graph"
)

// antecedent returns the actor that a relative pronoun at i stands for. "Who"
// stands for no country that only tells whose somebody is: "the envoy for
// Yemen, who".
func (l *line) antecedent(i int, whose bool) []argument {
	who := isRelative(l.low(i))
	i--
	if l.at(i) == comma {
		i--
	}
	for i > 0 && l.pieces[i].adverbial {
		i-- // "the attack on March 22, which"
	}
	if i < 0 || l.pieces[i].phrase < 0 {
		return nil
	}
	ph := l.phrases[l.pieces[i].phrase]
	for c := l.at(ph.first - 1); who && (c == prep || c == linker) && ph.first > 1 && !l.anyPerson(ph); c = l.at(ph.first - 1) {
		if l.pieces[ph.first-2].phrase < 0 {
			return nil
		}
		ph = l.phrases[l.pieces[ph.first-2].phrase]
	}
	args := l.listLeft(ph, whose)
	if a, ok := l.describedPerson(ph); who && ok && len(args) > 0 && args[0].whose {
		return []argument{a}
	}
	if before := ph.first - 1; len(args) == 0 && l.at(before) == comma && before > 0 && l.pieces[before-1].phrase >= 0 {
		return l.listLeft(l.phrases[l.pieces[before-1].phrase], whose) // "Karzai, the Afghan president, who"
	}
	return args
}

// describedPerson returns the person whom ph, after a comma, says more of: "Ada
// Byron, the Utopian president".
func (l *line) describedPerson(ph phrase) (argument, bool) {
	i := ph.first - 2
	if l.at(i+1) != comma || l.at(i) != actor || l.cast[l.pieces[i].who].Actor.Kind != graph.KindPerson {
		return argument{}, false
	}
	return argument{who: l.pieces[i].who, piece: i}, true
}

// anyPerson reports whether the phrase stands for people.
func (l *line) anyPerson(ph phrase) bool {
	a, ok := l.argumentOf(ph, false)
	return ok && slices.Contains([]graph.Kind{graph.KindPerson, graph.KindGroup, graph.KindArmedGroup}, l.cast[a.who].Actor.Kind)
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
	if before := described.first - 1; l.at(described.last) == actor || l.at(before) == prep || l.at(before) == verb {
		return argument{}, false // "after speaking with his counterpart, Ada Byron,"
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
