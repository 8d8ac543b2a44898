package queries_test

import (
	"context"
	"fmt"
	"log"
	"strings"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/queries"
)

// A small graph of one article of two sentences.
func open(ctx context.Context) *graph.Store {
	const text = "Arcadia's foreign minister Ada Byron met Bob Cray in Port Royal. Mr Cray phoned Dan Brook."
	ada, bob, dan := party("person/ada-byron", "Ada Byron"), party("person/bob-cray", "Bob Cray"), party("person/dan-brook", "Dan Brook")
	bobAgain := party("person/bob-cray", "Mr Cray")
	end := strings.Index(text, " Mr Cray")
	relations := []graph.Relation{
		{Subject: ada, Predicate: graph.Met, Object: bob, Date: "2024-03-26", Evidence: graph.Evidence{Start: 0, End: end}},
		{Subject: bobAgain, Predicate: graph.SpokeWith, Object: dan, Evidence: graph.Evidence{Index: 1, Start: end + 1, End: len(text)}},
	}
	doc := graph.Document{Article: graph.Article{ID: graph.ArticleID("visit.txt"), Name: "visit.txt", Text: text, Digest: graph.Digest(text)}}
	for _, p := range []graph.Party{ada, bob, dan} {
		doc.Actors = append(doc.Actors, graph.Actor{ID: p.ID, Name: p.Name, Kind: p.Kind})
	}
	for _, r := range relations {
		r.Article, r.Status, r.Confidence = "visit.txt", graph.Happened, 0.9
		r.Evidence.Sentence = text[r.Evidence.Start:r.Evidence.End]
		r.Evidence.Subject, r.Evidence.Object = span(text, r.Subject.Mention), span(text, r.Object.Mention)
		r.ID = graph.MentionID(r)
		doc.Relations = append(doc.Relations, r)
	}
	store, err := graph.Open(ctx, "memory:")
	if err != nil {
		log.Fatal(err)
	}
	if _, err := store.Add(ctx, doc); err != nil {
		log.Fatal(err)
	}
	return store
}

func party(id graph.ID, mention string) graph.Party {
	return graph.Party{ID: id, Name: mention, Kind: id.Kind(), Mention: mention}
}

func span(text, mention string) graph.Span {
	start := strings.Index(text, mention)
	return graph.Span{start, start + len(mention)}
}

func ExampleMet() {
	ctx := context.Background()
	store := open(ctx)
	defer store.Close()
	view := store.View()
	defer view.Close()

	ada, err := queries.Lexicon{}.Resolve(ctx, view, "Byron")
	if err != nil {
		log.Fatal(err)
	}
	met, err := queries.Met(ctx, view, ada.ID, "", queries.Filter{}, queries.Page{})
	if err != nil {
		log.Fatal(err)
	}
	for _, m := range met.Meetings {
		fmt.Printf("%s met %s on %s\n", met.Actor.Name, m.Actor.Name, m.Last)
		fmt.Println(m.Relations[0].Evidence.Sentence)
	}
	// Output:
	// Ada Byron met Bob Cray on 2024-03-26
	// Arcadia's foreign minister Ada Byron met Bob Cray in Port Royal.
}

func ExamplePath() {
	ctx := context.Background()
	store := open(ctx)
	defer store.Close()
	view := store.View()
	defer view.Close()

	linked, err := queries.Path(ctx, view, "person/ada-byron", "person/dan-brook", queries.Filter{}, queries.Search{K: 1})
	if err != nil {
		log.Fatal(err)
	}
	for _, hop := range linked.Chains[0].Hops {
		fmt.Printf("%s → %s: %s\n", hop.From, hop.To, hop.Relation.Evidence.Sentence)
	}
	// Output:
	// person/ada-byron → person/bob-cray: Arcadia's foreign minister Ada Byron met Bob Cray in Port Royal.
	// person/bob-cray → person/dan-brook: Mr Cray phoned Dan Brook.
}
