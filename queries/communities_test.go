package queries_test

import (
	"errors"
	"fmt"
	"math"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/graph/graphtest"
	"github.com/dramatis-graph/dramatis/queries"
)

func TestCommunities(t *testing.T) {
	v := graphtest.View(t,
		"person/a met person/b", "person/b met person/c", "person/a told person/c", "person/c met person/d",
		"country/x struck country/y", "country/y struck country/z", "country/z struck country/x",
		"person/c visited country/x",
		"person/e met person/f status=planned",
	)
	for _, tt := range []struct {
		of   graph.ID
		want string
	}{
		{"", "[c a b d] 4; [x y z] 3; "},
		{"country/z", "[x y z] 3; "},
		{"person/e", ""},
	} {
		got, err := queries.Communities(t.Context(), v, tt.of, queries.Filter{}, queries.Page{})
		if err != nil {
			t.Fatal(err)
		}
		var jotted string
		for _, c := range got.Communities {
			jotted += fmt.Sprintf("[%s] %d; ", slugs(c.Actors), c.Relations)
		}
		if jotted != tt.want {
			t.Errorf("of %q: %s; want %s", tt.of, jotted, tt.want)
		}
	}
	if _, err := queries.Communities(t.Context(), v, "person/zeno", queries.Filter{}, queries.Page{}); !errors.Is(err, graph.ErrNotFound) {
		t.Errorf("of nobody: %v", err)
	}
}

func TestCommunitiesDivideTheActors(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		v, f := graphtest.View(t, world(rt)...), filter(rt)
		all := slices.DeleteFunc(edges(t, v, f), func(e graph.Edge) bool { return e.Subject == e.Object })
		got, err := queries.Communities(t.Context(), v, "", f, queries.Page{})
		if err != nil {
			rt.Fatal(err)
		}
		member := make(map[graph.ID]int)
		for i, c := range got.Communities {
			if c.Size != len(c.Actors) {
				rt.Fatalf("%d actors are told as %d", c.Size, len(c.Actors))
			}
			for _, a := range c.Actors {
				if _, twice := member[a.ID]; twice {
					rt.Fatalf("%s is in two communities", a.ID)
				}
				member[a.ID] = i
			}
		}
		inside, strength := make([]int, len(got.Communities)), make([]float64, len(got.Communities))
		for _, e := range all {
			for _, id := range []graph.ID{e.Subject, e.Object} {
				if _, ok := member[id]; !ok {
					rt.Fatalf("%s is in no community", id)
				}
				strength[member[id]]++
			}
			if member[e.Subject] == member[e.Object] {
				inside[member[e.Subject]]++
			}
		}
		q := 0.0
		for i, c := range got.Communities {
			if c.Relations != inside[i] {
				rt.Fatalf("%d relations among %v; want %d", c.Relations, c.Actors, inside[i])
			}
			part := strength[i] / float64(2*len(all))
			q += float64(inside[i])/float64(len(all)) - part*part
		}
		if math.Abs(q-got.Modularity) > 1e-9 || q < -1e-9 {
			rt.Fatalf("modularity %v; want %v, and no less than that of one community", got.Modularity, q)
		}
	})
}
