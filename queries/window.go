package queries

import (
	"context"

	"github.com/dramatis-graph/dramatis/graph"
)

// A window is the days in which an edge leads to a node: the event it tells of
// was on one of them.
type window struct {
	to          graph.Node
	first, last graph.Date
}

// always is later than any date, and the last day of what lasts.
const always graph.Date = "9999-12-31"

// windowOf returns the window of an edge, and false for an event without a date,
// of which nobody can say whether it came before another. Standing relations
// last: they hold whenever they are needed.
func windowOf(e *graph.Edge, to graph.Node) (window, bool) {
	if !e.Predicate.Event() {
		return window{to: to, last: always}, true
	}
	return window{to, e.Date.First(), e.Date.Last()}, e.Date != ""
}

// arrive returns the earliest day to be through, coming on day t.
func (w window) arrive(t graph.Date) (graph.Date, bool) { return max(t, w.first), w.last >= t }

// depart returns the latest day to come, so as to be through on day t.
func (w window) depart(t graph.Date) (graph.Date, bool) { return min(t, w.last), w.first <= t }

// windows returns the windows of a node's edges.
func (n *network) windows(ctx context.Context, at graph.Node) ([]window, error) {
	if found, ok := n.opened[at]; ok {
		return found, nil
	}
	links, err := n.links(ctx, at)
	if err != nil {
		return nil, err
	}
	var found []window
	for _, l := range links {
		if w, ok := windowOf(l.Edge(), l.Other()); ok {
			found = append(found, w)
		}
	}
	n.opened[at] = found
	return found, nil
}
