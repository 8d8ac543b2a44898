package queries_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/graph/graphtest"
	"github.com/dramatis-graph/dramatis/queries"
	"github.com/dramatis-graph/dramatis/queries/path"
)

// The sizes of the graphs that questions are timed on, in relations; there is
// one actor to twenty of them. The largest takes minutes and 5 GB to build: leave
// it out with -bench 'Questions/^10{4,5}$'.
var sizes = []int{10_000, 100_000, 1_000_000}

// press returns a view of a graph of that many relations, and its actors.
func press(b *testing.B, relations int) (*graph.View, []graph.ID) {
	b.Helper()
	s, err := graph.Open(b.Context(), "memory:")
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { s.Close() })
	for doc := range graphtest.Press(relations, relations/20) {
		if _, err := s.Add(b.Context(), doc); err != nil {
			b.Fatal(err)
		}
	}
	v := s.View()
	b.Cleanup(v.Close)
	var actors []graph.ID
	for a, err := range v.Actors(b.Context()) {
		if err != nil {
			b.Fatal(err)
		}
		actors = append(actors, a.ID)
	}
	return v, actors
}

// BenchmarkQuestions asks each question of random actors, and reports the median
// and the 99th percentile beside the mean.
func BenchmarkQuestions(b *testing.B) {
	var filter queries.Filter
	farther := path.MustParse("^officialOf/met/officialOf")
	for _, size := range sizes {
		b.Run(fmt.Sprint(size), func(b *testing.B) {
			v, actors := press(b, size)
			for _, question := range []struct {
				name string
				ask  func(from, to graph.ID) error
			}{
				{"met", func(from, _ graph.ID) error {
					_, err := queries.Met(b.Context(), v, from, "", filter, queries.Page{})
					return err
				}},
				{"path", func(from, to graph.ID) error {
					_, err := queries.Path(b.Context(), v, from, to, filter, queries.Search{K: 1})
					return err
				}},
				{"paths", func(from, to graph.ID) error {
					_, err := queries.Path(b.Context(), v, from, to, filter, queries.Search{})
					return err
				}},
				{"chronological", func(from, to graph.ID) error {
					_, err := queries.Path(b.Context(), v, from, to, filter, queries.Search{K: 1, Chronological: true})
					return err
				}},
				{"walk", func(from, _ graph.ID) error {
					_, err := queries.Walk(b.Context(), v, from, farther, filter, queries.Page{})
					return err
				}},
				{"timeline", func(from, _ graph.ID) error {
					_, err := queries.Timeline(b.Context(), v, from, "", filter, queries.Page{})
					return err
				}},
			} {
				b.Run(question.name, func(b *testing.B) { measure(b, actors, question.ask) })
			}
		})
	}
}

func measure(b *testing.B, actors []graph.ID, ask func(from, to graph.ID) error) {
	random := rand.New(rand.NewPCG(3, 4))
	var times []time.Duration
	for b.Loop() {
		from := random.IntN(len(actors))
		to := (from + 1 + random.IntN(len(actors)-1)) % len(actors)
		start := time.Now()
		if err := ask(actors[from], actors[to]); err != nil {
			b.Fatal(err)
		}
		times = append(times, time.Since(start))
	}
	slices.Sort(times)
	b.ReportMetric(float64(times[len(times)/2].Microseconds()), "µs-median")
	b.ReportMetric(float64(times[len(times)*99/100].Microseconds()), "µs-99th")
}
