package export_test

import (
	"bytes"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/queries"
)

func TestNQuadsOfEverythingAreTheGraphs(t *testing.T) {
	v := world(t)
	var want bytes.Buffer
	if err := v.WriteNQuads(t.Context(), &want); err != nil {
		t.Fatal(err)
	}
	if got := write(t, "nquads", v, filters["everything"]); !bytes.Equal(got, want.Bytes()) {
		t.Errorf("wrote\n%s; want\n%s", got, want.Bytes())
	}
}

var quadTerms = regexp.MustCompile(`^<([^>]*)> <([^>]*)> (<([^>]*)>|"(?:[^"\\]|\\.)*") <([^>]*)> \.$`)

// A filtered file says of the relations that are let through all that the whole
// file says of them, and nothing of the others.
func TestNQuadsFiltered(t *testing.T) {
	v := world(t)
	whole := string(write(t, "nquads", v, filters["everything"]))
	for _, tt := range []struct {
		name   string
		filter queries.Filter
		edges  string   // the edges, as subject predicate object
		nodes  []string // what is named and has names
		absent []string
	}{
		{"planned", queries.Filter{Statuses: []graph.Status{graph.Planned}},
			"person/ada rel/met person/bob", []string{"person/ada", "person/bob"}, []string{"country/arcadia", "place/port-royal", "will_not"}},
		{"real", queries.Filter{},
			"person/ada rel/met person/bob, person/ada rel/officialOf country/arcadia, person/ada rel/officialOf country/arcadia, person/ada rel/told person/bob, person/bob rel/killed incident/the-day",
			[]string{"person/ada", "person/bob", "person/cy", "place/port-royal", "country/arcadia"}, []string{"country/utopia", "will_"}},
		{"nothing", queries.Filter{Since: "1900", Until: "1901"}, "", nil, []string{"<"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got := string(write(t, "nquads", v, tt.filter))
			var edges []string
			names := make(map[string]bool)
			for line := range strings.Lines(got) {
				terms := quadTerms.FindStringSubmatch(strings.TrimSuffix(line, "\n"))
				if terms == nil || !strings.Contains(whole, line) {
					t.Fatalf("not a line of the whole: %s", line)
				}
				if strings.HasPrefix(terms[2], "rel/") {
					edges = append(edges, terms[1]+" "+terms[2]+" "+terms[4])
				}
				if terms[2] == "name" {
					names[terms[1]] = true
				}
			}
			slices.Sort(edges)
			if strings.Join(edges, ", ") != tt.edges {
				t.Errorf("edges %v; want %s", edges, tt.edges)
			}
			for _, node := range tt.nodes {
				if !names[node] {
					t.Errorf("%s has no name in\n%s", node, got)
				}
			}
			for _, word := range tt.absent {
				if strings.Contains(got, word) {
					t.Errorf("%q is in\n%s", word, got)
				}
			}
		})
	}
}
