package queries_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/graph/graphtest"
	"github.com/dramatis-graph/dramatis/queries"
	"github.com/dramatis-graph/dramatis/queries/path"
)

// everyQuestion asks each question once over a graph with person/ada, person/bob,
// country/arcadia and country/utopia.
func everyQuestion(v *graph.View) map[string]func(context.Context) error {
	var f queries.Filter
	var p queries.Page
	return map[string]func(context.Context) error{
		"Actor":    func(ctx context.Context) error { _, err := queries.Actor(ctx, v, "person/ada", f); return err },
		"Actors":   func(ctx context.Context) error { _, err := queries.Actors(ctx, v, "", "", p); return err },
		"Articles": func(ctx context.Context) error { _, err := queries.Articles(ctx, v, f, p); return err },
		"Between": func(ctx context.Context) error {
			_, err := queries.Between(ctx, v, "country/arcadia", "country/utopia", f, p)
			return err
		},
		"Met": func(ctx context.Context) error { _, err := queries.Met(ctx, v, "person/ada", "", f, p); return err },
		"Path": func(ctx context.Context) error {
			_, err := queries.Path(ctx, v, "person/ada", "person/bob", f, queries.Search{})
			return err
		},
		"Relations": func(ctx context.Context) error {
			_, err := queries.Relations(ctx, v, "person/ada", f, p)
			return err
		},
		"Resolve": func(ctx context.Context) error { _, err := queries.Lexicon{}.Resolve(ctx, v, "ada"); return err },
		"Timeline": func(ctx context.Context) error {
			_, err := queries.Timeline(ctx, v, "person/ada", "", f, p)
			return err
		},
		"Walk": func(ctx context.Context) error {
			_, err := queries.Walk(ctx, v, "person/ada", path.MustParse("met*"), f, p)
			return err
		},
	}
}

func TestPagesMakeTheWhole(t *testing.T) {
	v := cast(t)
	whole, err := queries.Actors(t.Context(), v, "", "", queries.Page{})
	if err != nil {
		t.Fatal(err)
	}
	for limit := 1; limit <= whole.Total+1; limit++ {
		var parts []string
		page := queries.Page{Limit: limit}
		for len(parts) <= whole.Total {
			part, err := queries.Actors(t.Context(), v, "", "", page)
			if err != nil {
				t.Fatal(err)
			}
			if part.Total != whole.Total || part.Changed || len(part.Actors) > limit {
				t.Fatalf("limit %d: part %+v", limit, part.Part)
			}
			parts = append(parts, slugs(part.Actors))
			if page.Cursor = part.Next; page.Cursor == "" {
				break
			}
		}
		if got := strings.Join(parts, " "); got != slugs(whole.Actors) {
			t.Errorf("limit %d: %s; want %s", limit, got, slugs(whole.Actors))
		}
	}
}

func TestCursorGoesOnWhenTheGraphChanges(t *testing.T) {
	s := graphtest.Store(t,
		"person/b told person/x date=2024-02",
		"person/d told person/x date=2024-04",
	)
	next := func(p queries.Page) queries.Chronicle {
		v := s.View()
		defer v.Close()
		got, err := queries.Timeline(t.Context(), v, "person/x", "", queries.Filter{}, p)
		if err != nil {
			t.Fatal(err)
		}
		return got
	}
	first := next(queries.Page{Limit: 1})
	if jotAll(first.Relations) != "b told x 2024-02" || first.Changed {
		t.Fatalf("first %s, changed %v", jotAll(first.Relations), first.Changed)
	}
	for i, line := range []string{"person/a told person/x date=2024-01", "person/c told person/x date=2024-03"} {
		doc := graphtest.Documents(t, fmt.Sprintf("%s article=later-%d", line, i))[0]
		if _, err := s.Add(t.Context(), doc); err != nil {
			t.Fatal(err)
		}
	}
	rest := next(queries.Page{Cursor: first.Next})
	if got, want := jotAll(rest.Relations), "c told x 2024-03; d told x 2024-04"; got != want || !rest.Changed {
		t.Errorf("then %s, changed %v; want %s, changed", got, rest.Changed, want)
	}
}

func TestPageRefuses(t *testing.T) {
	v := cast(t)
	people, err := queries.Actors(t.Context(), v, "", graph.KindPerson, queries.Page{Limit: 1})
	if err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		name string
		page queries.Page
		want string
	}{
		{"negative", queries.Page{Limit: -1}, "actors: limit: no limit -1: write a number from 1 to 1000"},
		{"too long", queries.Page{Limit: 1001}, "actors: limit: no limit 1001: write a number from 1 to 1000"},
		{"garbled", queries.Page{Cursor: "x!"}, "actors: cursor: not a cursor of this question"},
		{"no cursor", queries.Page{Cursor: "bnVsbA"}, "actors: cursor: not a cursor of this question"},
		{"of another question", queries.Page{Cursor: people.Next}, "actors: cursor: not a cursor of this question"},
	} {
		_, err := queries.Actors(t.Context(), v, "", "", tt.page)
		var input *queries.InputError
		if !errors.As(err, &input) || err.Error() != tt.want {
			t.Errorf("%s: %v; want %s", tt.name, err, tt.want)
		}
	}
}

func TestEmptyListsAreListsInJSON(t *testing.T) {
	v := graphtest.View(t, "person/ada told person/bob", "country/arcadia struck country/utopia")
	met, _ := queries.Met(t.Context(), v, "person/ada", "", queries.Filter{}, queries.Page{})
	chains, _ := queries.Path(t.Context(), v, "person/ada", "country/utopia", queries.Filter{}, queries.Search{})
	timeline, _ := queries.Timeline(t.Context(), v, "person/ada", "", queries.Filter{}, queries.Page{})
	between, _ := queries.Between(t.Context(), v, "person/ada", "country/utopia", queries.Filter{}, queries.Page{})
	walk, _ := queries.Walk(t.Context(), v, "person/ada", path.MustParse("met"), queries.Filter{}, queries.Page{})
	actors, _ := queries.Actors(t.Context(), v, "zeno", "", queries.Page{})
	profile, _ := queries.Actor(t.Context(), v, "person/ada", queries.Filter{Since: "2024"})
	articles, _ := queries.Articles(t.Context(), v, queries.Filter{Source: "The Herald"}, queries.Page{})
	relations, _ := queries.Relations(t.Context(), v, "person/ada", queries.Filter{Since: "2024"}, queries.Page{})
	for _, answer := range []any{met, chains, timeline, between, walk, actors, profile, articles, relations} {
		text, err := json.Marshal(answer)
		if err != nil || strings.Contains(string(text), "null") {
			t.Errorf("%T: %s, %v", answer, text, err)
		}
	}
}
