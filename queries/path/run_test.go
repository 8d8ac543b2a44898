package path_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/graph/graphtest"
	"github.com/dramatis-graph/dramatis/queries/path"
)

func TestRun(t *testing.T) {
	v := graphtest.View(t,
		"person/ada officialOf country/arcadia",
		"person/bob officialOf country/utopia",
		"person/ada met person/bob date=2024-03 place=place/port confidence=0.8 source=\"The Herald\" article=news",
		"person/ada met person/cy status=planned",
		"country/arcadia struck country/utopia",
		"country/utopia struck country/erewhon",
		"country/erewhon struck country/arcadia",
		"person/dan told person/dan",
		"place/port locatedIn country/arcadia",
	)
	for _, tt := range []struct{ start, path, want string }{
		{"person/ada", "officialOf", "country/arcadia"},
		{"country/arcadia", "officialOf", ""},
		{"country/arcadia", "^officialOf", "person/ada"},
		{"country/arcadia", "^officialOf/met/officialOf", "country/utopia"},
		{"country/utopia", "^officialOf/met/officialOf", "country/arcadia"},
		{"country/utopia", "^(officialOf/^officialOf)", ""},
		{"person/bob", "met", "person/ada"},
		{"person/bob", "^met", "person/ada"},
		{"person/ada", "CONSULT", "person/bob"},
		{"country/arcadia", "struck+", "country/utopia country/erewhon country/arcadia"},
		{"country/arcadia", "struck*", "country/arcadia country/utopia country/erewhon"},
		{"country/arcadia", "struck?", "country/arcadia country/utopia"},
		{"country/arcadia", "struck{2}", "country/erewhon"},
		{"country/arcadia", "struck{2,}", "country/erewhon country/arcadia country/utopia"},
		{"country/arcadia", "struck{1,2}", "country/utopia country/erewhon"},
		{"country/arcadia", "(struck|^struck){2}", "country/arcadia country/erewhon country/utopia"},
		{"country/arcadia", "(struck*)*", "country/arcadia country/utopia country/erewhon"},
		{"country/arcadia", "!struck", ""},
		{"country/arcadia", "!^struck", "person/ada place/port"},
		{"country/arcadia", "!(^struck|^officialOf)", "place/port"},
		{"country/arcadia", "!(struck|^officialOf)", "country/erewhon place/port"},
		{"person/bob", "!()", "country/utopia person/ada"},
		{"person/bob", "!met", "country/utopia"},
		{"person/bob", "!^met", ""},
		{"person/dan", "told/told", "person/dan"},
		{"person/dan", "^told", "person/dan"},
		{"place/port", "met", ""},
		{"place/port", "met*", "place/port"},
		{"person/ada", "met[since=2024]", "person/bob"},
		{"person/ada", "met[until=2023]", ""},
		{"person/ada", "met[place=place/port]", "person/bob"},
		{"person/ada", "met[place=Port, confidence=0.7]", "person/bob"},
		{"person/ada", "met[confidence=0.9]", ""},
		{"person/ada", "met[source=herald]", ""},
		{"person/ada", `met[source="The Herald"]`, "person/bob"},
		{"person/ada", "met[status=ongoing]", ""},
		{"person/ada", "(officialOf|met)[since=2024]", "person/bob"},
		{"country/utopia", "(^officialOf/met[since=2024])/officialOf", "country/arcadia"},
		{"country/utopia", "(^officialOf/met)[since=2024]", ""},
	} {
		t.Run(tt.start+" "+tt.path, func(t *testing.T) {
			reach, err := path.MustParse(tt.path).Run(t.Context(), real(v), graph.ID(tt.start))
			if err != nil {
				t.Fatal(err)
			}
			if got := actors(reach); got != tt.want {
				t.Errorf("leads to %q; want %q", got, tt.want)
			}
		})
	}
}

func TestRouteTakesTheBestEvidence(t *testing.T) {
	v := graphtest.View(t,
		"person/ada met person/bob confidence=0.5",
		"person/ada met person/bob confidence=0.8 date=2024",
		"person/ada met person/bob confidence=0.8 date=2024-03-26",
		"person/ada met person/bob confidence=0.9 status=planned",
		"person/bob officialOf country/utopia",
		"person/ada told person/bob confidence=1",
	)
	reach, err := path.MustParse("^officialOf/met").Run(t.Context(), path.Sight{View: v, Choice: graph.Every}, "country/utopia")
	if err != nil {
		t.Fatal(err)
	}
	hops, err := reach.Route(t.Context(), reach.Ends[0])
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, h := range hops {
		got = append(got, fmt.Sprintf("%s %s %s %v %.1f %s (%d)", h.From, h.Edge.Predicate, h.To, h.Backward(), h.Edge.Confidence, h.Edge.Date, h.Reports))
	}
	want := []string{
		"country/utopia officialOf person/bob true 0.9  (1)",
		"person/bob met person/ada true 0.8 2024-03-26 (4)",
	}
	if !slices.Equal(got, want) {
		t.Errorf("route\n%s; want\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

func TestRunTellsUnknownFromNowhere(t *testing.T) {
	v := graphtest.View(t, "person/ada met person/bob")
	met := path.MustParse("met")
	if _, err := met.Run(t.Context(), path.Sight{View: v, Choice: graph.Every}, "person/eve"); !errors.Is(err, graph.ErrNotFound) {
		t.Errorf("from an unknown actor: %v; want %v", err, graph.ErrNotFound)
	}
	cancelled, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := met.Run(cancelled, path.Sight{View: v, Choice: graph.Every}, "person/ada"); !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled: %v; want %v", err, context.Canceled)
	}
}

// real is what v tells of facts.
func real(v *graph.View) path.Sight {
	return path.Sight{View: v, Choice: graph.Every.With(graph.Happened, graph.Ongoing)}
}

func actors(r *path.Reach) string {
	ids := make([]string, len(r.Ends))
	for i, e := range r.Ends {
		ids[i] = string(e.Actor)
	}
	return strings.Join(ids, " ")
}
