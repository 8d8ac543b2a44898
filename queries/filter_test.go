package queries_test

import (
	"testing"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/queries"
)

func TestFilterMatch(t *testing.T) {
	met := graph.Edge{Predicate: graph.Met, Status: graph.Happened, Date: "2024-03-26", Place: "place/port", Source: "The Herald", Confidence: 0.8}
	with := func(change func(*graph.Edge)) graph.Edge {
		e := met
		change(&e)
		return e
	}
	planned := with(func(e *graph.Edge) { e.Status = graph.Planned })
	ongoing := with(func(e *graph.Edge) { e.Status = graph.Ongoing })
	march := with(func(e *graph.Edge) { e.Date = "2024-03" })
	undated := with(func(e *graph.Edge) { e.Date = "" })
	for _, tt := range []struct {
		name   string
		filter queries.Filter
		edge   graph.Edge
		want   bool
	}{
		{"no filter, happened", queries.Filter{}, met, true},
		{"no filter, ongoing", queries.Filter{}, ongoing, true},
		{"no filter, planned", queries.Filter{}, planned, false},
		{"no filter, undated", queries.Filter{}, undated, true},
		{"planned asked for", queries.Filter{Statuses: []graph.Status{graph.Planned}}, planned, true},
		{"only planned asked for", queries.Filter{Statuses: []graph.Status{graph.Planned}}, met, false},
		{"one of two predicates", queries.Filter{Predicates: []graph.Predicate{graph.Told, graph.Met}}, met, true},
		{"another predicate", queries.Filter{Predicates: []graph.Predicate{graph.Told}}, met, false},
		{"since the day", queries.Filter{Since: "2024-03-26"}, met, true},
		{"since the day after", queries.Filter{Since: "2024-03-27"}, met, false},
		{"since a day of its month", queries.Filter{Since: "2024-03-31"}, march, true},
		{"until the day", queries.Filter{Until: "2024-03-26"}, met, true},
		{"until the day before", queries.Filter{Until: "2024-03-25"}, met, false},
		{"until its year", queries.Filter{Until: "2024"}, met, true},
		{"undated, since", queries.Filter{Since: "2024"}, undated, false},
		{"undated, until", queries.Filter{Until: "2024"}, undated, false},
		{"there", queries.Filter{Place: "place/port"}, met, true},
		{"elsewhere", queries.Filter{Place: "place/fort"}, met, false},
		{"its source", queries.Filter{Source: "The Herald"}, met, true},
		{"another source", queries.Filter{Source: "Herald"}, met, false},
		{"just confident enough", queries.Filter{MinConfidence: 0.8}, met, true},
		{"not confident enough", queries.Filter{MinConfidence: 0.81}, met, false},
	} {
		if got := tt.filter.Match(tt.edge); got != tt.want {
			t.Errorf("%s: Match = %v; want %v", tt.name, got, tt.want)
		}
	}
}
