package queries_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/graph/graphtest"
	"github.com/dramatis-graph/dramatis/queries"
)

func TestPath(t *testing.T) {
	v := graphtest.View(t,
		"person/ada officialOf country/arcadia",
		"country/utopia struck country/arcadia date=2024",
		"person/bob officialOf country/utopia",
		"person/ada met person/cy",
		"person/cy met person/bob date=2023",
		"person/cy told person/bob confidence=0.99",
		"person/dan told person/ada status=planned",
		"person/dan told person/bob",
		"person/eve told person/fay",
		"person/gil told person/gil",
	)
	for _, tt := range []struct {
		name     string
		from, to graph.ID
		filter   queries.Filter
		search   queries.Search
		want     string
		cut      string
	}{
		{"shortest first", "person/ada", "person/bob", queries.Filter{}, queries.Search{},
			"ada -met- cy -told> bob\n" +
				"ada -officialOf> arcadia <struck- utopia <officialOf- bob", ""},
		{"only one asked for", "person/ada", "person/bob", queries.Filter{}, queries.Search{K: 1},
			"ada -met- cy -told> bob", "there are more chains of at most 6 hops"},
		{"neighbours", "country/arcadia", "country/utopia", queries.Filter{}, queries.Search{K: 1},
			"arcadia <struck- utopia", "there are more chains of at most 6 hops"},
		{"planned counts when asked", "person/ada", "person/bob", queries.Filter{Statuses: graph.Statuses()}, queries.Search{},
			"ada -met- cy -told> bob\n" +
				"ada <told- dan -told> bob\n" +
				"ada -officialOf> arcadia <struck- utopia <officialOf- bob", ""},
		{"by meetings only", "person/ada", "person/bob", queries.Filter{Predicates: []graph.Predicate{graph.Met}}, queries.Search{},
			"ada -met- cy -met- bob", ""},
		{"not through cy", "person/ada", "person/bob", queries.Filter{}, queries.Search{Avoid: []graph.ID{"person/cy"}},
			"ada -officialOf> arcadia <struck- utopia <officialOf- bob", ""},
		{"ends are never avoided", "person/ada", "person/cy", queries.Filter{}, queries.Search{Avoid: []graph.ID{"person/cy"}, MaxHops: 1},
			"ada -met- cy", ""},
		{"too few hops", "person/ada", "country/utopia", queries.Filter{}, queries.Search{MaxHops: 1},
			"", "there is no chain of at most 1 hops; longer ones were not looked for"},
		{"just enough hops", "person/ada", "country/utopia", queries.Filter{}, queries.Search{MaxHops: 2},
			"ada -officialOf> arcadia <struck- utopia", ""},
		{"no way", "person/ada", "person/eve", queries.Filter{}, queries.Search{},
			"", ""},
		{"a loop leads nowhere", "person/gil", "person/ada", queries.Filter{}, queries.Search{},
			"", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got, err := queries.Path(t.Context(), v, tt.from, tt.to, tt.filter, tt.search)
			if err != nil {
				t.Fatal(err)
			}
			if jotted := jotChains(got); jotted != tt.want || got.Cut != tt.cut {
				t.Errorf("linked by\n%s\n(cut %q); want\n%s\n(cut %q)", jotted, got.Cut, tt.want, tt.cut)
			}
		})
	}
}

func TestPathInTheOrderOfTime(t *testing.T) {
	v := graphtest.View(t,
		"person/ada met person/bob date=2024-03-20",
		"person/bob met person/cy date=2023 confidence=1",
		"person/bob met person/cy date=2024-03 confidence=0.5",
		"person/bob met person/cy date=2025 confidence=1",
		"person/bob told person/gus date=2020",
		"person/gus told person/dan date=2026",
		"person/cy told person/dan date=2024-03-10",
		"person/cy told person/dan date=2024-04-10 confidence=0.5",
		"person/cy told person/eve",
		"person/eve officialOf country/arcadia",
		"person/dan officialOf country/arcadia date=2019",
		"person/dan told person/fay date=2024-03-31",
	)
	for _, tt := range []struct {
		from, to graph.ID
		want     string
	}{
		{"person/ada", "person/cy", "ada -met- bob -met- cy [2024-03-20 2025]"},
		{"person/cy", "person/ada", "cy -met- bob -met- ada [2023 2024-03-20]"},
		{"person/ada", "person/dan", "ada -met- bob -met- cy -told> dan [2024-03-20 2024-03 2024-04-10]"},
		{"person/ada", "country/arcadia", "ada -met- bob -met- cy -told> dan -officialOf> arcadia [2024-03-20 2024-03 2024-04-10 2019]"},
		{"person/ada", "person/fay", ""},
		{"person/bob", "person/fay", "bob -met- cy -told> dan -told> fay [2023 2024-03-10 2024-03-31]"},
	} {
		got, err := queries.Path(t.Context(), v, tt.from, tt.to, queries.Filter{}, queries.Search{Chronological: true})
		if err != nil {
			t.Fatal(err)
		}
		var dated []string
		for _, c := range got.Chains {
			var dates []graph.Date
			for _, h := range c.Hops {
				dates = append(dates, h.Relation.Date)
			}
			dated = append(dated, fmt.Sprint(jotChain(c), " ", dates))
		}
		if jotted := strings.Join(dated, "\n"); jotted != tt.want {
			t.Errorf("from %s to %s: %s; want %s", tt.from, tt.to, jotted, tt.want)
		}
	}
}

func jotChains(c queries.Chains) string {
	var all []string
	for _, chain := range c.Chains {
		all = append(all, jotChain(chain))
	}
	return strings.Join(all, "\n")
}

func TestPathRefuses(t *testing.T) {
	v := graphtest.View(t, "person/ada met person/bob")
	for _, tt := range []struct {
		from, to graph.ID
		search   queries.Search
		want     string
	}{
		{"person/ada", "person/ada", queries.Search{}, "path: to: both ends are person/ada"},
		{"person/ada", "person/bob", queries.Search{K: 51}, "path: k: no number of chains 51: write one from 1 to 50"},
		{"person/ada", "person/bob", queries.Search{MaxHops: -1}, "path: max_hops: no number of hops -1: write one from 1 to 12"},
		{"person/zeno", "person/bob", queries.Search{}, `path: no such actor: "person/zeno"`},
		{"person/ada", "person/zeno", queries.Search{}, `path: no such actor: "person/zeno"`},
	} {
		if _, err := queries.Path(t.Context(), v, tt.from, tt.to, queries.Filter{}, tt.search); err == nil || err.Error() != tt.want {
			t.Errorf("Path(%s, %s, %+v): %v; want %s", tt.from, tt.to, tt.search, err, tt.want)
		}
	}
}

func TestEveryQuestionHonoursItsContext(t *testing.T) {
	v := graphtest.View(t, "person/ada met person/bob", "country/arcadia struck country/utopia")
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	for name, ask := range everyQuestion(v) {
		if err := ask(ctx); !errors.Is(err, context.Canceled) {
			t.Errorf("%s: %v; want %v", name, err, context.Canceled)
		}
	}
}
