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

	// Reports counts the edges that would have served, Edge among them.
	Reports int

	// Independent counts the articles of these edges, copies of one text once.
	Independent int
}

// Backward reports whether the hop runs from the edge's object to its subject.
func (h Hop) Backward() bool { return h.Edge.Subject != h.From }

// Join returns the hop between two actors over those of the edges that serve,
// and false if none does.
func Join(from, to graph.ID, edges []graph.Edge, serves func(*graph.Edge) bool) (Hop, bool) {
	h := Hop{From: from, To: to}
	var reports []graph.Edge
	for i := range edges {
		e := &edges[i]
		if e.Other(from) != to || e.Other(to) != from || !serves(e) {
			continue
		}
		if h.Reports == 0 || Stronger(e, &h.Edge) < 0 {
			h.Edge = *e
		}
		h.Reports++
		reports = append(reports, *e)
	}
	h.Independent = graph.Independent(reports)
	return h, h.Reports > 0
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
