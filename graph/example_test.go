package graph_test

import (
	"context"
	"fmt"
	"log"
	"os"
	"strings"

	"github.com/dramatis-graph/dramatis/graph"
)

// An article goes in with what it says; the answer comes back with the sentence
// that says so.
func ExampleStore() {
	ctx := context.Background()
	store, err := graph.Open(ctx, "memory:")
	if err != nil {
		log.Fatal(err)
	}
	defer store.Close()

	const text = "Ada Byron, Arcadia's envoy, received Bob Cray on Monday."
	at := func(words string) graph.Span {
		start := strings.Index(text, words)
		return graph.Span{start, start + len(words)}
	}
	change, err := store.Add(ctx, graph.Document{
		Article: graph.Article{Name: "a.txt", Text: text},
		Relations: []graph.Relation{{
			Subject:   graph.Party{ID: "person/ada-byron", Name: "Ada Byron"},
			Predicate: graph.Met,
			Object:    graph.Party{ID: "person/bob-cray", Name: "Bob Cray"},
			Status:    graph.Happened,
			Phrase:    "received",
			Evidence:  graph.Evidence{Start: 0, End: len(text), Subject: at("Ada Byron"), Object: at("Bob Cray")},
		}},
	})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(change)

	view := store.View()
	defer view.Close()
	edges, err := view.Edges(ctx, "person/bob-cray", graph.Met)
	if err != nil {
		log.Fatal(err)
	}
	relations, err := view.Sources(ctx, edges)
	if err != nil {
		log.Fatal(err)
	}
	for _, r := range relations {
		fmt.Printf("%s %s %s: %s\n", r.Subject.Name, r.Predicate, r.Object.Name, r.Evidence.Sentence)
	}
	// Output:
	// added
	// Ada Byron met Bob Cray: Ada Byron, Arcadia's envoy, received Bob Cray on Monday.
}

func ExampleVocabulary() {
	for _, d := range graph.Vocabulary()[:3] {
		fmt.Fprintf(os.Stdout, "%-15s %s %s  %s\n", d.Predicate, d.Class, d.CAMEO, d.Meaning)
	}
	// Output:
	// met             CONSULT 040  They were, or will be, in one meeting, in person or without saying how.
	// spokeWith       CONSULT 041  They talked at a distance: by phone, video or letter.
	// negotiatedWith  CONSULT 046  Parties talked over an agenda.
}
