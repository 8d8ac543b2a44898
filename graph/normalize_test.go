package graph_test

import (
	"errors"
	"math"
	"strings"
	"testing"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/graph/graphtest"
)

func TestInvalidDocuments(t *testing.T) {
	s := graphtest.Store(t)
	for name, damage := range map[string]func(*graph.Document){
		"no name":                    func(d *graph.Document) { d.Article.Name = "" },
		"another article's ID":       func(d *graph.Document) { d.Article.ID = graph.ArticleID("b") },
		"another text's digest":      func(d *graph.Document) { d.Article.Digest = graph.Digest("b") },
		"a date that is none":        func(d *graph.Document) { d.Article.Published = "2024-02-30" },
		"a title that is not UTF-8":  func(d *graph.Document) { d.Article.Title = "\xff" },
		"an actor of no kind":        func(d *graph.Document) { d.Actors[0].ID = "human/ada" },
		"a name that is not UTF-8":   func(d *graph.Document) { d.Actors[0].Name = "\xff" },
		"an alias that is not UTF-8": func(d *graph.Document) { d.Actors[0].Aliases = []string{"\xff"} },
		"another article's relation": func(d *graph.Document) { d.Relations[0].Article = "b" },
		"an unknown relation":        func(d *graph.Document) { d.Relations[0].Predicate = "likes" },
		"no status":                  func(d *graph.Document) { d.Relations[0].Status = "" },
		"a day that is none":         func(d *graph.Document) { d.Relations[0].Date = "March" },
		"a place without a kind":     func(d *graph.Document) { d.Relations[0].Place = "port" },
		"a speaker without a kind":   func(d *graph.Document) { d.Relations[0].AttributedTo = "eve" },
		"an end without a slug":      func(d *graph.Document) { d.Relations[0].Object.ID = "person/" },
		"too sure":                   func(d *graph.Document) { d.Relations[0].Confidence = 1.01 },
		"a confidence of NaN":        func(d *graph.Document) { d.Relations[0].Confidence = math.NaN() },
		"a phrase that is not UTF-8": func(d *graph.Document) { d.Relations[0].Phrase = "\xff" },
		"a span before the text":     func(d *graph.Document) { d.Relations[0].Evidence.Start = -1 },
		"a span after the text":      func(d *graph.Document) { d.Relations[0].Evidence.Object[1] = 1000 },
		"an empty span":              func(d *graph.Document) { d.Relations[0].Evidence.Subject = graph.Span{2, 2} },
		"a negative sentence":        func(d *graph.Document) { d.Relations[0].Evidence.Index = -1 },
		"another sentence":           func(d *graph.Document) { d.Relations[0].Evidence.Sentence = "Eve met Bob." },
		"other words":                func(d *graph.Document) { d.Relations[0].Subject.Mention = "Eve" },
	} {
		t.Run(name, func(t *testing.T) {
			doc := graphtest.Documents(t, "person/ada met person/bob article=a")[0]
			damage(&doc)
			if _, err := s.Add(t.Context(), doc); !errors.Is(err, graph.ErrInvalid) {
				t.Errorf("Add: %v, want %v", err, graph.ErrInvalid)
			}
		})
	}
	v := s.View()
	defer v.Close()
	if articles, err := v.Articles(t.Context()); err != nil || len(articles) > 0 {
		t.Errorf("an invalid document was added: %v, %v", articles, err)
	}
}

func TestSameMentionTwiceIsOneRelation(t *testing.T) {
	doc := graphtest.Documents(t, "person/ada met person/bob confidence=0.4")[0]
	again := doc.Relations[0]
	again.Confidence = 0.7
	doc.Relations = append(doc.Relations, again)
	s := loaded(t, []graph.Document{doc})
	v := s.View()
	defer v.Close()
	edges, err := v.Edges(t.Context(), "person/ada")
	if err != nil || len(edges) != 1 || edges[0].Confidence != 0.7 {
		t.Errorf("edges %v, %v, want one of confidence 0.7", edges, err)
	}
}

func TestAddLeavesItsArgumentAlone(t *testing.T) {
	doc := graphtest.Documents(t, "person/bob met person/ada")[0]
	doc.Actors[0].Aliases = []string{"z", "a", "z"}
	loaded(t, []graph.Document{doc})
	if doc.Relations[0].Subject.ID != "person/bob" || strings.Join(doc.Actors[0].Aliases, "") != "zaz" {
		t.Errorf("the document became %+v", doc)
	}
}
