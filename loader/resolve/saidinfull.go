package resolve

import (
	"strings"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/loader/mention"
)

// saidInFull returns the mention of the body that the article has called by m's
// words and more: "the Italian Senate", of which "the Senate" then speaks, not
// the Senate that the world knows best. It is -1 where there is none, where there
// are several, where the best known is named in full as well, and where m's words
// name one body only.
func (a *article) saidInFull(m mention.Mention) int {
	found := -1
	if !m.Common {
		return found
	}
	for i, other := range a.mentions {
		if other.Kind != graph.KindOrganization || other.Common || !endsWith(other.Text, m.Text) {
			continue
		}
		switch {
		case other.Entry == m.Entry:
			return -1
		case a.actorOf[i] == nil:
		case found >= 0 && a.actorOf[found] != a.actorOf[i]:
			return -1
		default:
			found = i
		}
	}
	return found
}

// endsWith reports whether the last words of name are the words of end.
func endsWith(name, end string) bool {
	rest, ok := strings.CutSuffix(name, end)
	return ok && (rest == "" || strings.HasSuffix(rest, " "))
}
