package queries_test

import (
	"slices"
	"testing"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/graph/graphtest"
	"github.com/dramatis-graph/dramatis/queries"
)

func TestFilterMatch(t *testing.T) {
	met := graph.Edge{
		Predicate: graph.Met, Status: graph.Happened, Date: "2024-03-26", Place: "place/port", Confidence: 0.8,
		Origin: &graph.Origin{Source: "The Herald", Published: "2024-03"},
	}
	with := func(change func(*graph.Edge)) graph.Edge {
		e := met
		change(&e)
		return e
	}
	planned := with(func(e *graph.Edge) { e.Status = graph.Planned })
	ongoing := with(func(e *graph.Edge) { e.Status = graph.Ongoing })
	march := with(func(e *graph.Edge) { e.Date = "2024-03" })
	unpublished := with(func(e *graph.Edge) { e.Origin = &graph.Origin{Source: e.Source} })
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
		{"there", queries.Filter{Places: []graph.ID{"place/fort", "place/port"}}, met, true},
		{"elsewhere", queries.Filter{Places: []graph.ID{"place/fort"}}, met, false},
		{"its source", queries.Filter{Source: "The Herald"}, met, true},
		{"another source", queries.Filter{Source: "Herald"}, met, false},
		{"known by the end of the month", queries.Filter{AsOf: "2024-03-31"}, met, true},
		{"perhaps not known yet", queries.Filter{AsOf: "2024-03-30"}, met, false},
		{"known by the year", queries.Filter{AsOf: "2024"}, met, true},
		{"published nobody knows when", queries.Filter{AsOf: "2024"}, unpublished, false},
		{"just confident enough", queries.Filter{MinConfidence: 0.8}, met, true},
		{"not confident enough", queries.Filter{MinConfidence: 0.81}, met, false},
	} {
		if got := tt.filter.Match(tt.edge); got != tt.want {
			t.Errorf("%s: Match = %v; want %v", tt.name, got, tt.want)
		}
	}
}

func TestFilterAsksForIndependentSources(t *testing.T) {
	v := graphtest.View(t,
		"person/ada met person/bob source=herald article=a",
		"person/ada met person/bob source=post article=b confidence=0.4",
		"person/ada told person/bob source=post article=b",
		"person/ada told person/bob source=post article=c",
		"person/ada told person/cy article=d",
		"person/ada told person/cy article=e",
		"person/cy told person/ada article=e",
	)
	for _, tt := range []struct {
		filter queries.Filter
		want   []string
	}{
		{queries.Filter{MinSources: 1}, []string{"ada met bob", "ada met bob", "ada told bob", "ada told bob", "ada told cy", "ada told cy", "cy told ada"}},
		{queries.Filter{MinSources: 2}, []string{"ada met bob", "ada met bob", "ada told cy", "ada told cy"}},
		{queries.Filter{MinSources: 2, MinConfidence: 0.5}, []string{"ada told cy", "ada told cy"}},
		{queries.Filter{MinSources: 3}, nil},
	} {
		var got []string
		for e, err := range tt.filter.Edges(t.Context(), v) {
			if err != nil {
				t.Fatal(err)
			}
			got = append(got, e.Subject.Slug()+" "+string(e.Predicate)+" "+e.Object.Slug())
		}
		if !slices.Equal(got, tt.want) {
			t.Errorf("%+v lets through %q; want %q", tt.filter, got, tt.want)
		}
	}
}
