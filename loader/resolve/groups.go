package resolve

import (
	"strings"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/loader/mention"
)

// groups resolves people whose owner is not told: "the soldiers" to the only
// group of such people that the article speaks of, "the rebels" to the only armed
// group too, and what neither explains to those of the country that alone its
// sentence speaks of, or that the article is about.
func (a *article) groups() {
	for i, m := range a.mentions {
		if a.actorOf[i] != nil || m.Sort != mention.Description || m.Kind != graph.KindGroup {
			continue
		}
		who, several := a.onlyGroupOf(m.Canonical)
		if who == nil && isArmed(m.Canonical) {
			who = a.groupBefore(i)
		}
		switch {
		case who != nil || several:
		case strings.EqualFold(m.Text, "reporters"):
			// Those who are told something and tell it are known by no more.
			who = a.actor(graph.ActorID(graph.KindGroup, "reporters"), "reporters", graph.KindGroup)
		default:
			who = a.localPeople(i)
		}
		a.resolve(i, who)
	}
}

// landOfGroup returns the country of the people that mention i speaks of: that of
// everybody and every place that their sentence names, if somebody comes before
// them or the article names no other. It is "" if there is none, or another armed
// group may be meant.
func (a *article) landOfGroup(i int) graph.ID {
	m := a.mentions[i]
	var only graph.ID
	before := false
	for j, x := range a.mentions {
		who := a.actorOf[j].final()
		if who == nil {
			continue
		}
		if isArmed(m.Canonical) && who.kind == graph.KindArmedGroup {
			return ""
		}
		land := a.landOf(who.id)
		if x.Sentence != m.Sentence || land.Kind() != graph.KindCountry {
			continue
		}
		if only != "" && land != only {
			return ""
		}
		only, before = land, before || j < i
	}
	if !before && len(a.doc.Sentences) > 1 {
		return ""
	}
	return only
}

// onlyGroupOf returns the only group whose name ends with the noun; several is
// true if more than one does.
func (a *article) onlyGroupOf(noun string) (found *actor, several bool) {
	for _, who := range a.actors {
		if who.kind != graph.KindGroup || who.into != nil || who == found || !strings.HasSuffix(who.name, " "+noun) {
			continue
		}
		if found != nil {
			return nil, true
		}
		found = who
	}
	return found, false
}

// isArmed reports whether a noun is what the members of an armed group are called.
func isArmed(noun string) bool {
	switch noun {
	case "rebels", "militias":
		return true
	}
	return false
}

// localPeople returns the people that mention i speaks of as those of the country
// that alone its sentence speaks of, or that the article is about.
func (a *article) localPeople(i int) *actor {
	noun := a.mentions[i].Canonical
	if who := a.peopleOf(a.landOfGroup(i), noun, isLocal(noun) || isLocalHere(noun)); who != nil {
		return who
	}
	return a.peopleOf(a.home(), noun, isLocal(noun))
}

// peopleOf returns the group of a country's people that the noun names, nil
// without a country or if they may be another's.
func (a *article) peopleOf(land graph.ID, noun string, local bool) *actor {
	country, ok := a.book.Entry(land)
	if !ok || !local {
		return nil
	}
	name := mention.GroupOf(country, noun)
	return a.actor(graph.ActorID(graph.KindGroup, name), name, graph.KindGroup)
}

// isLocal reports whether people of that noun, without a word on whose they are,
// are commonly those of the country that is spoken of.
func isLocal(noun string) bool {
	switch noun {
	case "protesters", "rebels", "troops", "prosecutors", "lawmakers", "students", "workers", "voters", "farmers", "residents",
		"separatists", "police officers":
		return true
	}
	return false
}

// isLocalHere reports whether they are so where their own sentence speaks of the
// country, though elsewhere they are too many people's: "doctors".
func isLocalHere(noun string) bool {
	switch noun {
	case "journalists", "activists", "teachers", "doctors", "judges", "politicians", "dissidents", "villagers", "miners", "lecturers", "fundamentalists",
		"strikers":
		return true
	}
	return false
}
