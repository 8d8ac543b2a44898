package queries_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/graph/graphtest"
	"github.com/dramatis-graph/dramatis/queries"
)

func TestBetween(t *testing.T) {
	v := graphtest.View(t,
		"person/ada officialOf country/arcadia",
		"organization/army partOf country/arcadia",
		"person/gen officialOf organization/army",
		"person/bob officialOf country/utopia",
		"person/bob officialOf country/arcadia confidence=0.1",
		"person/cy officialOf country/utopia status=denied",
		"country/arcadia struck country/utopia date=2024-01",
		"country/utopia accused country/arcadia",
		"person/bob met person/ada date=2023",
		"person/gen threatened country/utopia date=2024-02",
		"person/cy praised country/arcadia",
		"person/ada met country/arcadia",
		"person/dan met person/bob",
		"person/dan officialOf country/erewhon",
		"person/eve officialOf country/erewhon",
		"person/eve officialOf country/oz",
		"person/dan officialOf country/oz",
		"person/dan told person/eve",
	)
	for _, tt := range []struct {
		name   string
		a, b   graph.ID
		filter queries.Filter
		want   string
	}{
		{"countries", "country/arcadia", "country/utopia", queries.Filter{MinConfidence: 0.5},
			"arcadia <officialOf- ada | utopia <officialOf- bob | ada met bob 2023\n" +
				"arcadia | utopia | arcadia struck utopia 2024-01\n" +
				"arcadia <partOf- army <officialOf- gen | utopia | gen threatened utopia 2024-02\n" +
				"arcadia | utopia | utopia accused arcadia\n"},
		{"the other way round", "country/utopia", "country/arcadia", queries.Filter{Predicates: []graph.Predicate{graph.Struck}},
			"utopia | arcadia | arcadia struck utopia 2024-01\n"},
		{"offices need not match", "country/arcadia", "country/utopia", queries.Filter{Predicates: []graph.Predicate{graph.Met}, Since: "2023", MinConfidence: 0.5},
			"arcadia <officialOf- ada | utopia <officialOf- bob | ada met bob 2023\n"},
		{"an official of both", "country/arcadia", "country/utopia", queries.Filter{Predicates: []graph.Predicate{graph.Met}},
			"arcadia <officialOf- ada | utopia <officialOf- bob | ada met bob 2023\n"},
		{"officials of both are told of once", "country/oz", "country/erewhon", queries.Filter{Predicates: []graph.Predicate{graph.Told}},
			"oz <officialOf- dan | erewhon <officialOf- eve | dan told eve\n"},
		{"persons speak for themselves", "person/ada", "person/bob", queries.Filter{}, "ada | bob | ada met bob 2023\n"},
		{"a person and a country", "person/ada", "country/utopia", queries.Filter{},
			"ada | utopia <officialOf- bob | ada met bob 2023\n"},
		{"nothing", "person/ada", "person/dan", queries.Filter{}, ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got, err := queries.Between(t.Context(), v, tt.a, tt.b, tt.filter, queries.Page{})
			if err != nil {
				t.Fatal(err)
			}
			var b strings.Builder
			for _, e := range got.Exchanges {
				fmt.Fprintf(&b, "%s | %s | %s\n", jotSide(got.A, e.A), jotSide(got.B, e.B), jot(e.Relation))
			}
			if b.String() != tt.want {
				t.Errorf("between them\n%s; want\n%s", b.String(), tt.want)
			}
		})
	}
	if _, err := queries.Between(t.Context(), v, "person/ada", "person/ada", queries.Filter{}, queries.Page{}); err == nil {
		t.Error("one actor has no exchange with itself")
	}
}

func jotSide(whole graph.Actor, s queries.Side) string {
	actors := []graph.Actor{whole}
	for _, h := range s.Via {
		actors = append(actors, graph.Actor{ID: h.To})
	}
	if actors[len(actors)-1].ID != s.Actor.ID {
		return "BROKEN"
	}
	return jotChain(queries.Chain{Actors: actors, Hops: s.Via})
}

func TestBetweenAsksWhoHeldTheOfficeThen(t *testing.T) {
	v := graphtest.View(t,
		"person/ada officialOf country/arcadia role=minister date=2020 article=a",
		"person/ada officialOf country/arcadia role=minister date=2021-06 article=b",
		"person/ada officialOf country/arcadia role=president article=c published=2024-02-01",
		"person/bob officialOf country/utopia article=d",
		"person/ada met person/bob date=2019-12-31 article=e",
		"person/ada met person/bob date=2021-01-05 article=f",
		"person/ada met person/bob date=2022 article=g",
		"person/ada met person/bob article=h published=2024-02-01",
		"person/ada met person/bob article=i",
		"person/ada met person/bob date=2018 article=c",
	)
	got, err := queries.Between(t.Context(), v, "country/arcadia", "country/utopia", queries.Filter{}, queries.Page{})
	if err != nil {
		t.Fatal(err)
	}
	var lines []string
	for _, e := range got.Exchanges {
		lines = append(lines, fmt.Sprintf("%s as %s", jot(e.Relation), e.A.Via[0].Relation.Role))
	}
	want := []string{
		"ada met bob 2018 as president", // the same article says so
		"ada met bob 2021-01-05 as minister",
		"ada met bob as president",
		"ada met bob as minister", // nobody knows when
	}
	slices.Sort(lines)
	slices.Sort(want)
	if !slices.Equal(lines, want) {
		t.Errorf("between them\n%s; want\n%s", strings.Join(lines, "\n"), strings.Join(want, "\n"))
	}
}
