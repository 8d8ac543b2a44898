package graph_test

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/dramatis-graph/dramatis/graph"
)

// naming returns an article that gives Ada that name and those aliases.
func naming(article, name string, aliases ...string) graph.Document {
	return graph.Document{
		Article: graph.Article{Name: article, Text: "Words."},
		Actors:  []graph.Actor{{ID: "person/ada", Name: name, Aliases: aliases}},
	}
}

func TestMostArticlesDecideTheName(t *testing.T) {
	docs := []graph.Document{
		naming("a", "Ada Byron", "Byron"), naming("b", "Ada King", "Countess"), naming("c", "Ada Byron"),
		naming("d", ""), naming("e", "Ada Abel"), naming("f", "Ada King", "Ada Byron"),
	}
	want := graph.Actor{ID: "person/ada", Name: "Ada Byron", Kind: graph.KindPerson,
		Aliases: []string{"Ada Abel", "Ada King", "Byron", "Countess"}}
	rapid.Check(t, func(r *rapid.T) {
		s := loaded(t, rapid.Permutation(docs).Draw(r, "order"))
		v := s.View()
		defer v.Close()
		got, err := v.Actor(t.Context(), "person/ada")
		if diff := cmp.Diff(want, got); err != nil || diff != "" {
			r.Errorf("%v (-want +got):\n%s", err, diff)
		}
	})
}

func TestNameFollowsTheArticles(t *testing.T) {
	s := loaded(t, []graph.Document{naming("a", "Ada Byron"), naming("b", "Ada King", "Enchantress"), naming("c", "Ada King")})
	name := func() string {
		v := s.View()
		defer v.Close()
		a, err := v.Actor(t.Context(), "person/ada")
		if err != nil {
			t.Fatal(err)
		}
		return a.Name
	}
	for _, tt := range []struct{ retracted, want string }{{"", "Ada King"}, {"b", "Ada Byron"}, {"a", "Ada King"}} {
		if tt.retracted != "" {
			if err := s.Retract(t.Context(), graph.ArticleID(tt.retracted)); err != nil {
				t.Fatal(err)
			}
		}
		if got := name(); got != tt.want {
			t.Errorf("without %q she is %q, want %q", tt.retracted, got, tt.want)
		}
	}
	v := s.View()
	defer v.Close()
	for query, want := range map[string]int{"ada king": 1, "person/ada": 1, "Enchantress": 0, "Ada Byron": 0} {
		if got, err := v.Named(t.Context(), query); err != nil || len(got) != want {
			t.Errorf("Named(%q) = %v, %v, want %d", query, got, err, want)
		}
	}
}

func TestNamedIgnoresSpelling(t *testing.T) {
	s := loaded(t, []graph.Document{{
		Article: graph.Article{Name: "a", Text: "Words."},
		Actors: []graph.Actor{
			{ID: "person/recep-tayyip-erdogan", Name: "Recep Tayyip Erdoğan", Aliases: []string{"Erdoğan"}},
			{ID: "country/united-states", Name: "United States", Aliases: []string{"U.S.", "US"}},
			{ID: "place/us", Name: "Us"},
		},
	}})
	v := s.View()
	defer v.Close()
	for query, want := range map[string][]graph.ID{
		"erdogan": {"person/recep-tayyip-erdogan"}, "ERDOĞAN": {"person/recep-tayyip-erdogan"},
		"us": {"country/united-states", "place/us"}, "U.S": {"country/united-states", "place/us"},
		"united  states": {"country/united-states"}, "country/united-states": {"country/united-states"},
		"": nil, "!": nil, "states": nil,
	} {
		actors, err := v.Named(t.Context(), query)
		var got []graph.ID
		for _, a := range actors {
			got = append(got, a.ID)
		}
		if err != nil || !slices.Equal(got, want) {
			t.Errorf("Named(%q) = %v, %v, want %v", query, got, err, want)
		}
	}
}
