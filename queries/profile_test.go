package queries_test

import (
	"fmt"
	"maps"
	"strings"
	"testing"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/graph/graphtest"
	"github.com/dramatis-graph/dramatis/queries"
)

func TestActor(t *testing.T) {
	v := graphtest.View(t,
		`person/ada officialOf country/arcadia role="foreign minister" date=2023 article=one`,
		`person/ada officialOf country/arcadia role="Foreign Minister" date=2024-02 confidence=0.95 article=two`,
		`person/ada officialOf country/arcadia role=senator article=two`,
		`person/bob officialOf country/arcadia article=three`,
		"person/ada visited country/utopia",
		"country/utopia visited country/arcadia",
		"person/ada met person/bob",
		"person/ada met person/cy",
		"person/ada met person/cy status=planned",
	)
	for _, tt := range []struct {
		actor graph.ID
		want  string
	}{
		{"person/ada", "offices: Foreign Minister arcadia 2023–2024-02 2 (ada officialOf arcadia 2024-02); senator arcadia – 1 (ada officialOf arcadia); \n" +
			"officials: \n" +
			"relations: 3 official of, 2 met, 1 visited\n" +
			"articles: 3"},
		{"country/arcadia", "offices: \n" +
			"officials: Foreign Minister ada 2023–2024-02 2 (ada officialOf arcadia 2024-02); senator ada – 1 (ada officialOf arcadia);  bob – 1 (bob officialOf arcadia); \n" +
			"relations: 4 has official, 1 visited by\n" +
			"articles: 4"},
	} {
		p, err := queries.Actor(t.Context(), v, tt.actor, queries.Filter{})
		if err != nil {
			t.Fatal(err)
		}
		var counts []string
		for _, c := range p.Counts {
			counts = append(counts, fmt.Sprintf("%d %s", c.Count, c.Label))
		}
		got := fmt.Sprintf("offices: %s\nofficials: %s\nrelations: %s\narticles: %d",
			jotOffices(p.Offices), jotOffices(p.Officials), strings.Join(counts, ", "), p.Articles)
		if got != tt.want {
			t.Errorf("%s:\n%s; want\n%s", tt.actor, got, tt.want)
		}
	}
	p, err := queries.Actor(t.Context(), v, "person/ada", queries.Filter{})
	if want := map[graph.Status]int{graph.Happened: 6, graph.Planned: 1}; err != nil || !maps.Equal(p.Statuses, want) {
		t.Errorf("statuses %v, %v; want %v", p.Statuses, err, want)
	}
}

func jotOffices(offices []queries.Office) string {
	var b strings.Builder
	for _, o := range offices {
		fmt.Fprintf(&b, "%s %s %s–%s %d (%s); ", o.Role, o.Actor.ID.Slug(), o.First, o.Last, o.Reports, jot(o.Relation))
	}
	return b.String()
}

func TestActorSaysWhenOfficesAreLeftOut(t *testing.T) {
	var lines []string
	for i := range queries.MaxOffices + 1 {
		lines = append(lines, fmt.Sprintf("person/name-%d officialOf country/arcadia", i))
	}
	p, err := queries.Actor(t.Context(), graphtest.View(t, lines...), "country/arcadia", queries.Filter{})
	if err != nil || len(p.Officials) != queries.MaxOffices || p.Cut == "" {
		t.Errorf("%d officials, cut %q, %v; want %d, told", len(p.Officials), p.Cut, err, queries.MaxOffices)
	}
}
