package graph_test

import (
	"strings"
	"testing"

	"github.com/cayleygraph/quad"
	reader "github.com/cayleygraph/quad/nquads"
	"github.com/google/go-cmp/cmp"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/graph/graphtest"
)

func TestNQuads(t *testing.T) {
	docs := graphtest.Documents(t, `person/bob met person/ada date=2024-03-26 place=place/port by=person/eve article=a.txt source="A \ P" published=2024`)
	docs[0].Actors[0].Aliases = []string{"Robert"}
	const want = `<article/ARTICLE> <digest> "DIGEST" <article/ARTICLE> .
<article/ARTICLE> <kind> "article" <article/ARTICLE> .
<article/ARTICLE> <name> "a.txt" <article/ARTICLE> .
<article/ARTICLE> <published> "2024" <article/ARTICLE> .
<article/ARTICLE> <source> "A \\ P" <article/ARTICLE> .
<article/ARTICLE> <text> "Bob met Ada.\n" <article/ARTICLE> .
<mention/ARTICLE-MENTION> <article> <article/ARTICLE> <article/ARTICLE> .
<mention/ARTICLE-MENTION> <attributedTo> <person/eve> <article/ARTICLE> .
<mention/ARTICLE-MENTION> <confidence> "0.9" <article/ARTICLE> .
<mention/ARTICLE-MENTION> <date> "2024-03-26" <article/ARTICLE> .
<mention/ARTICLE-MENTION> <object> "0-3" <article/ARTICLE> .
<mention/ARTICLE-MENTION> <phrase> "met" <article/ARTICLE> .
<mention/ARTICLE-MENTION> <place> <place/port> <article/ARTICLE> .
<mention/ARTICLE-MENTION> <sentence> "0-12" <article/ARTICLE> .
<mention/ARTICLE-MENTION> <sentenceIndex> "0" <article/ARTICLE> .
<mention/ARTICLE-MENTION> <status> "happened" <article/ARTICLE> .
<mention/ARTICLE-MENTION> <subject> "8-11" <article/ARTICLE> .
<person/ada> <kind> "person" <article/ARTICLE> .
<person/ada> <name> "Ada" <article/ARTICLE> .
<person/ada> <rel/met> <person/bob> <mention/ARTICLE-MENTION> .
<person/bob> <alias> "Robert" <article/ARTICLE> .
<person/bob> <kind> "person" <article/ARTICLE> .
<person/bob> <name> "Bob" <article/ARTICLE> .
<person/eve> <kind> "person" <article/ARTICLE> .
<person/eve> <name> "Eve" <article/ARTICLE> .
<place/port> <kind> "place" <article/ARTICLE> .
<place/port> <name> "Port" <article/ARTICLE> .
`
	got := nquads(t, loaded(t, docs))
	got = strings.NewReplacer(
		graph.ArticleID("a.txt").Slug(), "ARTICLE", strings.Split(docs[0].Relations[0].ID.Slug(), "-")[1], "MENTION", docs[0].Article.Digest, "DIGEST",
	).Replace(got)
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// TestNQuadsAreReadByOthers reads them with Cayley's reader.
func TestNQuadsAreReadByOthers(t *testing.T) {
	text := "\"Ada\" \\ met\r\n\tBob; \\u0041 <x> \u2028 日本 قال"
	doc := graph.Document{
		Article: graph.Article{Name: "a", Title: text, Text: text},
		Actors:  []graph.Actor{{ID: graph.ActorID(graph.KindPerson, "日本 Ada"), Name: text, Aliases: []string{"\\"}}},
	}
	quads, err := quad.ReadAll(reader.NewReader(strings.NewReader(nquads(t, loaded(t, []graph.Document{doc}))), false))
	if err != nil {
		t.Fatal(err)
	}
	texts := 0
	for _, q := range quads {
		if q.Object == quad.String(text) {
			texts++
		}
	}
	if len(quads) != 8 || texts != 3 {
		t.Errorf("%d quads with the text in %d, want 8 with 3: %v", len(quads), texts, quads)
	}
}
