package queries

import (
	"context"
	"fmt"
	"math"
	"slices"
	"strings"

	"github.com/dramatis-graph/dramatis/graph"
)

// touching returns the links of the actor that the filter lets through; with
// another actor, only those between the two.
func touching(ctx context.Context, v *graph.View, actor, with graph.ID, f Filter) ([]graph.Link, error) {
	at, err := v.Node(ctx, actor)
	if err != nil {
		return nil, err
	}
	sight := f.sight(v)
	if with != "" {
		other, err := v.Node(ctx, with)
		if err != nil {
			return nil, err
		}
		sight = sight.To(other)
	}
	return sight.Links(ctx, at)
}

// chronological orders links by their dates, those without a date last. A month
// stands before its days, a year before its months.
var chronological = order[graph.Link]{rank: dayOf, name: nameOf}

func dayOf(l *graph.Link) int {
	if day := l.Day(); day != 0 {
		return day
	}
	return math.MaxInt
}

// nameOf returns the words of a link by which those of one day are sorted.
func nameOf(l *graph.Link) string {
	e := l.Edge()
	return strings.Join([]string{string(e.Subject), string(e.Predicate), string(e.Object), string(e.ID)}, "\x00")
}

// earliest returns the first links in the order of [chronological], at most that
// many.
func earliest(links []graph.Link, most int) []graph.Link {
	first, _ := chronological.leading(links, nil, most)
	return first
}

// edgesOf returns the edges of links.
func edgesOf(links []graph.Link) []graph.Edge {
	edges := make([]graph.Edge, len(links))
	for i, l := range links {
		edges[i] = *l.Edge()
	}
	return edges
}

// told returns the relations of links.
func told(ctx context.Context, v *graph.View, links []graph.Link) ([]graph.Relation, error) {
	relations, err := v.Sources(ctx, edgesOf(links))
	if err != nil {
		return nil, fmt.Errorf("evidence: %w", err)
	}
	return relations, nil
}

// toldApart returns the relations of several lists of links, looked up together.
func toldApart(ctx context.Context, v *graph.View, lists ...[]graph.Link) ([][]graph.Relation, error) {
	all, err := told(ctx, v, slices.Concat(lists...))
	if err != nil {
		return nil, err
	}
	relations := make([][]graph.Relation, len(lists))
	for i, list := range lists {
		relations[i], all = slices.Clip(all[:len(list)]), all[len(list):]
	}
	return relations, nil
}
