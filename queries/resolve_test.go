package queries_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/graph/graphtest"
	"github.com/dramatis-graph/dramatis/queries"
)

// cast is a graph in which names are shared in every way.
func cast(t *testing.T) *graph.View {
	s := graphtest.Store(t,
		"person/ada-byron met person/bob-cray",
		"person/ada-lovell met person/bob-cray",
		"country/arcadia struck place/arcadia",
		"organization/bank-of-utopia told person/al-sudani",
	)
	docs := graphtest.Documents(t, "person/dan-brook met country/the-united-isles article=aliases")
	docs[0].Actors[0].Aliases = []string{"Brook", "Daniel Brook"}
	docs[0].Actors[1].Aliases = []string{"UI"}
	if _, err := s.Add(t.Context(), docs[0]); err != nil {
		t.Fatal(err)
	}
	v := s.View()
	t.Cleanup(v.Close)
	return v
}

func TestResolve(t *testing.T) {
	v := cast(t)
	for _, tt := range []struct {
		name string
		want graph.ID
	}{
		{"person/ada-byron", "person/ada-byron"},
		{"Ada Byron", "person/ada-byron"},
		{"ADA  BYRÓN", "person/ada-byron"},
		{"Brook", "person/dan-brook"},
		{"u.i.", "country/the-united-isles"},
		{"Cray", "person/bob-cray"},
		{"Bob", "person/bob-cray"},
		{"sudani", "person/al-sudani"},
		{"country/arcadia", "country/arcadia"},
		{"the Bank of Utopia", "organization/bank-of-utopia"},
		{"The United Isles", "country/the-united-isles"},
	} {
		if got, err := (queries.Lexicon{}).Resolve(t.Context(), v, tt.name); err != nil || got.ID != tt.want {
			t.Errorf("Resolve(%q) = %s, %v; want %s", tt.name, got.ID, err, tt.want)
		}
	}
}

func TestResolveDoesNotGuess(t *testing.T) {
	v := cast(t)
	for _, tt := range []struct{ name, want, hint string }{
		{"Ada", `"Ada" names 2 actors: person/ada-byron (Ada Byron), person/ada-lovell (Ada Lovell)`,
			`write the ID of the one you mean, such as person/ada-byron`},
		{"Arcadia", `"Arcadia" names 2 actors: country/arcadia (Arcadia), place/arcadia (Arcadia)`,
			`write the ID of the one you mean, such as country/arcadia`},
		{"Utopia", `no such actor: "Utopia"`, `did you mean organization/bank-of-utopia (Bank Of Utopia)?`},
		{"Ada Biron", `no such actor: "Ada Biron"`, `did you mean person/ada-byron (Ada Byron)?`},
		{"Crey", `no such actor: "Crey"`, `did you mean person/bob-cray (Bob Cray)?`},
		{"person/bob-crey", `no such actor: "person/bob-crey"`, `did you mean person/bob-cray (Bob Cray)?`},
		{"Montezuma", `no such actor: "Montezuma"`, ``},
		{" ?! ", `actor: " ?! " is not a name`, ``},
	} {
		_, err := (queries.Lexicon{}).Resolve(t.Context(), v, tt.name)
		var hinted interface{ Hint() string }
		if !errors.As(err, &hinted) || err.Error() != tt.want || hinted.Hint() != tt.hint {
			t.Errorf("Resolve(%q): %v; want %s (hint %q)", tt.name, err, tt.want, tt.hint)
		}
	}
	if _, err := (queries.Lexicon{}).Resolve(t.Context(), v, "Montezuma"); !errors.Is(err, graph.ErrNotFound) {
		t.Errorf("an unknown name is %v; want %v", err, graph.ErrNotFound)
	}
}

func TestAnAmbiguousNameListsSomeOfMany(t *testing.T) {
	var lines []string
	for i := range 10 {
		lines = append(lines, fmt.Sprintf("person/ada-%d met person/bob", i))
	}
	_, err := (queries.Lexicon{}).Resolve(t.Context(), graphtest.View(t, lines...), "Ada")
	var ambiguous *queries.AmbiguousError
	if !errors.As(err, &ambiguous) || len(ambiguous.Candidates) != 10 || !strings.HasSuffix(err.Error(), "person/ada-7 (Ada 7), …") {
		t.Errorf("%v", err)
	}
}
