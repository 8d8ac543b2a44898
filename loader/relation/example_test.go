package relation_test

import (
	"fmt"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/loader/language"
	"github.com/dramatis-graph/dramatis/loader/mention"
	"github.com/dramatis-graph/dramatis/loader/relation"
	"github.com/dramatis-graph/dramatis/loader/resolve"
)

func ExampleRead() {
	text := "Ada Byron will meet Bob Cray on April 15."
	appearance := func(name string, start int) resolve.Appearance {
		return resolve.Appearance{
			Mention: mention.Mention{Text: name, Kind: graph.KindPerson, Start: start, End: start + len(name)},
			Actor:   graph.Actor{ID: graph.ActorID(graph.KindPerson, name), Name: name, Kind: graph.KindPerson},
		}
	}
	cast := resolve.Cast{Appearances: []resolve.Appearance{appearance("Ada Byron", 0), appearance("Bob Cray", 20)}}
	for _, r := range relation.Read(language.Parse(text), cast, "2024-03-26") {
		fmt.Println(r.Subject.Name, r.Predicate, r.Object.Name, r.Status, r.Date, "("+r.Phrase+")")
	}
	// Output: Ada Byron met Bob Cray planned 2024-04-15 (meet)
}
