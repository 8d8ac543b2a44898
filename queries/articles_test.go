package queries_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/graph/graphtest"
	"github.com/dramatis-graph/dramatis/queries"
)

func TestArticles(t *testing.T) {
	v := graphtest.View(t,
		"person/ada met person/bob article=two source=Herald published=2024-03-26",
		"person/ada met person/bob article=one source=Post published=2023-01-01",
		"person/ada met person/bob article=three",
	)
	for _, tt := range []struct {
		name   string
		filter queries.Filter
		want   string
	}{
		{"all by name", queries.Filter{}, "one three two"},
		{"of a source", queries.Filter{Source: "Herald"}, "two"},
		{"of a time", queries.Filter{Since: "2023", Until: "2023"}, "one"},
		{"of no time", queries.Filter{Since: "2030"}, ""},
	} {
		got, err := queries.Articles(t.Context(), v, tt.filter, queries.Page{})
		var names []string
		for _, a := range got.Articles {
			names = append(names, a.Name)
			if a.Text != "" {
				t.Errorf("%s: %s comes with its text", tt.name, a.Name)
			}
		}
		if err != nil || strings.Join(names, " ") != tt.want || got.Total != len(names) {
			t.Errorf("%s: %v of %d, %v; want %s", tt.name, names, got.Total, err, tt.want)
		}
	}
}

func TestFindArticle(t *testing.T) {
	v := graphtest.View(t, "person/ada met person/bob article=two")
	for _, ref := range []string{"two", string(graph.ArticleID("two"))} {
		if a, err := queries.FindArticle(t.Context(), v, ref); err != nil || a.Name != "two" || a.Text == "" {
			t.Errorf("FindArticle(%q) = %+v, %v", ref, a, err)
		}
	}
	_, err := queries.FindArticle(t.Context(), v, "three")
	if !errors.Is(err, graph.ErrNotFound) || !strings.HasPrefix(err.Error(), `article "three": `) {
		t.Errorf("FindArticle(three): %v; want %v", err, graph.ErrNotFound)
	}
}
