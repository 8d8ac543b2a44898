package graphtest_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/graph/graphtest"
)

func TestViewSaysWhatTheLinesSay(t *testing.T) {
	v := graphtest.View(t,
		"person/ada-byron officialOf country/arcadia role=\"foreign minister\" status=ongoing",
		"person/bob met person/ada-byron date=2024-03-26 place=place/port article=a1 source=AP confidence=0.5 by=person/eve",
	)
	edges, err := v.Edges(t.Context(), "person/ada-byron")
	if err != nil {
		t.Fatal(err)
	}
	relations, err := v.Sources(t.Context(), edges)
	if err != nil {
		t.Fatal(err)
	}
	for i := range edges {
		edges[i].ID = ""
	}
	want := []graph.Edge{
		{Subject: "person/ada-byron", Predicate: graph.Met, Object: "person/bob", Status: graph.Happened,
			Date: "2024-03-26", Place: "place/port", AttributedTo: "person/eve", Confidence: 0.5,
			Origin: &graph.Origin{Article: graph.ArticleID("a1"), Source: "AP"}},
		{Subject: "person/ada-byron", Predicate: graph.OfficialOf, Object: "country/arcadia", Status: graph.Ongoing,
			Role: "foreign minister", Confidence: 0.9, Origin: &graph.Origin{Article: graph.ArticleID("article")}},
	}
	if diff := cmp.Diff(want, edges); diff != "" {
		t.Errorf("edges (-want +got):\n%s", diff)
	}
	for i, sentence := range []string{"Bob met Ada Byron.", "Ada Byron official of Arcadia."} {
		r := relations[i]
		if r.Evidence.Sentence != sentence || r.Subject.Mention != "Ada Byron" {
			t.Errorf("relation %d: sentence %q, subject %q", i, r.Evidence.Sentence, r.Subject.Mention)
		}
	}
	for f, err := range v.Verify(t.Context()) {
		t.Error(f, err)
	}
}
