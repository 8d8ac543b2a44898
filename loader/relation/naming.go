package relation

import (
	"github.com/dramatis-graph/dramatis/loader/mention"
	"github.com/dramatis-graph/dramatis/loader/resolve"
)

// byName returns the words of the sentence that name the actor of a: where a is
// a pronoun those nearest before it, if there are any. They do not lie in the
// words of beside.
func (l *line) byName(a, beside resolve.Appearance) resolve.Appearance {
	if a.Sort != mention.Pronoun {
		return a
	}
	best, end := a, -1
	for _, b := range l.cast {
		apart := b.End <= beside.Start || beside.End <= b.Start
		if b.Actor.ID == a.Actor.ID && b.Sort != mention.Pronoun && b.End <= a.Start && b.End > end && apart {
			best, end = b, b.End
		}
	}
	return best
}
