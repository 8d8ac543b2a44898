package resolve

import (
	"slices"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/loader/mention"
	"github.com/dramatis-graph/dramatis/loader/reference"
)

// isSupported reports whether the article speaks of an actor of the book, or of
// the country that it belongs to, in words that leave no doubt.
func (a *article) isSupported(id graph.ID) bool {
	land := a.landOf(id)
	isMeant := func(e reference.Entry) bool { return e.ID == land }
	return slices.ContainsFunc(a.mentions, func(m mention.Mention) bool {
		switch {
		case m.Doubtful:
			return false
		case m.Kind == graph.KindGroup: // "Palestinians"
			return slices.ContainsFunc(a.book.Lookup(m.Text), isMeant)
		}
		return m.Entry != "" && (m.Entry == id || m.Entry == land)
	})
}
