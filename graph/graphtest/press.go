package graphtest

import (
	"fmt"
	"iter"
	"math/rand/v2"

	"github.com/dramatis-graph/dramatis/graph"
)

// An article of [Press] states perArticle relations between the actors of a
// cast drawn for it.
const (
	perArticle = 20
	castSize   = 10
)

// Press prints articles that state that many relations in all between that many
// actors, for benchmarks. As in the news, few actors are in many relations and
// many in few: the n-th actor is drawn with a weight of about 1/n. The same
// numbers give the same articles.
func Press(relations, actors int) iter.Seq[graph.Document] {
	return func(yield func(graph.Document) bool) {
		random := rand.New(rand.NewPCG(1, 2))
		rank := rand.NewZipf(random, 1.05, 4, uint64(actors-1))
		words := graph.Vocabulary()
		for n := 0; n < relations; n += perArticle {
			var cast [castSize]graph.ID
			for i := range cast {
				cast[i] = pressActor(rank.Uint64())
			}
			var p printer
			for range min(perArticle, relations-n) {
				subject := random.IntN(castSize)
				object := (subject + 1 + random.IntN(castSize-1)) % castSize
				p.print(statement{
					source: fmt.Sprintf("agency %d", n%7),
					relation: graph.Relation{
						Article:    fmt.Sprintf("%07d.txt", n),
						Subject:    graph.Party{ID: cast[subject], Name: name(cast[subject])},
						Predicate:  words[random.IntN(len(words))].Predicate,
						Object:     graph.Party{ID: cast[object], Name: name(cast[object])},
						Status:     graph.Happened,
						Date:       graph.Date(fmt.Sprintf("20%02d-%02d-%02d", random.IntN(25), 1+random.IntN(12), 1+random.IntN(28))),
						Confidence: 0.5 + random.Float64()/2,
					},
				})
			}
			if !yield(p.documents()[0]) {
				return
			}
		}
	}
}

// pressActor returns the n-th actor. One in ten of the first is a country.
func pressActor(n uint64) graph.ID {
	if n%10 == 0 && n < 2000 {
		return graph.ID(fmt.Sprintf("country/land-%d", n))
	}
	return graph.ID(fmt.Sprintf("person/name-surname-%d", n))
}
