package queries_test

import (
	"errors"
	"slices"
	"testing"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/graph/graphtest"
	"github.com/dramatis-graph/dramatis/queries"
)

// atlas is a book of two facts for a world of its own.
type atlas struct{}

func (atlas) Called(name string) []graph.ID {
	switch name {
	case "AR":
		return []graph.ID{"country/arcadia", "country/arborea"}
	case "Crown":
		return []graph.ID{"country/utopia", "country/arcadia"}
	}
	return nil
}

func (atlas) Within(place graph.ID) []graph.ID {
	if place == "country/arcadia" {
		return []graph.ID{"place/fort", "place/nowhere"}
	}
	return nil
}

func TestTheBookNamesWhatTheArticlesDoNot(t *testing.T) {
	v := graphtest.View(t, "country/arcadia struck country/utopia")
	lexicon := queries.Lexicon{Book: atlas{}}
	if a, err := lexicon.Resolve(t.Context(), v, "AR"); err != nil || a.ID != "country/arcadia" {
		t.Errorf("AR is %s, %v", a.ID, err)
	}
	var ambiguous *queries.AmbiguousError
	if _, err := lexicon.Resolve(t.Context(), v, "Crown"); !errors.As(err, &ambiguous) || len(ambiguous.Candidates) != 2 {
		t.Errorf("Crown: %v", err)
	}
	if _, err := (queries.Lexicon{}).Resolve(t.Context(), v, "AR"); !errors.Is(err, graph.ErrNotFound) {
		t.Errorf("without the book, AR: %v", err)
	}
}

func TestAPlaceHoldsThePlacesWithinIt(t *testing.T) {
	v := graphtest.View(t,
		"country/arcadia struck country/utopia place=place/fort",
		"place/port locatedIn country/arcadia",
		"place/quay partOf place/port",
		"place/port locatedIn place/quay",
		"place/isle locatedIn country/arcadia status=denied",
		"person/ada locatedIn place/port",
		"organization/bank locatedIn place/port",
	)
	for _, tt := range []struct {
		place   string
		lexicon queries.Lexicon
		want    []graph.ID
	}{
		{"Arcadia", queries.Lexicon{}, []graph.ID{"country/arcadia", "place/port", "place/quay"}},
		{"Arcadia", queries.Lexicon{Book: atlas{}}, []graph.ID{"country/arcadia", "place/fort", "place/port", "place/quay"}},
		{"fort", queries.Lexicon{Book: atlas{}}, []graph.ID{"place/fort"}},
	} {
		f, err := tt.lexicon.Filter(t.Context(), v, queries.Terms{Place: tt.place})
		if err != nil || !slices.Equal(f.Places, tt.want) {
			t.Errorf("in %s: %v, %v; want %v", tt.place, f.Places, err, tt.want)
		}
	}
}

func TestReadFindsActorsAndFilter(t *testing.T) {
	v := graphtest.View(t, "person/ada met person/bob")
	in, err := queries.Lexicon{}.Read(t.Context(), v, queries.Terms{Since: "2024"}, "Ada", "Bob")
	if err != nil || in.One() != "person/ada" || in.Other() != "person/bob" || in.Filter.Since != "2024" {
		t.Errorf("read %+v, %v", in, err)
	}
	if in, err = (queries.Lexicon{}).Read(t.Context(), v, queries.Terms{}, "Ada"); err != nil || in.Other() != "" {
		t.Errorf("read %+v, %v", in, err)
	}
}
