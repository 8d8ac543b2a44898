package resolve

import (
	"slices"
	"strings"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/loader/mention"
)

// shortNames resolves the parts of names to those who bear them: "Mr Hussein".
func (a *article) shortNames() {
	for i, m := range a.mentions {
		if a.actorOf[i] != nil || m.Kind != graph.KindPerson || m.Sort != mention.Name || m.Guess {
			continue
		}
		name := readName(m.Canonical)
		who, several := a.bearer(i, name)
		holder := a.otherHolder(who, name, m)
		switch {
		case holder != "":
			who = a.actor(holder, m.Canonical, graph.KindPerson)
		case who != nil:
		case several:
			continue
		case m.Entry != "":
			who = a.actor(m.Entry, m.Canonical, graph.KindPerson)
		default:
			who = a.stranger(name, m)
		}
		a.resolve(i, who)
	}
}

// otherHolder returns who of that name held the mention's office where the only
// one whom the article names did not: "President Roth" beside "his wife Lena
// Roth". It is "" if nobody but who can be meant.
func (a *article) otherHolder(who *actor, name personName, m mention.Mention) graph.ID {
	if who == nil || !who.known || m.Office == nil || a.holds(who, *m.Office) || a.ledOnce(who.id, m.Office) {
		return ""
	}
	id, _ := a.famous(name, m)
	return id
}

// bearer returns the one person of the article whom mention i means by the short
// name; several is true if it cannot be told which of them.
func (a *article) bearer(i int, name personName) (who *actor, several bool) {
	m := a.mentions[i]
	if len(name.parts) == 0 {
		return nil, false
	}
	var lasts, others []*actor
	for _, p := range a.actors {
		if p.kind != graph.KindPerson || p.into != nil || !agree(p.gender, m.Gender) {
			continue
		}
		switch {
		case p.anyName(func(n personName) bool { return n.ends(name) && !a.isOtherFirstName(n, name) }):
			lasts = append(lasts, p)
		case p.anyName(func(n personName) bool { return n.holds(name) && !a.isOtherFirstName(n, name) }):
			others = append(others, p)
		}
	}
	for _, found := range [][]*actor{lasts, others} {
		if who := a.narrow(found, m); who != nil {
			return who, false
		}
		if who := a.mainBefore(i, found); who != nil {
			return who, false
		}
		if len(found) > 0 {
			return nil, true
		}
	}
	return nil, false
}

// isOtherFirstName reports whether a short name is a first name that only sounds
// like a part of the full one: "Michael" beside Charles Michel.
func (a *article) isOtherFirstName(full, short personName) bool {
	if len(short.words) != 1 || slices.Contains(full.words, short.words[0]) {
		return false
	}
	_, ok := a.book.GivenName(short.words[0])
	return ok
}

// narrow picks the only one of several bearers of a name whom the mention's
// title or the book speaks for.
func (a *article) narrow(bearers []*actor, m mention.Mention) *actor {
	if len(bearers) == 1 {
		return bearers[0]
	}
	var fit *actor
	for _, p := range bearers {
		if m.Office != nil && a.holds(p, *m.Office) || m.Office == nil && m.Entry != "" && p.id == m.Entry {
			if fit != nil {
				return nil
			}
			fit = p
		}
	}
	return fit
}

// mainBefore returns who of several bearers of a name goes by it alone: the only
// one whom the article has named before mention i, or the one it has named much
// more often than the others.
func (a *article) mainBefore(i int, bearers []*actor) *actor {
	counts := make([]int, len(bearers))
	for j := range i {
		if k := slices.Index(bearers, a.actorOf[j].final()); k >= 0 {
			counts[k]++
		}
	}
	best, second := -1, 0
	for k, n := range counts {
		switch {
		case best < 0 || n > counts[best]:
			if best >= 0 {
				second = counts[best]
			}
			best = k
		default:
			second = max(second, n)
		}
	}
	if best < 0 || counts[best] < 1+muchMore*second {
		return nil
	}
	return bearers[best]
}

// muchMore is how many times as often as the next one the main bearer of a name
// is named.
const muchMore = 3

func (p *actor) anyName(is func(personName) bool) bool { return anyName(p.names, is) }

func anyName(names []personName, is func(personName) bool) bool {
	for _, n := range names {
		if is(n) {
			return true
		}
	}
	return false
}

// stranger returns the person whom the article never names in full: who held
// the office, whom the book knows by that one name, or a person of that name.
func (a *article) stranger(name personName, m mention.Mention) *actor {
	if id := a.holderCalled(name, m); id != "" {
		return a.actor(id, m.Canonical, graph.KindPerson)
	}
	if id := a.bookPerson(m.Canonical); id != "" {
		return a.actor(id, m.Canonical, graph.KindPerson)
	}
	switch id, several := a.famous(name, m); {
	case id != "":
		return a.actor(id, m.Canonical, graph.KindPerson)
	case several || m.Canonical == "":
		return nil
	}
	called := m.Canonical
	if m.Office != nil && len(name.parts) == 1 && isRoyal(m.Office.Role) {
		called = strings.ToUpper(m.Office.Role[:1]) + m.Office.Role[1:] + " " + called
	}
	who := a.actor(graph.ActorID(graph.KindPerson, called), called, graph.KindPerson)
	if who != nil && len(who.names) == 0 {
		who.names = append(who.names, name)
	}
	return who
}

// isRoyal reports whether a title belongs to the name of whoever is known by
// one name alone.
func isRoyal(role string) bool {
	switch role {
	case "king", "queen", "sultan", "emir", "prince", "princess", "pope", "emperor", "empress":
		return true
	}
	return false
}
