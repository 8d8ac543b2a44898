package resolve

import (
	"strings"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/loader/mention"
)

// embassies resolves embassies and consulates whose city the words leave out, "the
// US Embassy", to the only one of that name that the article places. A country
// has many: without a city it is nobody's one.
func (a *article) embassies() {
	for i, m := range a.mentions {
		if a.actorOf[i] != nil || m.Sort != mention.Name || !lacksSeat(m) {
			continue
		}
		var found *actor
		several := false
		for _, who := range a.actors {
			if strings.HasPrefix(who.name, m.Canonical+" in ") || strings.HasPrefix(who.name, m.Canonical+" to ") {
				several = several || found != nil
				found = who
			}
		}
		if !several {
			a.resolve(i, found)
		}
	}
}

// lacksSeat reports whether a mention is an embassy or consulate without its
// city.
func lacksSeat(m mention.Mention) bool {
	return m.Kind == graph.KindOrganization && m.Entry == "" &&
		(strings.HasSuffix(m.Canonical, " Embassy") || strings.HasSuffix(m.Canonical, " Mission") && strings.Count(m.Canonical, " ") == 1 || strings.HasSuffix(m.Canonical, " Consulate") || strings.HasSuffix(m.Canonical, " Consulate General"))
}
