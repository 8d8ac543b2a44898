package queries_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/graph/graphtest"
	"github.com/dramatis-graph/dramatis/queries"
	"github.com/dramatis-graph/dramatis/queries/path"
)

func TestWalk(t *testing.T) {
	v := graphtest.View(t,
		"person/ada officialOf country/arcadia date=2023",
		"person/bob officialOf country/utopia date=2024",
		"person/cy officialOf country/erewhon date=2024",
		"person/ada met person/bob date=2024",
		"person/ada met person/cy date=2024 status=planned",
		"person/bob met person/cy date=2024",
	)
	for _, tt := range []struct {
		name, path string
		filter     queries.Filter
		want       string
	}{
		{"from country to country", "^officialOf/met/officialOf", queries.Filter{},
			"arcadia <officialOf- ada -met- bob -officialOf> utopia"},
		{"farther", "^officialOf/met+/officialOf", queries.Filter{},
			"arcadia <officialOf- ada -met- bob -officialOf> utopia\n" +
				"arcadia <officialOf- ada -met- bob -met- ada -officialOf> arcadia\n" +
				"arcadia <officialOf- ada -met- bob -met- cy -officialOf> erewhon"},
		{"what is planned", "^officialOf/met/officialOf", queries.Filter{Statuses: graph.Statuses()},
			"arcadia <officialOf- ada -met- cy -officialOf> erewhon\n" +
				"arcadia <officialOf- ada -met- bob -officialOf> utopia"},
		{"no step", "met*", queries.Filter{}, "arcadia"},
		{"every hop is filtered", "^officialOf/met/officialOf", queries.Filter{Since: "2024"}, ""},
		{"nowhere", "officialOf", queries.Filter{}, ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got, err := queries.Walk(t.Context(), v, "country/arcadia", path.MustParse(tt.path), tt.filter, queries.Page{})
			if err != nil {
				t.Fatal(err)
			}
			var routes []string
			for _, e := range got.Ends {
				routes = append(routes, jotChain(e.Chain))
				if e.Actor.ID != e.Actors[len(e.Actors)-1].ID {
					t.Errorf("end %s of route %s", e.Actor.ID, jotChain(e.Chain))
				}
			}
			if jotted := strings.Join(routes, "\n"); jotted != tt.want {
				t.Errorf("walked\n%s; want\n%s", jotted, tt.want)
			}
		})
	}
	if _, err := queries.Walk(t.Context(), v, "country/oz", path.MustParse("met"), queries.Filter{}, queries.Page{}); !errors.Is(err, graph.ErrNotFound) {
		t.Errorf("an unknown actor: %v; want %v", err, graph.ErrNotFound)
	}
}
