package graphtest

import (
	"fmt"
	"iter"
	"math/rand/v2"
	"strings"

	"github.com/dramatis-graph/dramatis/graph"
)

// perArticle is how many relations an article of [Press] states.
const perArticle = 20

// Press prints articles that state that many relations in all between that many
// actors, for benchmarks. As in the news, few actors are in many relations and
// many in few: the n-th actor is drawn with a weight of about 1/n. The same
// numbers give the same articles.
func Press(relations, actors int) iter.Seq[graph.Document] {
	return func(yield func(graph.Document) bool) {
		random := rand.New(rand.NewPCG(1, 2))
		rank := rand.NewZipf(random, 1.1, 8, uint64(actors-1))
		words := graph.Vocabulary()
		for n := 0; n < relations; n += perArticle {
			var lines []string
			for range min(perArticle, relations-n) {
				subject, object := pressActor(rank.Uint64()), pressActor(rank.Uint64())
				if subject == object {
					object = pressActor((rank.Uint64() + 1) % uint64(actors))
				}
				d := words[random.IntN(len(words))]
				lines = append(lines, fmt.Sprintf("%s %s %s date=20%02d-%02d-%02d confidence=0.%d article=%d source=agency-%d",
					subject, d.Predicate, object, random.IntN(25), 1+random.IntN(12), 1+random.IntN(28), 500+random.IntN(500), n, n%7))
			}
			if !yield(print(lines)) {
				return
			}
		}
	}
}

// pressActor returns the ID of the n-th actor; one in ten is a country, as far as
// there are countries.
func pressActor(n uint64) string {
	if n%10 == 0 && n < 2000 {
		return fmt.Sprintf("country/land-%d", n)
	}
	return fmt.Sprintf("person/name-surname-%d", n)
}

func print(lines []string) graph.Document {
	var p printer
	for _, line := range lines {
		s, err := parseStatement(line)
		if err != nil {
			panic("press: " + strings.TrimSpace(line) + ": " + err.Error())
		}
		p.print(s)
	}
	return p.documents()[0]
}
