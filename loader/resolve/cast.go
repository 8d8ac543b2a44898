// Package resolve decides which mentions of an article are the same actor and
// gives each actor its one ID.
//
// It looks at the one article and at the reference book only, so that an
// article's actors never depend on what else was read. What it cannot tell it
// leaves out.
package resolve

import (
	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/loader/mention"
)

// A Cast is everybody an article speaks of. What could not be resolved is not
// in it.
type Cast struct {
	// Members are sorted by the ID of their actor.
	Members []Member

	// Appearances are the resolved mentions in the order of the text.
	Appearances []Appearance
}

// A Member is one actor of the article.
type Member struct {
	Actor graph.Actor

	// Mentions are the stretches that name the actor, in the order of the text.
	Mentions []mention.Mention
}

// An Appearance is one mention with the actor that it names there.
type Appearance struct {
	mention.Mention
	Actor graph.Actor
}
