package graph

import (
	"iter"
	"math"
	"slices"
)

// A Link is an edge as one of its ends sees it. What questions choose links by
// stands in them, side by side and in few bytes, since to look at the edges of a
// hub is to go all over the memory. Links belong to their [View].
type Link struct {
	edge       *Edge
	other      Node
	article    int32 // its number
	date       calendar
	confidence uint16 // in thousandths
	status     uint8  // its number
	sense      sense
}

// A sense is the number of a predicate, which is below 64, and the ways in which
// the link leads.
type sense uint8

const (
	leadsOut sense = 1 << 7
	leadsIn  sense = 1 << 6
)

func (s sense) predicate() uint8 { return uint8(s &^ (leadsOut | leadsIn)) }

// Edge returns the whole edge, which belongs to the graph and must not be
// changed.
func (l Link) Edge() *Edge { return l.edge }

// Other returns the node at the other end; a loop's is the same node.
func (l Link) Other() Node { return l.other }

// Out reports whether the link leads from subject to object, and In whether it
// leads from object to subject. Symmetric relations and loops do both.
func (l Link) Out() bool { return l.sense&leadsOut != 0 }

// In is the other way than [Link.Out].
func (l Link) In() bool { return l.sense&leadsIn != 0 }

// Predicate returns the predicate of the edge.
func (l Link) Predicate() Predicate { return vocabulary[l.sense.predicate()].Predicate }

// Among reports whether the predicate of the edge is in the set.
func (l Link) Among(ps PredicateSet) bool { return ps.has(l.sense.predicate()) }

// Status returns the status of the edge.
func (l Link) Status() Status { return statuses[l.status] }

// Day returns a number that orders links by their dates: by the first day that
// a date covers, and of those with the same first day the year before its months
// and the month before its days. It is 0 where no date is known.
func (l Link) Day() int { return int(l.date) }

// SameStatement reports whether two links of one node say the same of the same
// actors.
func (l Link) SameStatement(m Link) bool {
	return l.other == m.other && l.sense == m.sense
}

// SameArticle reports whether two links of one view stand in the same article.
func (l Link) SameArticle(m Link) bool { return l.article == m.article }

func compareLinks(a, b Link) int { return compareEdges(a.edge, b.edge) }

// links yields each end of e, an edge of the article, with the link that it has
// to the other.
func (x *index) links(e *Edge, article int32) iter.Seq2[*indexedActor, Link] {
	l := Link{
		edge: e, article: article, date: calendarOf(e.Date), confidence: uint16(math.Round(e.Confidence * thousandths)),
		status: uint8(max(0, slices.Index(statuses, e.Status))),
	}
	return func(yield func(*indexedActor, Link) bool) {
		subject, object := x.actors[e.Subject], x.actors[e.Object]
		out, in := leadsOut, leadsIn
		if e.Predicate.Symmetric() || subject == object {
			out, in = out|in, out|in
		}
		l.other, l.sense = Node(object.number), sense(numbers[e.Predicate])|out
		if yield(subject, l) && subject != object {
			l.other, l.sense = Node(subject.number), sense(numbers[e.Predicate])|in
			yield(object, l)
		}
	}
}

// thousandths are the parts in which confidences are kept.
const thousandths = 1000
