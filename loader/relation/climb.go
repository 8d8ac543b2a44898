package relation

import "github.com/dramatis-graph/dramatis/graph"

// verbBefore returns the last verb before i that no clause end separates from
// it, -1 for none.
func (l *line) verbBefore(i int) int {
	for ; i >= 0; i-- {
		switch l.at(i) {
		case verb:
			return i
		case stop, sub, relative:
			return -1
		case aux:
			if l.low(i) != "be" && l.low(i) != "been" && l.low(i) != "being" && l.at(i+1) != verb {
				return i // "is in talks": the copula is the verb
			}
		}
	}
	return -1
}

// sharedSubject returns the subject of the verb that the conjunction or comma
// at i joins to the next: "A met B and praised C".
func (l *line) sharedSubject(i int, whose bool, climb int) ([]argument, bool) {
	if l.at(i-1) == comma {
		i--
	}
	v := l.verbBefore(i - 1)
	if v < 0 {
		return nil, false
	}
	g := l.group(v)
	for range maxClimb {
		if !g.infinitive && !g.gerund {
			break
		}
		w := l.verbBefore(g.first - 1)
		if w < 0 {
			break
		}
		v, g = w, l.group(w) // "called X to thank him and spoke with"
	}
	if g.gerund || l.at(v) == verb && l.pieces[v].forms == participle && !g.be && !g.have {
		g.gerund = true
	}
	return l.subjectAt(g, whose, climb-1), true
}

// controller returns who is to do what the infinitive says; i is the piece
// before "to".
func (l *line) controller(i int, whose bool, climb int) []argument {
	if i < 0 {
		return nil
	}
	p := &l.pieces[i]
	if l.at(i) == verb {
		return l.subjectAt(l.group(i), whose, climb-1)
	}
	v := l.verbBefore(i)
	if v < 0 {
		if p.phrase >= 0 && p.class == other { // "Iraq's plan to", "a bid by Iraq to"
			return l.possessor(l.phrases[p.phrase], i, whose)
		}
		return nil
	}
	if l.at(v) == aux { // "is ready to", "is due to"
		return l.subjectAt(l.group(v), whose, climb-1)
	}
	g := l.group(v)
	if p.phrase >= 0 && p.class == other {
		if args, settled := l.ofNoun(i, v, whose); settled {
			return args
		}
	}
	if e := l.lemmaEntry(v); e.asks && !g.passive {
		var args []argument
		if l.pieces[v].lemma != "call" { // "called on Iran to", not "called Iran to"
			args, _ = l.object(v, whose)
		}
		if len(args) == 0 {
			args, _ = l.after(v+1, []string{"on", "upon", "for", "with", "to"}, whose)
		}
		return args
	}
	return l.subjectAt(g, whose, climb-1)
}

// ofNoun returns who is to do what the infinitive after the noun at i says, if
// not the subject of the verb at v decides: whose plan it is, and nobody that is
// known of a response that somebody only speaks about.
func (l *line) ofNoun(i, v int, whose bool) (args []argument, settled bool) {
	p := &l.pieces[i]
	ph := l.phrases[p.phrase]
	if p.entry.sways != "" {
		if args := l.possessor(ph, i, whose); len(args) > 0 {
			return args, true
		}
		for j := ph.first; j < i; j++ {
			if l.at(j) == poss {
				return nil, true // "the commission's plan to"
			}
		}
	}
	return nil, l.lemmaEntry(v).speaksOf && p.entry.sways == ""
}

// gerundSubject returns who does what a gerund without "be" says; i is the
// piece before it.
func (l *line) gerundSubject(i int, whose bool, climb int) []argument {
	if i < 0 {
		return nil
	}
	if l.at(i) == actor && l.at(i+1) != comma {
		return l.listLeft(l.phrases[l.pieces[i].phrase], whose) // "troops fighting"
	}
	v := l.verbBefore(i)
	if v < 0 {
		if l.at(i) == comma && i > 0 && l.pieces[i-1].phrase >= 0 {
			return l.listLeft(l.phrases[l.pieces[i-1].phrase], whose) // "A and B, meeting in"
		}
		return nil
	}
	g := l.group(v)
	if l.low(i) == "in" && l.pieces[v].lemma == "join" {
		joined, _ := l.object(v, whose)
		return append(joined, l.subjectAt(g, whose, climb-1)...)
	}
	if l.at(i) == prep && !g.passive {
		switch l.low(i) {
		case "of", "from", "against", "into":
			if args, _ := l.object(v, whose); len(args) > 0 {
				return args
			}
		case "for":
			if args, _ := l.object(v, whose); len(args) > 0 {
				return args
			}
		}
	}
	if l.at(v) == verb && g.gerund && climb > 1 {
		return l.gerundSubject(l.beforeAdverbs(g.first-1), whose, climb-1)
	}
	return l.subjectAt(g, whose, climb-1)
}

// lemmaEntry returns the entry of the verb's lemma, which knows what the verb
// does; the entries of its forms know only whose forms they are.
func (l *line) lemmaEntry(i int) *entry {
	if i < 0 || i >= len(l.pieces) {
		return unknown
	}
	if lemma := l.pieces[i].lemma; lemma != "" {
		return english().words[lemma]
	}
	return l.pieces[i].entry
}

// sways returns what the word at i makes of the status of what it governs.
func (l *line) sways(i int) graph.Status {
	if i < 0 || i >= len(l.pieces) || l.pieces[i].who >= 0 {
		return ""
	}
	if s := l.pieces[i].entry.sways; s != "" {
		return s
	}
	return l.lemmaEntry(i).sways
}
