package queries_test

import (
	"errors"
	"reflect"
	"testing"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/graph/graphtest"
	"github.com/dramatis-graph/dramatis/queries"
)

func TestTermsFilter(t *testing.T) {
	v := graphtest.View(t, "person/ada met person/bob place=place/port-royal")
	for _, tt := range []struct {
		name  string
		terms queries.Terms
		want  queries.Filter
	}{
		{"nothing", queries.Terms{}, queries.Filter{}},
		{"predicates", queries.Terms{Predicates: []string{"met, told", "AGREE"}},
			queries.Filter{Predicates: []graph.Predicate{graph.Met, graph.Told, graph.AgreedWith, graph.PledgedTo}}},
		{"statuses", queries.Terms{Statuses: []string{"planned,denied"}},
			queries.Filter{Statuses: []graph.Status{graph.Planned, graph.Denied}}},
		{"all statuses", queries.Terms{Statuses: []string{"all"}}, queries.Filter{Statuses: graph.Statuses()}},
		{"the rest", queries.Terms{Since: "2023", Until: "2024-03", Place: "Port Royal", Source: "The Herald", MinConfidence: "0.5"},
			queries.Filter{Since: "2023", Until: "2024-03", Places: []graph.ID{"place/port-royal"}, Source: "The Herald", MinConfidence: 0.5}},
		{"sources", queries.Terms{MinSources: "2"}, queries.Filter{MinSources: 2}},
		{"as of", queries.Terms{AsOf: "2024-03"}, queries.Filter{AsOf: "2024-03"}},
		{"one day", queries.Terms{Since: "2024-03-26", Until: "2024-03"}, queries.Filter{Since: "2024-03-26", Until: "2024-03"}},
	} {
		got, err := queries.Lexicon{}.Filter(t.Context(), v, tt.terms)
		if err != nil || !reflect.DeepEqual(got, tt.want) {
			t.Errorf("%s: %+v, %v; want %+v", tt.name, got, err, tt.want)
		}
		if set := tt.name != "nothing"; tt.terms.Set() != set {
			t.Errorf("%s: Set = %v", tt.name, !set)
		}
	}
}

func TestTermsThatMeanNothing(t *testing.T) {
	v := graphtest.View(t, "person/ada met person/bob place=place/port-royal")
	for _, tt := range []struct {
		terms      queries.Terms
		want, hint string
	}{
		{queries.Terms{Predicates: []string{"met,vistied"}}, `predicate: no relation "vistied"`, `did you mean "visited"?`},
		{queries.Terms{Predicates: []string{"married"}}, `predicate: no relation "married"`, ``},
		{queries.Terms{Statuses: []string{"planed"}}, `status: no status "planed": it is one of happened, ongoing, planned, denied, possible`, `did you mean "planned"?`},
		{queries.Terms{Since: "26.3.2024"}, `since: no date "26.3.2024": write 2024-03-26, 2024-03 or 2024`, ``},
		{queries.Terms{Until: "2024-13"}, `until: no date "2024-13": write 2024-03-26, 2024-03 or 2024`, ``},
		{queries.Terms{Since: "2024-03", Until: "2024-02"}, `until: 2024-02 is before 2024-03`, ``},
		{queries.Terms{MinConfidence: "80%"}, `min_confidence: no confidence "80%": write a number from 0 to 1`, ``},
		{queries.Terms{MinConfidence: "NaN"}, `min_confidence: no confidence "NaN": write a number from 0 to 1`, ``},
		{queries.Terms{MinConfidence: "1.1"}, `min_confidence: no confidence "1.1": write a number from 0 to 1`, ``},
		{queries.Terms{MinSources: "0"}, `min_sources: no number of sources "0": write 1 or more`, ``},
		{queries.Terms{AsOf: "now"}, `as_of: no date "now": write 2024-03-26, 2024-03 or 2024`, ``},
		{queries.Terms{Place: "Port Roial"}, `place: no such actor: "Port Roial"`, `did you mean place/port-royal (Port Royal)?`},
	} {
		_, err := queries.Lexicon{}.Filter(t.Context(), v, tt.terms)
		var hinted interface{ Hint() string }
		if !errors.As(err, &hinted) || err.Error() != tt.want || hinted.Hint() != tt.hint {
			t.Errorf("%+v: %v; want %s (hint %q)", tt.terms, err, tt.want, tt.hint)
		}
	}
}

func TestParseKind(t *testing.T) {
	for _, s := range []string{"", "person", "armed-group"} {
		if k, err := queries.ParseKind(s); err != nil || string(k) != s {
			t.Errorf("ParseKind(%q) = %q, %v", s, k, err)
		}
	}
	_, err := queries.ParseKind("persons")
	var input *queries.InputError
	if !errors.As(err, &input) || input.Hint() != `did you mean "person"?` {
		t.Errorf("ParseKind(persons): %v", err)
	}
}
