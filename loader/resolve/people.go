package resolve

import (
	"slices"
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

// doubtPeople makes a guess of the names that nothing but their own sentence takes
// for a person's, no title, no first name and no book, and that stand elsewhere
// where a place stands.
func (a *article) doubtPeople() {
	places := a.guessedPlaces()
	a.mentions = slices.Clone(a.mentions) // the caller's stay as they were
	for i := range a.mentions {
		m := &a.mentions[i]
		if m.Kind == graph.KindPerson && m.Sort == mention.Name && m.Office == nil && m.Gender == mention.UnknownGender && m.Entry == "" && places[graph.Slug(m.Text)] {
			m.Guess = true
		}
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
