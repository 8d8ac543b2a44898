package graphtest

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/dramatis-graph/dramatis/graph"
)

// quoting returns an article whose text is the names of two actors and whatever
// is between.
func quoting(between string) graph.Document {
	text := "Ada" + between + "Bob"
	return graph.Document{
		Article: graph.Article{Name: "quote " + between[:min(len(between), 100)], Text: text, Title: between[:min(len(between), 100)]},
		Relations: []graph.Relation{{
			Subject: graph.Party{ID: "person/ada", Name: "Ada" + between[:min(len(between), 100)]}, Predicate: graph.Told, Object: graph.Party{ID: "person/bob"},
			Status: graph.Happened, Phrase: between, Confidence: 1,
			Evidence: graph.Evidence{End: len(text), Subject: graph.Span{0, 3}, Object: graph.Span{len(text) - 3, len(text)}},
		}},
	}
}

func testTexts(t *testing.T, b Backend) {
	s := open(t, b.Address(t))
	for _, between := range []string{
		" told ", "\n", "\r\n\t", `\`, `\\`, `\n`, `\x00`, `\-x00`, "\x00", "a\x00\\0b", `"`, `"@en`, `"^^<x>`, "<x>", "_:b",
		"\u2028", "\ufeff", "\x7f", "\u0085", "e\u0301", "é", "日本", "🜛", " قال لـ ", strings.Repeat("long ", 300_000),
	} {
		doc := quoting(between)
		add(t, s, graph.Added, doc)
		add(t, s, graph.Unchanged, doc)
		read(s, func(v *graph.View) {
			got, err := v.Article(t.Context(), graph.ArticleID(doc.Article.Name))
			if err != nil || got.Text != doc.Article.Text || got.Title != doc.Article.Title {
				t.Fatalf("%.20q: text comes back as %.40q, %v", between, got.Text, err)
			}
		})
	}
	read(s, func(v *graph.View) {
		relations, err := v.Sources(t.Context(), collect(t, v.AllEdges(t.Context())))
		if err != nil {
			t.Fatal(err)
		}
		for _, r := range relations {
			if want := "Ada" + r.Phrase + "Bob"; r.Evidence.Sentence != want {
				t.Errorf("sentence %.40q, want %.40q", r.Evidence.Sentence, want)
			}
		}
		for f, err := range v.Verify(t.Context()) {
			t.Errorf("fault: %v, %v", f, err)
		}
	})
	_, err := s.Add(t.Context(), quoting("\xff"))
	wantError(t, "a text that is not UTF-8", err, graph.ErrInvalid)
}

func testFields(t *testing.T, b Backend) {
	s := open(t, b.Address(t))
	text := "Envoy Ada Byron of Arcadia met Bob, said Eve."
	doc := graph.Document{
		Article: graph.Article{
			Name: "a.txt", Title: "A\ttitle", Source: "AP", Published: "2024-03-26", PublishedAt: "2024-03-26T10:00:00Z",
			URL: "https://example.org/a", Author: "F", Language: "en", Text: text,
		},
		Actors: []graph.Actor{
			{ID: "person/ada", Name: "Ada Byron", Aliases: []string{"Envoy Ada Byron", "Byron"}},
			{ID: "person/bob", Name: "Bob"}, {ID: "person/eve", Name: "Eve"}, {ID: "place/port", Name: "Port"},
		},
		Relations: []graph.Relation{{
			Subject: graph.Party{ID: "person/bob", Name: "Bob"}, Predicate: graph.Met, Object: graph.Party{ID: "person/ada", Name: "Ada Byron"},
			Status: graph.Planned, Date: "2024-03", Place: "place/port", Phrase: "met", AttributedTo: "person/eve", Confidence: 0.12345,
			Evidence: graph.Evidence{Index: 7, Start: 0, End: len(text), Subject: graph.Span{31, 34}, Object: graph.Span{6, 15}},
		}},
	}
	add(t, s, graph.Added, doc)
	// Symmetric relations are stored with the smaller ID as subject.
	want := graph.Relation{
		Article: "a.txt",
		Subject: graph.Party{ID: "person/ada", Name: "Ada Byron", Kind: graph.KindPerson, Mention: "Ada Byron"}, Predicate: graph.Met,
		Object: graph.Party{ID: "person/bob", Name: "Bob", Kind: graph.KindPerson, Mention: "Bob"},
		Status: graph.Planned, Date: "2024-03", Place: "place/port", Phrase: "met", AttributedTo: "person/eve", Confidence: 0.123,
		Evidence: graph.Evidence{Sentence: text, Index: 7, Start: 0, End: len(text), Subject: graph.Span{6, 15}, Object: graph.Span{31, 34}},
	}
	want.ID = graph.MentionID(want)
	article := doc.Article
	article.ID, article.Digest, article.Text = graph.ArticleID("a.txt"), graph.Digest(text), ""
	read(s, func(v *graph.View) {
		got, err := v.Relation(t.Context(), want.ID)
		if diff := cmp.Diff(want, got); err != nil || diff != "" {
			t.Errorf("relation: %v (-want +got):\n%s", err, diff)
		}
		articles, err := v.Articles(t.Context())
		if diff := cmp.Diff([]graph.Article{article}, articles); err != nil || diff != "" {
			t.Errorf("articles: %v (-want +got):\n%s", err, diff)
		}
		named, err := v.Named(t.Context(), "BYRON")
		ada := graph.Actor{ID: "person/ada", Name: "Ada Byron", Kind: graph.KindPerson, Aliases: []string{"Byron", "Envoy Ada Byron"}}
		if diff := cmp.Diff([]graph.Actor{ada}, named); err != nil || diff != "" {
			t.Errorf("named: %v (-want +got):\n%s", err, diff)
		}
	})
}
