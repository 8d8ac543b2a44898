package relation

// A group is a verb with the auxiliaries, negations and "to" before it.
type group struct {
	first, verb int // pieces
	modal       string
	negated     bool
	be, have    bool
	passive     bool // "was met", and "met by" of a shortened clause
	infinitive  bool // "to meet"
	gerund      bool // "meeting" without "be"
	continuous  bool // "is meeting"
	present     bool // "meets", "is met", "have met"
}

// group returns the verb group that ends with the verb at i.
func (l *line) group(i int) group {
	g := group{first: i, verb: i}
	beNext := false // the auxiliary nearest to the verb is "be"
	seen := false
	j := i - 1
	for ; j >= 0; j-- {
		if l.pieces[j].adverbial {
			continue
		}
		switch l.at(j) {
		case adv:
			if l.low(j) == "never" {
				g.negated = true
			}
			continue
		case neg:
			g.negated = true
			continue
		case aux:
			switch l.low(j) {
			case "have", "has", "had", "having", "'ve", "’ve", "'d":
				g.have = true
			case "do", "does", "did":
			default:
				g.be = true
				beNext = beNext || !seen
			}
			seen = true
			g.first = j
			continue
		case modal:
			g.modal = l.low(j)
			g.first = j
			seen = true
			continue
		case to:
			if !seen && l.pieces[i].forms.has(base) || seen {
				g.infinitive = true
				g.first = j
			}
		}
		break
	}
	forms := l.pieces[i].forms
	if !seen && !g.infinitive && (forms == base || forms == participle) {
		l.inherit(&g, j)
	}
	g.gerund = forms.has(gerund) && !g.be
	g.continuous = forms.has(gerund) && g.be
	g.present = l.presentAt(g)
	g.passive = forms.has(participle) && (beNext || !seen && l.low(l.afterAdverbs(i+1)) == "by")
	return g
}

func (l *line) presentAt(g group) bool {
	if g.infinitive || g.gerund || g.modal != "" {
		return false
	}
	for i := g.first; i < g.verb; i++ {
		if l.at(i) == aux {
			switch l.low(i) {
			case "is", "are", "'s", "’s", "'re", "’re", "am", "'m", "has", "have", "'ve", "’ve", "do", "does":
				return true
			}
			return false
		}
	}
	return !l.pieces[g.verb].forms.has(past|participle) && l.pieces[g.verb].forms.has(base|third)
}

// inherit gives a bare verb after a conjunction the "to" or the auxiliaries of
// the verb that it is joined to: "threatened to shell the town and kill".
func (l *line) inherit(g *group, i int) {
	if l.at(i) != conj {
		return
	}
	v := l.verbBefore(i - 1)
	if v < 0 || l.at(v) != verb {
		return
	}
	h := l.group(v)
	if l.pieces[g.verb].forms == participle {
		g.have, g.be = h.have, h.be
		return
	}
	if h.infinitive || h.modal != "" {
		g.infinitive, g.modal, g.negated, g.first = h.infinitive, h.modal, h.negated, h.first
	}
}
