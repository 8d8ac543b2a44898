package resolve

import (
	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/loader/mention"
)

// titles resolves what is nothing but a title to its holder: whom the article
// gives the office, who held it on the article's date, and the country itself
// where neither is known.
func (a *article) titles() {
	for i, m := range a.mentions {
		if m.Sort != mention.Title || m.Office == nil {
			continue
		}
		who, several := a.holderHere(*m.Office, m.Gender)
		if who == nil && !several && !m.Office.Former {
			who = a.holderThen(i, *m.Office)
		}
		a.resolve(i, who)
	}
}

// holderHere returns the only person to whom the article gives the office, in
// these words if anybody has it in these words; several is true if more than
// one has it.
func (a *article) holderHere(o mention.Office, g mention.Gender) (who *actor, several bool) {
	var literal, other []*actor
	for _, p := range a.actors {
		switch {
		case p.kind != graph.KindPerson || p.into != nil || !agree(p.gender, g):
		case a.isTitled(p, o):
			literal = append(literal, p)
		case a.holds(p, o):
			other = append(other, p)
		}
	}
	switch {
	case len(literal) == 1:
		return literal[0], false
	case len(literal) == 0 && len(other) == 1:
		return other[0], false
	}
	return nil, len(literal)+len(other) > 0
}

// isTitled reports whether the article gives p the office in the same words.
func (a *article) isTitled(p *actor, o mention.Office) bool {
	for _, held := range p.offices {
		if held.Role == o.Role && a.sameOffice(held, o) {
			return true
		}
	}
	return false
}

// holderThen returns who held the office of mention i on the article's date, or
// the country whose office the text says it is.
func (a *article) holderThen(i int, o mention.Office) *actor {
	of := o.Of
	if of == "" {
		of = a.landNear(i)
	}
	if of != "" && a.published != "" {
		if id, ok := a.book.Holder(of, o.Role, a.published); ok {
			return a.actor(id, "", graph.KindPerson)
		}
	}
	if o.Of.Kind() == graph.KindCountry {
		return a.actor(o.Of, "", graph.KindCountry)
	}
	return nil
}
