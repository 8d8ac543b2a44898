package relation

import "strings"

// agreed settles between the forms that the neighbours of the word at i allow
// and its tag. Nouns of frames stay nouns before a preposition of their own:
// taggers take "US strikes on" for a verb.
func (l *line) agreed(i int, forms form) form {
	p := &l.pieces[i]
	switch p.upos {
	case "NOUN", "PROPN":
		if forms.has(base) && l.at(i-1) == to && (l.at(i+1) == actor || l.at(i+1) == det) {
			return forms // "to shell the town"
		}
		if forms.has(third) && l.at(i-1) == actor && (l.at(i+1) == actor || l.at(i+1) == det) {
			return forms // "the army trains the pilots"
		}
		if p.noun || !forms.has(past|participle|gerund) {
			return 0
		}
	case "ADJ":
		if p.adjective && forms == base {
			return 0 // "direct talks"
		}
	case "VERB":
		if forms == 0 && !p.adjective && l.at(i-1) == other && l.governs(i) {
			return p.entry.forms & (past | participle | third) // "the ministry denounced"
		}
		if forms == 0 && !(p.adjective && l.at(i-1) == verb) && !(p.namesAct() && l.at(i+1) == prep) && !l.modifies(i) {
			forms = p.entry.forms
		}
	}
	return forms
}

// governs reports whether the tree has the word at i as the verb of a clause.
func (l *line) governs(i int) bool {
	w := l.pieces[i].word
	if w < 0 {
		return false
	}
	switch l.sentence.Words[w].Rel {
	case "root", "conj", "ccomp", "advcl", "acl:relcl", "parataxis":
		return true
	}
	return false
}

// governedAs reports whether the tree hangs the word at i on another by rel.
func (l *line) governedAs(i int, rel string) bool {
	w := l.pieces[i].word
	return w >= 0 && l.sentence.Words[w].Rel == rel
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
	if p.adjective && (l.at(i+1) == other || l.at(i+1) == actor && l.at(i-1) == prep) {
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
	if l.modifies(i) && !(forms.has(gerund) && before == other && l.opensClause(i+1)) {
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

// opensClause reports whether what stands at i follows a verb and no adjective:
// "a statement demanding that", "a letter urging the Union".
func (l *line) opensClause(i int) bool {
	c := l.at(i)
	return c == sub || c == det || c == actor || c == pronoun
}

func (l *line) participleHere(i int, before class, forms form) form {
	next := l.at(i + 1)
	if forms.has(gerund) {
		if l.pieces[i].namesAct() && l.low(i+1) == "between" {
			return 0
		}
		if l.pieces[i].namesAct() && (before == prep || before == other || before == actor) && next != actor && next != det {
			return 0 // "in a meeting", "a summit meeting with"
		}
		return forms
	}
	if before == prep && (next == other || next == actor) {
		return 0 // "from besieged Aleppo"
	}
	return forms
}

// namesAct reports whether frames hang on the word as a noun.
func (p *piece) namesAct() bool { return len(p.entry.nounFrames) > 0 }

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
		if before == actor && l.pieces[i].lemma == "call" && (l.low(i+1) == "on" || l.low(i+1) == "upon") {
			return forms // "the Union calls on Arcadia to"
		}
		if forms.has(third) && before == actor && !l.pieces[i].namesAct() {
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
