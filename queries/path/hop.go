package path

import (
	"cmp"
	"strings"

	"github.com/dramatis-graph/dramatis/graph"
)

// A Hop is one step of a route: two actors and the edge that joins them best.
type Hop struct {
	From, To graph.ID
	Edge     graph.Edge

	// Reports counts the edges that would serve, Edge among them.
	Reports int

	// Independent counts the articles of these edges, copies of one text once.
	Independent int
}

// Backward reports whether the hop runs from the edge's object to its subject.
func (h Hop) Backward() bool { return h.Edge.Subject != h.From }

// Join returns the hop between two actors over links that join them, and false
// if there is none.
func Join(v *graph.View, from, to graph.Node, links []graph.Link) (Hop, bool) {
	if len(links) == 0 {
		return Hop{}, false
	}
	best := links[0].Edge()
	for _, l := range links[1:] {
		if e := l.Edge(); Stronger(e, best) < 0 {
			best = e
		}
	}
	h := Hop{From: v.ActorID(from), To: v.ActorID(to), Edge: *best, Reports: len(links)}
	_, h.Independent = v.Reports(links)
	return h, true
}

// Stronger orders edges by how well they bear a claim out: facts before what is
// planned, possible or denied; then the more confident reading; then what has
// the more exact date; then by ID, so that the choice is always the same.
func Stronger(a, b *graph.Edge) int {
	return cmp.Or(
		cmp.Compare(unreal(a), unreal(b)),
		cmp.Compare(b.Confidence, a.Confidence),
		cmp.Compare(len(b.Date), len(a.Date)),
		strings.Compare(string(a.ID), string(b.ID)),
	)
}

func unreal(e *graph.Edge) int {
	if e.Status.Real() {
		return 0
	}
	return 1
}
