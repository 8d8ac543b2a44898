package resolve

import (
	"strings"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/loader/mention"
)

// fullNames resolves the names of people that are given in full: those that
// are surely people's, then those that look like it.
func (a *article) fullNames() {
	places := a.guessedPlaces()
	for _, guess := range []bool{false, true} {
		a.fullNamesThat(func(m mention.Mention) bool {
			return m.Guess == guess && !(guess && places[graph.Slug(m.Text)])
		})
	}
}

// guessedPlaces returns the names that stand where a place stands, somewhere in
// the article.
func (a *article) guessedPlaces() map[string]bool {
	places := map[string]bool{}
	for _, m := range a.mentions {
		if m.Sort == mention.Name && m.Kind == graph.KindPlace && m.Entry == "" {
			places[graph.Slug(m.Text)] = true
			places[graph.Slug(m.Canonical)] = true
		}
	}
	return places
}

func (a *article) fullNamesThat(fit func(mention.Mention) bool) {
	for i, m := range a.mentions {
		if m.Kind != graph.KindPerson || m.Sort != mention.Name || !fit(m) {
			continue
		}
		name := readName(m.Canonical)
		if len(name.parts) < 2 {
			continue
		}
		who := a.personCalled(name, m)
		if who != nil {
			who.names = append(who.names, name)
		}
		a.resolve(i, who)
	}
}

// personCalled returns the person whose full name is name, made if the article
// has not spoken of one. It is nil if several could be meant.
func (a *article) personCalled(name personName, m mention.Mention) *actor {
	if m.Entry != "" {
		return a.actor(m.Entry, m.Canonical, graph.KindPerson)
	}
	var found *actor
	for _, p := range a.actors {
		if p.kind == graph.KindPerson && p.isCalled(name) && agree(p.gender, m.Gender) {
			if found != nil {
				return nil
			}
			found = p
		}
	}
	if found != nil {
		a.fuller(found, m.Canonical)
		return found
	}
	plain := withoutInitials(m.Canonical)
	if id := a.bookPerson(plain); id != "" {
		return a.actor(id, plain, graph.KindPerson)
	}
	if id := a.holderCalled(name, m); id != "" {
		return a.actor(id, plain, graph.KindPerson)
	}
	if id := a.namesake(name, m); id != "" && !m.Guess {
		return a.actor(id, plain, graph.KindPerson)
	}
	if other := a.byID[graph.ActorID(graph.KindPerson, plain)]; other != nil {
		// Somebody else whose name differs in its initials: both need theirs.
		a.rename(other, other.written)
		plain = m.Canonical
	}
	made := a.actor(graph.ActorID(graph.KindPerson, plain), plain, graph.KindPerson)
	if made != nil {
		made.written = m.Canonical
	}
	return made
}

// fuller gives a person whom the book does not know the name with the most
// parts.
func (a *article) fuller(who *actor, name string) {
	if plain := withoutInitials(name); len(readName(plain).parts) > len(readName(who.name).parts) {
		a.rename(who, plain)
	}
}

// rename gives an actor whom the book does not know another name, unless
// somebody bears it.
func (a *article) rename(who *actor, name string) {
	id := graph.ActorID(who.kind, name)
	if _, taken := a.byID[id]; taken || who.known || !id.Valid() {
		return
	}
	delete(a.byID, who.id)
	who.id, who.name = id, name
	a.byID[id] = who
}

// isCalled reports whether one of the person's names may be name.
func (p *actor) isCalled(name personName) bool {
	matched := false
	for _, n := range p.names {
		if n.same(name) {
			matched = true
		} else if n.initials != "" && name.initials != "" && len(n.parts) == len(name.parts) && n.last() == name.last() {
			return false
		}
	}
	return matched
}

// bookPerson returns the one person whom the book knows by that name.
func (a *article) bookPerson(name string) graph.ID {
	var id graph.ID
	for _, e := range a.book.Lookup(name) {
		if e.Kind == graph.KindPerson {
			if id != "" {
				return ""
			}
			id = e.ID
		}
	}
	return id
}

