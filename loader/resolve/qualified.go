package resolve

import (
	"strings"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/loader/mention"
)

// qualifiedPlaces tells towns of one name apart: "San Jose, California" is not the
// capital of Costa Rica, nor is "San Jose" later in that article, or in one that
// speaks of the other's country only.
func (a *article) qualifiedPlaces() {
	for i, m := range a.mentions {
		if m.Sort != mention.Name || a.actorOf[i] == nil {
			continue
		}
		if state := a.stateBehind(i); state != "" && a.isElsewhere(m.Text, state) {
			a.moveTown(i, m.Text, state)
		}
	}
	for i, m := range a.mentions {
		who := a.actorOf[i].final()
		if who == nil || who.kind != graph.KindPlace || m.Sort != mention.Name {
			continue
		}
		if other := a.otherTown(m.Text); other != "" {
			a.resolve(i, a.actor(other, "", graph.KindPlace))
		}
	}
}

// stateBehind returns the state that mention i is said to be in: "Paris, Texas".
func (a *article) stateBehind(i int) graph.ID {
	for j := i + 1; j < len(a.mentions) && a.mentions[j].Sentence == a.mentions[i].Sentence; j++ {
		if a.mentions[j].Start < a.mentions[i].End {
			continue
		}
		e, _ := a.book.Entry(a.mentions[j].Entry)
		if e.Postal != "" && a.text[a.mentions[i].End:a.mentions[j].Start] == ", " {
			return e.ID
		}
		return ""
	}
	return ""
}

// isElsewhere reports whether the book knows a town by that name, and none in the
// country that the state is a part of.
func (a *article) isElsewhere(town string, state graph.ID) bool {
	known := false
	for _, e := range a.book.Lookup(town) {
		if a.landOf(e.ID) == a.landOf(state) {
			return false
		}
		known = known || e.Kind == graph.KindPlace
	}
	return known
}

// moveTown makes a town's name, from mention i on, the town of that name in the
// state.
func (a *article) moveTown(i int, town string, state graph.ID) {
	e, _ := a.book.Entry(state)
	name := strings.Join(strings.Fields(town), " ") + ", " + e.Name
	there := a.actor(graph.ActorID(graph.KindPlace, name), name, graph.KindPlace)
	for j := i; j < len(a.mentions); j++ {
		if a.mentions[j].Text == town && a.mentions[j].Sort == mention.Name {
			a.resolve(j, there)
		}
	}
}

// otherTown returns the second of two towns that the book knows by one name where
// the article speaks of its country and not of the first's; "" otherwise.
func (a *article) otherTown(town string) graph.ID {
	var first, second graph.ID
	for _, e := range a.book.Lookup(town) {
		switch {
		case e.Kind != graph.KindPlace:
		case e.ID == graph.ActorID(graph.KindPlace, town):
			first = e.ID
		default:
			second = e.ID
		}
	}
	if first == "" || second == "" || a.speaksOf(a.landOf(first), town) || !a.speaksOf(a.landOf(second), town) {
		return ""
	}
	return second
}
