package queries_test

import (
	"flag"
	"fmt"
	"math/rand/v2"
	"path/filepath"
	"slices"
	"strconv"
	"testing"
	"time"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/graph/graphtest"
	"github.com/dramatis-graph/dramatis/queries"
	"github.com/dramatis-graph/dramatis/queries/path"
)

// The sizes of the graphs that questions are timed on, in relations; there is
// one actor to twenty of them. The largest takes minutes to build: keep it with
// -queries.stores DIR, or leave it out with -bench 'Questions/^10{4,5}$'.
var sizes = []int{10_000, 100_000, 1_000_000}

// stores says where the graphs to be timed are kept from run to run, in
// -queries.stores/10000 and so on. Those that are missing are made.
var stores = flag.String("queries.stores", "", "a directory for the graphs of benchmarks; in memory if empty")

// batch is how many articles are added together.
const batch = 500

// press returns a view of a graph of that many relations, and its actors.
func press(b *testing.B, relations int) (*graph.View, []graph.ID) {
	b.Helper()
	address := "memory:"
	if *stores != "" {
		address = filepath.Join(*stores, strconv.Itoa(relations))
	}
	s, err := graph.Open(b.Context(), address)
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { s.Close() })
	if empty(b, s) {
		fill(b, s, relations)
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

func empty(b *testing.B, s *graph.Store) bool {
	v := s.View()
	defer v.Close()
	stats, err := v.Stats(b.Context())
	if err != nil {
		b.Fatal(err)
	}
	return stats.Articles == 0
}

func fill(b *testing.B, s *graph.Store, relations int) {
	var docs []graph.Document
	add := func() {
		if _, err := s.AddAll(b.Context(), docs); err != nil {
			b.Fatal(err)
		}
		docs = docs[:0]
	}
	for doc := range graphtest.Press(relations, relations/20) {
		if docs = append(docs, doc); len(docs) == batch {
			add()
		}
	}
	add()
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
