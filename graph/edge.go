package graph

import (
	"cmp"
	"strings"
)

// An Edge is a relation as walks and filters see it: without its words. See
// [View.Sources] for the words.
type Edge struct {
	ID           ID // the mention that states it
	Subject      ID
	Predicate    Predicate
	Object       ID
	Status       Status
	Date         Date
	Place        ID
	Role         string
	AttributedTo ID
	Confidence   float64
	*Origin
}

// An Origin is what edges know of their article. Those of one article share it;
// it must not be changed.
type Origin struct {
	Article     ID
	Source      string      // "" when not known
	Fingerprint Fingerprint // of the text
	Published   Date        // the day, "" when not known
}

// Other returns the end of e that is not id; a loop's other end is id itself.
func (e Edge) Other(id ID) ID {
	if e.Subject == id {
		return e.Object
	}
	return e.Subject
}

// compareEdges orders by subject, predicate, object and mention. No two edges
// of a graph are equal, since their mentions differ.
func compareEdges(a, b *Edge) int {
	return cmp.Or(
		strings.Compare(string(a.Subject), string(b.Subject)),
		strings.Compare(string(a.Predicate), string(b.Predicate)),
		strings.Compare(string(a.Object), string(b.Object)),
		strings.Compare(string(a.ID), string(b.ID)),
	)
}
