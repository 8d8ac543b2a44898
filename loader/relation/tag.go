package relation

import "strings"

// tag gives a class to the words that have none of their own or several: verbs
// among nouns above all.
func (l *line) tag() {
	for i := range l.pieces {
		p := &l.pieces[i]
		switch {
		case p.who >= 0:
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
		case p.class == other && p.forms0() != 0:
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

func (p *piece) forms0() form { return p.entry.forms }

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
	case !lower:
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
		case c == aux || c == verb || c == to || l.pieces[j].entry.forms.has(participle) && !l.modifies(j):
			return false
		default:
			return c == det || c == actor || c == number || c == other
		}
	}
	return false
}

// agreed settles between the forms that the neighbours of the word at i allow
// and its tag. Nouns of frames stay nouns before a preposition of their own:
// taggers take "US strikes on" for a verb.
func (l *line) agreed(i int, forms form) form {
	p := &l.pieces[i]
	switch p.upos {
	case "NOUN", "PROPN":
		if p.noun {
			return 0
		}
	case "VERB":
		if forms == 0 && !(p.noun0() && l.at(i+1) == prep) && !l.modifies(i) {
			forms = p.entry.forms
		}
	}
	return forms
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
	return !(l.pieces[min(i+1, len(l.pieces)-1)].forms0().has(gerund) && l.at(i+2) == actor)
}

// modifies reports whether the word at i stands inside a noun phrase, before
// its noun: after a determiner, a possessive or an adjective.
func (l *line) modifies(i int) bool {
	switch l.at(i - 1) {
	case det, poss, number, hyphen:
		return true
	case other:
		return l.at(i-2) == det || l.at(i-2) == poss
	case adv:
		return l.at(i-2) == det
	}
	return false
}

// verbHere returns the forms of a verb that the word at i can be where it
// stands, none if it is a noun or an adjective there.
func (l *line) verbHere(i int) form {
	p := &l.pieces[i]
	prev := i - 1
	for l.at(prev) == adv || l.at(prev) == neg {
		prev--
	}
	before := l.at(prev)
	forms := p.entry.forms
	if p.adjective && l.at(i+1) == other {
		return 0
	}
	if before == modal || before == to && l.at(i+1) != poss {
		return forms & base
	}
	if before == aux {
		if forms.has(base|third) && p.noun && !forms.has(participle|gerund) && !strings.HasPrefix(l.low(prev), "d") {
			return 0 // "is war"
		}
		return forms
	}
	if l.modifies(i) {
		return 0
	}
	if forms.has(past | participle | gerund) {
		return l.participleHere(i, before, forms)
	}
	if l.text[p.start] != p.low[0] && i > 0 {
		return 0 // a capitalised noun, as in names and headlines
	}
	if before == pronoun || !p.noun && before != prep {
		return forms
	}
	return l.homograph(i, before, forms)
}

func (l *line) participleHere(i int, before class, forms form) form {
	next := l.at(i + 1)
	if forms.has(gerund) {
		if l.pieces[i].noun0() && l.low(i+1) == "between" {
			return 0
		}
		if l.pieces[i].noun0() && (before == prep || before == other || before == actor) && next != actor && next != det {
			return 0 // "in a meeting", "a summit meeting with"
		}
		return forms
	}
	if before == prep && (next == other || next == actor) {
		return 0 // "from besieged Aleppo"
	}
	return forms
}

func (p *piece) noun0() bool { return len(p.entry.nounFrames) > 0 }

// homograph decides "visits", "strike" and "talks" by what follows: a verb
// takes an object or a preposition of its own, a noun "of" and "on".
func (l *line) homograph(i int, before class, forms form) form {
	switch before {
	case prep, linker, verb, stop, comma, conj, quote, day:
		if before == conj && (l.at(i+1) == det || l.at(i+1) == actor) {
			return forms
		}
		return 0
	}
	switch l.at(i + 1) {
	case det, actor, pronoun:
		return forms
	case other, adv:
		if before == actor && (l.at(i+1) == adv || strings.HasSuffix(l.low(i+1), "ly")) {
			return forms
		}
		if forms.has(third) && before == actor && l.at(i+2) != prep {
			return forms
		}
	case prep:
		if forms.has(third) && before == actor && !l.pieces[i].noun0() {
			return forms
		}
	case sub, to:
		if before == actor {
			return forms
		}
	}
	return 0
}

// clauseFollows reports whether a verb comes before the noun phrase at i ends a
// second time: "that talks failed" opens a clause, "that visit to" does not.
func (l *line) clauseFollows(i int) bool {
	for j := i; j < len(l.pieces) && j < i+6; j++ {
		p := &l.pieces[j]
		switch {
		case p.class == aux, p.class == modal:
			return true
		case p.class == prep, p.class == comma, p.class == stop:
			return false
		case j > i && p.entry.forms.has(past|third) && !p.noun:
			return true
		}
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
