package queries_test

import (
	"testing"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/queries"
)

func TestActors(t *testing.T) {
	v := cast(t)
	for _, tt := range []struct {
		name, text string
		kind       graph.Kind
		want       string
	}{
		{"all of a kind", "", graph.KindPerson, "ada-byron ada-lovell al-sudani bob-cray dan-brook"},
		{"exact before start", "arcadia", "", "arcadia arcadia"},
		{"start before middle", "ad", "", "ada-byron ada-lovell arcadia arcadia"},
		{"start of a word before middle", "b", graph.KindPerson, "bob-cray dan-brook ada-byron"},
		{"middle", "yro", "", "ada-byron"},
		{"alias", "daniel", "", "dan-brook"},
		{"ID", "country/arcadia", "", "arcadia"},
		{"accents", "Adá", "", "ada-byron ada-lovell"},
		{"nobody", "zeno", "", ""},
		{"no letters", "?!", "", ""},
		{"another kind", "ada", graph.KindCountry, ""},
	} {
		got, err := queries.Actors(t.Context(), v, tt.text, tt.kind, queries.Page{})
		if err != nil || slugs(got.Actors) != tt.want {
			t.Errorf("%s: %q, %v; want %q", tt.name, slugs(got.Actors), err, tt.want)
		}
	}
}
