package graphtest

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/dramatis-graph/dramatis/graph"
)

// statement of a text with a mention of each actor and whatever is between.
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

func testNotFound(t *testing.T, b Backend) {
	s := open(t, b.Address(t))
	x, _, _ := threeArticles(t)
	add(t, s, graph.Added, x)
	read(s, func(v *graph.View) {
		ctx := t.Context()
		_, err := v.Actor(ctx, "person/nobody")
		wantError(t, "Actor", err, graph.ErrNotFound)
		_, err = v.Edges(ctx, "person/nobody")
		wantError(t, "Edges", err, graph.ErrNotFound)
		_, err = v.From(ctx, "person/ada", "person/nobody")
		wantError(t, "From", err, graph.ErrNotFound)
		_, err = v.Relation(ctx, "mention/0000000000000000")
		wantError(t, "Relation", err, graph.ErrNotFound)
		_, err = v.Article(ctx, "article/0000000000000000")
		wantError(t, "Article", err, graph.ErrNotFound)
		edges, err := v.Edges(ctx, "place/port")
		if err != nil || len(edges) != 0 {
			t.Errorf("a place without relations: %v, %v", edges, err)
		}
		actors, err := v.Named(ctx, "nobody")
		if err != nil || len(actors) != 0 {
			t.Errorf("a name that nobody bears: %v, %v", actors, err)
		}
	})
}

func testSorted(t *testing.T, b Backend) {
	s := open(t, b.Address(t))
	for doc := range Press(400, 30) {
		add(t, s, graph.Added, doc)
	}
	read(s, func(v *graph.View) {
		all := collect(t, v.AllEdges(t.Context()))
		if len(all) < 390 || !slices.IsSortedFunc(all, byEnds) {
			t.Errorf("%d edges, sorted: %v", len(all), slices.IsSortedFunc(all, byEnds))
		}
		actors := collect(t, v.Actors(t.Context()))
		if !slices.IsSortedFunc(actors, func(a, b graph.Actor) int { return strings.Compare(string(a.ID), string(b.ID)) }) {
			t.Error("actors are not sorted")
		}
		for _, a := range actors {
			edges, err := v.Edges(t.Context(), a.ID)
			want := slices.DeleteFunc(slices.Clone(all), func(e graph.Edge) bool { return e.Subject != a.ID && e.Object != a.ID })
			if diff := cmp.Diff(want, edges); err != nil || diff != "" {
				t.Errorf("edges of %s: %v (-want +got):\n%s", a.ID, err, diff)
			}
		}
		relations, err := v.Sources(t.Context(), all)
		if err != nil {
			t.Fatal(err)
		}
		for i, r := range relations {
			if r.ID != all[i].ID {
				t.Fatalf("source %d is of %s, want %s", i, r.ID, all[i].ID)
			}
		}
	})
}

func byEnds(a, b graph.Edge) int {
	return slices.Compare(
		[]string{string(a.Subject), string(a.Predicate), string(a.Object), string(a.ID)},
		[]string{string(b.Subject), string(b.Predicate), string(b.Object), string(b.ID)})
}

func testHub(t *testing.T, b Backend) {
	s := open(t, b.Address(t))
	const spokes = 500
	var lines []string
	for i := range spokes {
		lines = append(lines, fmt.Sprintf("country/hub attacked person/spoke-%d article=%d", i, i%10))
	}
	docs := Documents(t, lines...)
	add(t, s, graph.Added, docs...)
	if err := s.Retract(t.Context(), graph.ArticleID("3")); err != nil {
		t.Fatal(err)
	}
	read(s, func(v *graph.View) {
		hub, err := v.From(t.Context(), "country/hub")
		if err != nil {
			t.Fatal(err)
		}
		ids, err := hub.Out(graph.Attacked).IDs(t.Context())
		if err != nil || len(ids) != spokes*9/10 {
			t.Errorf("%d spokes, %v, want %d", len(ids), err, spokes*9/10)
		}
		back, err := hub.Out(graph.Attacked).In(graph.Attacked).IDs(t.Context())
		if err != nil || !slices.Equal(back, []graph.ID{"country/hub"}) {
			t.Errorf("and back: %v, %v", back, err)
		}
	})
}

func testCancelled(t *testing.T, b Backend) {
	s := open(t, b.Address(t))
	x, y, _ := threeArticles(t)
	add(t, s, graph.Added, x)
	ctx, cancel := context.WithCancel(t.Context())
	v := s.View()
	walk, err := v.From(ctx, "person/ada")
	if err != nil {
		t.Fatal(err)
	}
	edges := collect(t, v.AllEdges(ctx))
	cancel()
	for name, read := range map[string]func() error{
		"Actor":       func() error { _, err := v.Actor(ctx, "person/ada"); return err },
		"Named":       func() error { _, err := v.Named(ctx, "Ada"); return err },
		"Actors":      func() error { return last(v.Actors(ctx)) },
		"Edges":       func() error { _, err := v.Edges(ctx, "person/ada"); return err },
		"AllEdges":    func() error { return last(v.AllEdges(ctx)) },
		"Sources":     func() error { _, err := v.Sources(ctx, edges); return err },
		"Relation":    func() error { _, err := v.Relation(ctx, edges[0].ID); return err },
		"Articles":    func() error { _, err := v.Articles(ctx); return err },
		"Article":     func() error { _, err := v.Article(ctx, x.Article.ID); return err },
		"Stats":       func() error { _, err := v.Stats(ctx); return err },
		"Verify":      func() error { return last(v.Verify(ctx)) },
		"WriteNQuads": func() error { return v.WriteNQuads(ctx, io.Discard) },
		"From":        func() error { _, err := v.From(ctx, "person/ada"); return err },
		"IDs":         func() error { _, err := walk.Both().IDs(ctx); return err },
	} {
		if err := read(); !errors.Is(err, context.Canceled) {
			t.Errorf("%s: %v, want %v", name, err, context.Canceled)
		}
	}
	v.Close()
	_, err = s.Add(ctx, y)
	wantError(t, "Add", err, context.Canceled)
	wantError(t, "Retract", s.Retract(ctx, x.Article.ID), context.Canceled)
	wantGraph(t, s, x)
}

// last returns the error with which seq ends.
func last[T any](seq func(func(T, error) bool)) (err error) {
	for _, err = range seq {
	}
	return err
}
