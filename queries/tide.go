package queries

import "github.com/dramatis-graph/dramatis/graph"

// A tide is the actors within so many hops of one end of a chain. It rises hop
// by hop, and remembers for each actor the one it was reached from.
type tide struct {
	from map[graph.ID]graph.ID // "" for the end itself
	edge []graph.ID            // the actors farthest out
}

func newTide(end graph.ID) *tide {
	return &tide{from: map[graph.ID]graph.ID{end: ""}, edge: []graph.ID{end}}
}

func (t *tide) has(id graph.ID) bool {
	_, ok := t.from[id]
	return ok
}

// route returns the actors from id, hop by hop, to the end that the tide comes
// from.
func (t *tide) route(id graph.ID) []graph.ID {
	route := []graph.ID{id}
	for id = t.from[id]; id != ""; id = t.from[id] {
		route = append(route, id)
	}
	return route
}
