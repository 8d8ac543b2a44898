package queries_test

import (
	"cmp"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/graph/graphtest"
	"github.com/dramatis-graph/dramatis/queries"
)

// ids returns the IDs of what is kept, sorted.
func ids(edges []graph.Edge, keep func(graph.Edge) bool) []graph.ID {
	kept := []graph.ID{}
	for _, e := range edges {
		if keep(e) {
			kept = append(kept, e.ID)
		}
	}
	slices.Sort(kept)
	return kept
}

func told[T any](items []T, relation func(T) graph.Relation) []graph.ID {
	all := []graph.ID{}
	for _, item := range items {
		all = append(all, relation(item).ID)
	}
	slices.Sort(all)
	return all
}

func itself(r graph.Relation) graph.Relation { return r }

func touches(e graph.Edge, id graph.ID) bool { return e.Subject == id || e.Object == id }

func TestListsFindWhatReadingAllFinds(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		v := graphtest.View(t, append(world(rt), "person/a told person/b status=denied", "country/x told country/y status=denied")...)
		f, page := filter(rt), queries.Page{Limit: queries.MaxLimit}
		all := edges(t, v, f)
		same := func(question string, got, want []graph.ID) {
			if !slices.Equal(got, want) {
				rt.Fatalf("%s: %v; want %v", question, got, want)
			}
		}
		relations, err := queries.Relations(t.Context(), v, "person/a", f, page)
		if err != nil {
			rt.Fatal(err)
		}
		same("relations", told(relations.Relations, itself), ids(all, func(e graph.Edge) bool { return touches(e, "person/a") }))
		timeline, err := queries.Timeline(t.Context(), v, "person/a", "person/b", f, page)
		if err != nil {
			rt.Fatal(err)
		}
		same("timeline", told(timeline.Relations, itself), ids(all, func(e graph.Edge) bool {
			return touches(e, "person/a") && touches(e, "person/b") && e.Date != ""
		}))
		between, err := queries.Between(t.Context(), v, "country/x", "country/y", f, page)
		if err != nil {
			rt.Fatal(err)
		}
		offices := officesOf(t, v, f)
		same("between", told(between.Exchanges, func(x queries.Exchange) graph.Relation { return x.Relation }), ids(all, func(e graph.Edge) bool {
			return actsFor(offices, e.Subject, "country/x", e) && actsFor(offices, e.Object, "country/y", e) ||
				actsFor(offices, e.Object, "country/x", e) && actsFor(offices, e.Subject, "country/y", e)
		}))
		officials, err := queries.Officials(t.Context(), v, "country/x", f, page)
		if err != nil {
			rt.Fatal(err)
		}
		same("officials", told(officials.Acts, func(a queries.Act) graph.Relation { return a.Relation }), ids(all, func(e graph.Edge) bool {
			return e.Date != "" && e.Predicate != graph.OfficialOf && (e.Subject != "country/x" && actsFor(offices, e.Subject, "country/x", e) ||
				e.Object != "country/x" && actsFor(offices, e.Object, "country/x", e))
		}))
	})
}

// officesOf returns the offices that count under a filter: as well sourced,
// whenever and wherever they were held.
func officesOf(t *testing.T, v *graph.View, f queries.Filter) []graph.Edge {
	return slices.DeleteFunc(edges(t, v, queries.Filter{
		Source: f.Source, MinConfidence: f.MinConfidence, MinSources: f.MinSources, AsOf: f.AsOf,
	}), func(e graph.Edge) bool { return e.Predicate != graph.OfficialOf })
}

// actsFor reports whether an actor is the country, or held an office in it when
// e took place, as the documentation of Between says.
func actsFor(offices []graph.Edge, actor, country graph.ID, e graph.Edge) bool {
	if actor == country {
		return true
	}
	var first, last graph.Date
	for _, office := range offices {
		if office.Subject != actor || office.Object != country {
			continue
		}
		if office.Article == e.Article {
			return true
		}
		then := cmp.Or(office.Date, office.Published)
		if first == "" || then.First() < first {
			first = then.First()
		}
		last = max(last, then.Last())
	}
	then := cmp.Or(e.Date, e.Published)
	return first != "" && then.Last() >= first && then.First() <= last
}
