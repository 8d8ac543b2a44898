package relation

import "strings"

// tag gives a class to the words that have none of their own or several: verbs
// among nouns above all.
func (l *line) tag() {
	for i := range l.pieces {
		p := &l.pieces[i]
		switch {
		case p.who >= 0:
		case p.low == "–" && l.joinsActors(i):
			p.class = hyphen
		case p.class == day:
			l.tagDay(i)
		case p.low == "may" && l.text[p.start] == 'M' && (i > 0 || l.at(i+1) == number):
			p.class = day
		case p.class == poss && !l.possessive(i):
			p.class = quote
			if p.low == "'s" || p.low == "’s" {
				p.class = aux // "it's", "Iraq's meeting"
			}
		case p.class == sub && p.low == "that" && l.at(i+1) == other && l.low(i+2) != "" && !l.clauseFollows(i+1):
			p.class = det
		case p.class == det && floats(p.low) && (l.at(i-1) == actor || l.at(i-1) == other) && l.predicateAt(i+1):
			p.class = adv // "Iran and Russia both backed"
		case p.class == number || p.class == other && startsWithDigit(p.low):
			p.class = number
		case p.class == other && p.entry.forms != 0:
			if f := l.agreed(i, l.verbHere(i)); f != 0 {
				p.class, p.forms = verb, f
			}
		case p.class == other && p.entry == unknown:
			l.tagUnknown(i)
		case p.class == aux && l.mainVerb(i):
			p.class, p.forms = verb, base|past
		}
	}
}

// tagDay leaves "may" and "march" to verbs, and "mar", "second" to nouns, where
// they are not written as names of time.
func (l *line) tagDay(i int) {
	p := &l.pieces[i]
	if p.entry.forms != 0 && l.text[p.start] == p.low[0] && p.low != "last" && p.low != "minutes" {
		p.class = other
		if f := l.verbHere(i); f != 0 {
			p.class, p.forms = verb, f
		}
	}
}

func (l *line) tagUnknown(i int) {
	p := &l.pieces[i]
	lower := l.text[p.start] == p.low[0]
	switch {
	case !lower, p.upos == "NOUN", p.upos == "ADJ":
	case strings.HasSuffix(p.low, "ly") && len(p.low) > 4:
		p.class = adv
	case strings.HasSuffix(p.low, "ed") && len(p.low) > 4 && !l.modifies(i):
		p.class, p.forms = verb, past|participle
	case strings.HasSuffix(p.low, "ing") && len(p.low) > 5 && !l.modifies(i) && l.at(i-1) != prep:
		p.class, p.forms = verb, gerund
	}
}

// mainVerb reports whether a form of "have" stands without another verb: "has
// talks with".
func (l *line) mainVerb(i int) bool {
	switch l.low(i) {
	case "have", "has", "had", "having":
	default:
		return false
	}
	for j := i + 1; j < len(l.pieces) && j < i+5; j++ {
		switch c := l.at(j); {
		case c == adv || c == neg:
			continue
		case c == aux || c == verb || c == to || (l.pieces[j].entry.forms.has(participle) || l.pieces[j].upos == "VERB") && !l.modifies(j):
			return false
		default:
			return c == det || c == actor || c == number || c == other
		}
	}
	return false
}

// possessive reports whether the apostrophe at i belongs to the noun before it.
func (l *line) possessive(i int) bool {
	switch l.at(i - 1) {
	case actor, other, number, day:
	default:
		return false
	}
	if low := l.low(i); low == "'" || low == "’" {
		return l.pieces[i-1].end == l.pieces[i].start && strings.HasSuffix(l.text[:l.pieces[i].start], "s") && l.at(i+1) != stop
	}
	switch l.at(i + 1) {
	case det, prep, aux, to, neg, conj:
		return false
	}
	return !(l.pieces[min(i+1, len(l.pieces)-1)].entry.forms.has(gerund) && l.at(i+2) == actor)
}

// modifies reports whether the word at i stands inside a noun phrase, before
// its noun: after a determiner, a possessive or an adjective.
func (l *line) modifies(i int) bool {
	switch l.at(i - 1) {
	case number:
		return l.at(i-2) != day // "on March 13 held"
	case det, poss, hyphen:
		return true
	case other:
		return l.at(i-2) == det || l.at(i-2) == poss
	case adv:
		return l.at(i-2) == det
	}
	return false
}

func floats(low string) bool { return low == "all" || low == "both" || low == "each" }

// predicateAt reports whether a verb or auxiliary can stand at i.
func (l *line) predicateAt(i int) bool {
	switch l.at(i) {
	case aux, modal, adv:
		return true
	case other:
		return l.pieces[i].entry.forms.has(past | third | base)
	}
	return false
}

func startsWithDigit(s string) bool {
	return s != "" && s[0] >= '0' && s[0] <= '9' || len(s) > 1 && s[0] == '$' && s[1] >= '0' && s[1] <= '9'
}

// joinsActors reports whether the dash at i stands between two names without
// space, as a hyphen does: "US–Iraq talks".
func (l *line) joinsActors(i int) bool {
	return l.at(i-1) == actor && l.at(i+1) == actor && l.pieces[i-1].end == l.pieces[i].start && l.pieces[i].end == l.pieces[i+1].start
}
