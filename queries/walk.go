package queries

import (
	"context"
	"fmt"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/queries/path"
)

// Reached is the answer of [Walk].
type Reached struct {
	From graph.Actor `json:"from"`
	Path string      `json:"path"` // as [path.Query.String] prints it
	Ends []End       `json:"ends"`
	Part
}

// An End is an actor that a path leads to, with one shortest route there.
type End struct {
	Actor graph.Actor `json:"actor"`
	Chain
}

// Walk returns the actors that the path leads to from start, the nearest first.
// The filter holds for every hop; its predicates, if any, narrow those of the
// path.
func Walk(ctx context.Context, v *graph.View, start graph.ID, q path.Query, f Filter, p Page) (Reached, error) {
	answer, err := walk(ctx, v, start, q, f, p)
	if err != nil {
		return Reached{}, fmt.Errorf("walk: %w", err)
	}
	return answer, nil
}

func walk(ctx context.Context, v *graph.View, start graph.ID, q path.Query, f Filter, p Page) (answer Reached, err error) {
	if answer.From, err = known(ctx, v, start); err != nil {
		return Reached{}, err
	}
	answer.Path = q.String()
	reach, err := q.Run(ctx, f.sight(v), start)
	if err != nil {
		return Reached{}, err
	}
	ends, part, err := take(v, p, reach.Ends, order[path.End]{
		rank: func(e *path.End) int { return e.Hops },
		name: func(e *path.End) string { return string(e.Actor) },
	}, "walk", start, answer.Path, f)
	if err != nil {
		return Reached{}, err
	}
	answer.Part, answer.Cut = part, reach.Cut
	routes := make([][]path.Hop, len(ends))
	for i, e := range ends {
		if routes[i], err = reach.Route(ctx, e); err != nil {
			return Reached{}, err
		}
	}
	walked, err := chains(ctx, v, start, routes)
	if err != nil {
		return Reached{}, err
	}
	answer.Ends = make([]End, len(ends))
	for i, c := range walked {
		answer.Ends[i] = End{c.Actors[len(c.Actors)-1], c}
	}
	return answer, nil
}