// holderCalled returns who held the mention's office on the article's date, if
// the name fits.
func (a *article) holderCalled(name personName, m mention.Mention) graph.ID {
	if m.Office == nil || m.Office.Of == "" || m.Office.Former || a.published == "" {
		return ""
	}
	id, ok := a.book.Holder(m.Office.Of, m.Office.Role, a.published)
	if !ok {
		return ""
	}
	e, _ := a.book.Entry(id)
	if anyName(bookNames(e), func(n personName) bool { return n.same(name) || len(name.parts) == 1 && n.ends(name) }) {
		return id
	}
	return ""
}

// shortNames resolves the parts of names to those who bear them: "Mr Hussein".
func (a *article) shortNames() {
	for i, m := range a.mentions {
		if a.actorOf[i] != nil || m.Kind != graph.KindPerson || m.Sort != mention.Name || m.Guess {
			continue
		}
		name := readName(m.Canonical)
		who, several := a.bearer(name, m)
		switch {
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

// bearer returns the one person of the article who bears the short name;
// several is true if more than one does.
func (a *article) bearer(name personName, m mention.Mention) (who *actor, several bool) {
	if len(name.parts) == 0 {
		return nil, false
	}
	var lasts, others []*actor
	for _, p := range a.actors {
		if p.kind != graph.KindPerson || p.into != nil || !agree(p.gender, m.Gender) {
			continue
		}
		switch {
		case p.anyName(func(n personName) bool { return n.ends(name) }):
			lasts = append(lasts, p)
		case p.anyName(func(n personName) bool { return n.holds(name) }):
			others = append(others, p)
		}
	}
	for _, found := range [][]*actor{lasts, others} {
		if who := a.narrow(found, m); who != nil {
			return who, false
		}
		if len(found) > 0 {
			return nil, true
		}
	}
	return nil, false
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

// agree reports whether two genders may be one person's.
func agree(x, y mention.Gender) bool {
	return x == y || x == mention.UnknownGender || y == mention.UnknownGender
}

// withoutInitials leaves out of a name the initials after its first part and
// what follows a family name: "Joseph R. Biden, Jr." is "Joseph Biden".
func withoutInitials(name string) string {
	words := strings.Fields(name)
	kept := words[:0:0]
	for i, w := range words {
		bare := strings.Trim(w, ".,")
		if i > 0 && len(bare) == 1 {
			continue
		}
		switch strings.ToLower(bare) {
		case "jr", "sr", "ii", "iii", "iv":
			if i > 0 {
				continue
			}
		}
		kept = append(kept, strings.TrimSuffix(w, ","))
	}
	return strings.Join(kept, " ")
}

// holds reports whether p holds an office like o, as the article says or the
// book knows.
func (a *article) holds(p *actor, o mention.Office) bool {
	for _, held := range p.offices {
		if a.sameOffice(held, o) {
			return true
		}
	}
	if !p.known || a.published == "" || o.Former {
		return false
	}
	for _, held := range a.book.Offices(p.id, a.published) {
		if a.sameOffice(mention.Office{Role: held.Role, Of: held.Of}, o) {
			return true
		}
	}
	return false
}

// sameOffice reports whether two titles may be one office.
func (a *article) sameOffice(x, y mention.Office) bool {
	if x.Of != "" && y.Of != "" && a.landOf(x.Of) != a.landOf(y.Of) {
		return false
	}
	return x.Role == y.Role || a.role(x) == a.role(y)
}

// role returns the book's name for the role of an office, its own words if the
// book has none.
func (a *article) role(o mention.Office) string {
	if r, ok := a.book.Role(o.Of, o.Role); ok {
		return r.Name
	}
	return o.Role
}

// landOf returns the country that an actor belongs to, itself if it is one.
func (a *article) landOf(id graph.ID) graph.ID {
	if e, ok := a.book.Entry(id); ok && e.Country != "" {
		return e.Country
	}
	return id
}
