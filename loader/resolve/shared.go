package resolve

import (
	"slices"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/loader/mention"
	"github.com/dramatis-graph/dramatis/loader/reference"
)

// sharedNames resolves the names that bodies of several countries bear: to the one
// whose country the article speaks of, and what every state has one of, "the
// Senate", to that of the country that is spoken of there.
func (a *article) sharedNames() {
	for i, m := range a.mentions {
		if m.Sort != mention.Name || m.Kind != graph.KindOrganization && m.Kind != graph.KindArmedGroup || m.Canonical != "" {
			continue
		}
		switch {
		case m.Entry == "" && !m.Guess:
			if id := a.bearerHere(m); id != "" {
				a.resolve(i, a.actor(id, m.Text, m.Kind))
			}
		case m.Entry != "" && a.book.IsOrgan(m.Text):
			a.resolve(i, a.organHere(i))
		}
	}
}

// bearerHere returns the only one of those who bear a name whose country the
// article speaks of, "" if there is not just one.
func (a *article) bearerHere(m mention.Mention) graph.ID {
	var found graph.ID
	for _, e := range a.book.Lookup(m.Text) {
		if e.Kind != graph.KindOrganization && e.Kind != graph.KindArmedGroup || e.Country == "" || !a.speaksOf(e.Country, m.Text) {
			continue
		}
		if found != "" {
			return ""
		}
		found = e.ID
	}
	return found
}

// organHere returns the body of that name of the country that is spoken of at
// mention i, where the one that the book knows by it is that of a country of which
// the article says nothing else; nil otherwise.
func (a *article) organHere(i int) *actor {
	m := a.mentions[i]
	e, _ := a.book.Entry(m.Entry)
	ambiguous := slices.ContainsFunc(e.Forms, func(f reference.Form) bool { return f.Text == m.Text && f.Ambiguous })
	land := a.landNear(i)
	if !ambiguous || e.Country == "" || land == "" || land == e.Country || a.speaksOf(e.Country, m.Text) {
		return nil
	}
	own, ok := a.book.Organ(land, m.Text)
	if !ok {
		return nil
	}
	return a.actor(own.ID, own.Name, own.Kind)
}
