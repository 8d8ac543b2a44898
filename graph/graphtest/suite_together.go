package graphtest

import (
	"fmt"
	"slices"
	"sync"
	"testing"

	"pgregory.net/rapid"

	"github.com/dramatis-graph/dramatis/graph"
)

// testWholeArticles writes articles of two relations while others read.
func testWholeArticles(t *testing.T, b Backend) {
	s := open(t, b.Address(t))
	var readers sync.WaitGroup
	stop := make(chan struct{})
	for range 2 {
		readers.Go(func() {
			for {
				select {
				case <-stop:
					return
				default:
				}
				read(s, func(v *graph.View) {
					first := slices.Collect(errorless(t, v.AllEdges(t.Context())))
					if len(first)%2 != 0 {
						t.Errorf("%d edges: half an article", len(first))
					}
					relations, err := v.Sources(t.Context(), first)
					if err != nil || len(relations) != len(first) {
						t.Errorf("%d sources of %d edges: %v", len(relations), len(first), err)
					}
				})
			}
		})
	}
	for i := range 30 {
		article := fmt.Sprint(i % 7)
		if i%5 == 4 {
			last := graph.ArticleID(fmt.Sprint((i - 1) % 7))
			if err := s.Retract(t.Context(), last); err != nil {
				t.Error(err)
			}
			continue
		}
		doc := Documents(t,
			fmt.Sprintf("person/ada met person/n%d article=%s", i, article),
			fmt.Sprintf("person/n%d told person/ada article=%s", i, article))[0]
		if _, err := s.Add(t.Context(), doc); err != nil {
			t.Error(err)
		}
	}
	close(stop)
	readers.Wait()
}

func errorless[T any](t testing.TB, seq func(func(T, error) bool)) func(func(T) bool) {
	return func(yield func(T) bool) {
		for x, err := range seq {
			if err != nil {
				t.Error(err)
				return
			}
			if !yield(x) {
				return
			}
		}
	}
}

// testHistory makes random changes and checks that what remains is the graph of
// the articles that remain, added in another order.
func testHistory(t *testing.T, b Backend) {
	s := open(t, b.Address(t))
	rapid.Check(t, func(r *rapid.T) {
		held := make(map[string]graph.Document)
		for range rapid.IntRange(1, 12).Draw(r, "steps") {
			doc := drawArticle(t, r)
			name := doc.Article.Name
			if _, ok := held[name]; ok && rapid.Bool().Draw(r, "retract") {
				if err := s.Retract(t.Context(), doc.Article.ID); err != nil {
					r.Fatal(err)
				}
				delete(held, name)
				continue
			}
			if _, err := s.Add(t.Context(), doc); err != nil {
				r.Fatal(err)
			}
			held[name] = doc
		}
		m := open(t, "memory:")
		var batch []graph.Document
		for _, doc := range held {
			batch = append(batch, doc)
		}
		if _, err := m.AddAll(t.Context(), batch); err != nil {
			r.Fatal(err)
		}
		if got, want := nquads(t, s), nquads(t, m); got != want {
			r.Errorf("graph is\n%s\nwant\n%s", got, want)
		}
		read(s, func(v *graph.View) {
			got := stats(t, v)
			read(m, func(v *graph.View) {
				if want := stats(t, v); got.Quads != want.Quads {
					r.Errorf("%d quads, want %d", got.Quads, want.Quads)
				}
			})
		})
		for name := range held {
			if err := s.Retract(t.Context(), graph.ArticleID(name)); err != nil {
				r.Fatal(err)
			}
		}
	})
}

// drawArticle draws one of a few articles that overlap a lot.
func drawArticle(t testing.TB, r *rapid.T) graph.Document {
	actors := []string{"person/ada", "person/bob", "country/arcadia"}
	article := rapid.SampledFrom([]string{"a", "b", "c"}).Draw(r, "article")
	var lines []string
	for range rapid.IntRange(1, 4).Draw(r, "relations") {
		lines = append(lines, fmt.Sprintf("%s %s %s article=%s status=%s",
			rapid.SampledFrom(actors).Draw(r, "subject"),
			rapid.SampledFrom([]string{"met", "visited"}).Draw(r, "predicate"),
			rapid.SampledFrom(actors).Draw(r, "object"), article,
			rapid.SampledFrom([]string{"happened", "planned"}).Draw(r, "status")))
	}
	return Documents(t, lines...)[0]
}
