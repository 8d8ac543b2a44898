package queries

import (
	"context"

	"github.com/dramatis-graph/dramatis/graph"
)

// A window is the days in which an edge leads to an actor: the event it tells of
// was on one of them.
type window struct {
	to          graph.ID
	first, last graph.Date
}

// always is later than any date, and the last day of what lasts.
const always graph.Date = "9999-12-31"

// windowOf returns the window of an edge, and false for an event without a date,
// of which nobody can say whether it came before another. Standing relations
// last: they hold whenever they are needed.
func windowOf(e *graph.Edge, to graph.ID) (window, bool) {
	if !e.Predicate.Event() {
		return window{to: to, last: always}, true
	}
	return window{to, e.Date.First(), e.Date.Last()}, e.Date != ""
}

// arrive returns the earliest day to be through, coming on day t.
func (w window) arrive(t graph.Date) (graph.Date, bool) { return max(t, w.first), w.last >= t }

// depart returns the latest day to come, so as to be through on day t.
func (w window) depart(t graph.Date) (graph.Date, bool) { return min(t, w.last), w.first <= t }

// windows returns the windows of an actor's edges.
func (n *neighbours) windows(ctx context.Context, id graph.ID) ([]window, error) {
	if found, ok := n.opened[id]; ok {
		return found, nil
	}
	edges, err := n.view.Edges(ctx, id, n.filter.Predicates...)
	if err != nil {
		return nil, err
	}
	var found []window
	for i := range edges {
		e := &edges[i]
		if w, ok := windowOf(e, e.Other(id)); ok && w.to != id && !n.avoid[w.to] && n.filter.match(e) {
			found = append(found, w)
		}
	}
	n.opened[id] = found
	return found, nil
}
