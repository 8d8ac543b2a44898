package queries

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/dramatis-graph/dramatis/graph"
)

// touching returns the edges of the actor that the filter lets through; with
// another actor, only those between the two.
func touching(ctx context.Context, v *graph.View, actor, with graph.ID, f Filter) ([]graph.Edge, error) {
	edges, err := f.of(v)(ctx, actor, f.Predicates...)
	if err != nil || with == "" {
		return edges, err
	}
	return slices.DeleteFunc(edges, func(e graph.Edge) bool { return e.Other(actor) != with }), nil
}

// chronological is where e stands among edges in order of their dates, those
// without a date last. A month stands before its days, a year before its months.
func chronological(e *graph.Edge) place {
	undated := 0
	if e.Date == "" {
		undated = 1
	}
	return place{undated, strings.Join([]string{
		string(e.Date.First()), string(e.Date), string(e.Subject), string(e.Predicate), string(e.Object), string(e.ID),
	}, "\x00")}
}

// byDate returns the edges in the order of [chronological].
func byDate(edges []graph.Edge) []graph.Edge {
	sorted := make([]graph.Edge, len(edges))
	for i, e := range inOrder(edges, chronological) {
		sorted[i] = *e.item
	}
	return sorted
}

// sources returns the relations of several lists of edges, looked up together.
func sources(ctx context.Context, v *graph.View, lists ...[]graph.Edge) ([][]graph.Relation, error) {
	all, err := v.Sources(ctx, slices.Concat(lists...))
	if err != nil {
		return nil, fmt.Errorf("evidence: %w", err)
	}
	relations := make([][]graph.Relation, len(lists))
	for i, list := range lists {
		relations[i], all = slices.Clip(all[:len(list)]), all[len(list):]
	}
	return relations, nil
}
