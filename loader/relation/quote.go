package relation

import "github.com/dramatis-graph/dramatis/graph"

// A sayings holds which parts of a line are somebody's words, not the
// article's.
type sayings struct {
	spans []saying
	open  bool     // a quotation goes on in the next sentence
	last  graph.ID // whose
}

// A saying is a stretch of pieces that one actor says.
type saying struct {
	first, last int
	by          graph.ID
}

// by returns who says the claim, "" where the article does.
func (s sayings) by(l *line, c claim) graph.ID {
	for _, q := range s.spans {
		if q.first <= c.first && c.last <= q.last {
			return q.by
		}
	}
	return ""
}

// sayings finds the quotations and reported clauses of the line. open and
// speaker tell of a quotation that began earlier.
func (l *line) sayings(open bool, speaker graph.ID) sayings {
	out := sayings{last: speaker}
	by, verbAt, after := l.speaker()
	if by != "" {
		out.last = by
	}
	begin := -1
	if open {
		begin = 0
	}
	for i := range l.pieces {
		if l.pieces[i].who >= 0 || l.at(i) != quote {
			continue
		}
		switch q := l.low(i); {
		case begin < 0 && q != "”" && q != "''":
			begin = i
		case begin >= 0 && q != "“" && q != "``":
			out.spans = append(out.spans, saying{begin, i, out.last})
			begin = -1
		}
	}
	if begin >= 0 {
		out.spans = append(out.spans, saying{begin, len(l.pieces) - 1, out.last})
		out.open = true
	}
	if by != "" && after {
		out.spans = append(out.spans, saying{verbAt + 1, len(l.pieces) - 1, by})
	} else if by != "" {
		out.spans = append(out.spans, saying{0, verbAt - 1, by})
	}
	return out
}

// speaker returns who speaks in the line, the verb of saying, and whether what
// is said comes after it.
func (l *line) speaker() (graph.ID, int, bool) {
	for i := range l.pieces {
		if l.at(i) != verb || !l.lemmaEntry(i).says {
			continue
		}
		g := l.group(i)
		if g.passive || g.infinitive || g.gerund {
			continue
		}
		var args []argument
		trailing := false
		if b := l.beforeAdverbs(i - 1); l.at(b) == comma || l.at(b) == quote {
			args = l.inverted(i)
			trailing = len(args) > 0
		}
		if len(args) == 0 {
			args = l.subject(g, false)
			trailing = l.ends(i)
		}
		if len(args) > 0 {
			return l.cast[args[0].who].Actor.ID, i, !trailing
		}
	}
	return "", 0, false
}

// inverted returns who follows the verb of saying at i as its subject: "…, said
// Mr Cray". Whoever does something next is the subject of what is said.
func (l *line) inverted(i int) []argument {
	args, end := l.object(i, false)
	if l.at(end) == quote {
		end++
	}
	switch l.at(end) {
	case verb, aux, modal:
		return nil
	}
	return args
}

// ends reports whether the verb of saying at i closes its sentence: what it
// reports came before.
func (l *line) ends(i int) bool {
	for j := i + 1; j < len(l.pieces); j++ {
		switch l.at(j) {
		case stop, quote:
			return true
		case comma:
			return l.clauseBefore(i)
		case sub, verb, aux, modal:
			return false
		}
	}
	return true
}

func (l *line) clauseBefore(i int) bool {
	for j := i - 1; j >= 0; j-- {
		if l.at(j) == comma {
			return l.hasFinite(0, j)
		}
	}
	return false
}
