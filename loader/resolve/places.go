package resolve

import (
	"slices"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/loader/mention"
	"github.com/dramatis-graph/dramatis/loader/reference"
)

// twinPlaces makes a country's name the place of the same name, "Georgia" the
// American state, where the article speaks of other places of the place's country
// and of nothing else that is the country's.
func (a *article) twinPlaces() {
	for i, m := range a.mentions {
		who := a.actorOf[i].final()
		if who == nil || who.kind != graph.KindCountry || m.Sort != mention.Name {
			continue
		}
		if twin := a.twinOf(m.Text); twin != "" && !a.speaksOf(who.id, m.Text) && a.hasPlaceIn(a.landOf(twin)) {
			a.resolve(i, a.actor(twin, m.Text, graph.KindPlace))
		}
	}
}

// twinOf returns the place that the book knows by the name of a country, in
// another one.
func (a *article) twinOf(name string) graph.ID {
	for _, e := range a.book.Lookup(name) {
		if e.Kind == graph.KindPlace && e.ID == graph.ActorID(graph.KindPlace, name) && e.Country != graph.ActorID(graph.KindCountry, name) {
			return e.ID
		}
	}
	return ""
}

// speaksOf reports whether the article speaks of a country in other words than
// name, or of anybody or any place of it.
func (a *article) speaksOf(land graph.ID, name string) bool {
	for i, m := range a.mentions {
		who := a.actorOf[i].final()
		if who != nil && m.Text != name && a.landOf(who.id) == land {
			return true
		}
		if m.Office != nil && m.Office.Of == land && !ofState[m.Office.Role] {
			return true
		}
	}
	return false
}

// ofState are the offices that a part of a country has too.
var ofState = map[string]bool{
	"governor": true, "lieutenant governor": true, "senator": true, "representative": true, "congressman": true, "congresswoman": true,
	"secretary of state": true, "attorney general": true, "mayor": true, "lawmaker": true, "state senator": true, "legislator": true,
}

// hasPlaceIn reports whether the article names a place of the country that is not
// its capital.
func (a *article) hasPlaceIn(land graph.ID) bool {
	for _, who := range a.actors {
		if who.kind == graph.KindPlace && who.known && a.landOf(who.id) == land && !a.isCapital(who, land) {
			return true
		}
	}
	return false
}

func (a *article) isCapital(place *actor, land graph.ID) bool {
	for _, e := range a.book.Lookup(place.name) {
		if e.ID == land {
			return true
		}
	}
	return false
}

// lonelyCapitals makes a capital that stood for its country the city again where
// other things bear the name too and the article speaks of the country in no
// other words: "Georgetown announced" is no word from Guyana.
func (a *article) lonelyCapitals() {
	for i, m := range a.mentions {
		who := a.actorOf[i].final()
		if who == nil || who.kind != graph.KindCountry || m.Sort != mention.Name || !a.isDoubtfulCapital(m.Text, who.id) || a.speaksOf(who.id, m.Text) {
			continue
		}
		a.resolve(i, a.named(graph.KindPlace, m.Text))
	}
}

// isDoubtfulCapital reports whether a name is that of a country's capital and of
// other things.
func (a *article) isDoubtfulCapital(name string, land graph.ID) bool {
	e, _ := a.book.Entry(land)
	return slices.ContainsFunc(e.Forms, func(f reference.Form) bool {
		return f.Sort == reference.Capital && f.Ambiguous && f.Text == name
	})
}

// familyPlaces makes a town's name the person of the article who bears it where it
// does something or owns something: "Austin said", if there is a Lloyd Austin.
func (a *article) familyPlaces() {
	for i, m := range a.mentions {
		who := a.actorOf[i].final()
		if who == nil || who.kind != graph.KindPlace || m.Sort != mention.Name || !a.isClauseSubject(m) {
			continue
		}
		name := readName(m.Text)
		if person, _ := a.bearer(i, name); len(name.parts) == 1 && person != nil && person.anyName(func(n personName) bool { return n.last() == name.last() }) {
			a.resolve(i, person)
		}
	}
}
