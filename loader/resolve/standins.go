package resolve

import (
	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/loader/mention"
)

// standIns resolves pronouns and descriptions where only one actor can be
// meant.
func (a *article) standIns() {
	for i, m := range a.mentions {
		switch {
		case m.Sort == mention.Pronoun && m.Kind == graph.KindPerson:
			a.resolve(i, a.personBefore(i))
		case m.Sort == mention.Description && m.Kind == graph.KindArmedGroup:
			a.resolve(i, a.groupBefore(i))
		}
	}
}

// groupBefore returns the only armed group that the article has named before
// mention i.
func (a *article) groupBefore(i int) *actor {
	var found *actor
	for j := i - 1; j >= 0; j-- {
		who := a.actorOf[j].final()
		if who == nil || who.kind != graph.KindArmedGroup || who == found {
			continue
		}
		if found != nil {
			return nil
		}
		found = who
	}
	return found
}
