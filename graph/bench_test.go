package graph_test

import (
	"flag"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/graph/graphtest"
	"github.com/dramatis-graph/dramatis/queries"
)

var relations = flag.String("relations", "10000", "sizes of the benchmarks' graphs, separated by commas")

// batchSize is how many articles the benchmarks add at once.
const batchSize = 200

// benchmarkSizes runs fn for each size of graph that the flag asks for.
func benchmarkSizes(b *testing.B, fn func(b *testing.B, size int)) {
	for _, word := range strings.Split(*relations, ",") {
		size, err := strconv.Atoi(word)
		if err != nil {
			b.Fatal(err)
		}
		b.Run(fmt.Sprint(size), func(b *testing.B) { fn(b, size) })
	}
}

// BenchmarkStore measures every backend on articles of the same press. Actors
// are one to twenty relations.
func BenchmarkStore(b *testing.B) {
	benchmarkSizes(b, func(b *testing.B, size int) {
		b.Run("memory", func(b *testing.B) {
			benchmarkBackend(b, size, func(testing.TB) string { return "memory:" })
		})
		b.Run("file", func(b *testing.B) { benchmarkBackend(b, size, newFolder) })
		if os.Getenv(postgresVariable) != "" {
			b.Run("postgres", func(b *testing.B) { benchmarkBackend(b, size, newSchema) })
		}
	})
}

func benchmarkBackend(b *testing.B, size int, address func(testing.TB) string) {
	where := address(b)
	s := benchmarkOpen(b, where)
	loading := benchmarkLoad(b, s, size)
	report(b, "load", float64(size)/loading.Seconds(), "relations/s")
	if where != "memory:" {
		s.Close()
		begin := time.Now()
		s = benchmarkOpen(b, where)
		report(b, "open", time.Since(begin).Seconds(), "s")
	}
	if !strings.Contains(where, ":") {
		report(b, "size", float64(folderSize(b, where))/1e6, "MB-on-disk")
	}
	benchmarkReads(b, s)
	s.Close()
}

// report prints what was measured once, whatever b.N.
func report(b *testing.B, name string, n float64, unit string) {
	b.Run(name, func(b *testing.B) {
		b.ReportMetric(n, unit)
		b.ReportMetric(0, "ns/op")
	})
}

// benchmarkReads asks about actors drawn at random.
func benchmarkReads(b *testing.B, s *graph.Store) {
	v := s.View()
	defer v.Close()
	ids := actorIDs(b, v)
	runtime.GC()
	var memory runtime.MemStats
	runtime.ReadMemStats(&memory)
	for _, question := range []struct {
		name string
		ask  func(from, to graph.ID) error
	}{
		{"one-hop", func(from, _ graph.ID) error { return walkFrom(b, v, from, 1) }},
		{"two-hop", func(from, _ graph.ID) error { return walkFrom(b, v, from, 2) }},
		{"met", func(from, _ graph.ID) error { return met(b, v, from) }},
		{"path", func(from, to graph.ID) error { return shortest(b, v, from, to) }},
	} {
		b.Run(question.name, func(b *testing.B) {
			ask(b, ids, question.ask)
			b.ReportMetric(float64(memory.HeapAlloc)/1e6, "MB-heap")
		})
	}
}

func actorIDs(b *testing.B, v *graph.View) (ids []graph.ID) {
	b.Helper()
	for a, err := range v.Actors(b.Context()) {
		if err != nil {
			b.Fatal(err)
		}
		ids = append(ids, a.ID)
	}
	return ids
}

// ask asks about actors drawn at random, and reports how long the median and
// the slowest hundredth took.
func ask(b *testing.B, ids []graph.ID, question func(from, to graph.ID) error) {
	b.Helper()
	random := rand.New(rand.NewPCG(5, 6))
	var took []time.Duration
	for b.Loop() {
		from := random.IntN(len(ids))
		to := (from + 1 + random.IntN(len(ids)-1)) % len(ids)
		begin := time.Now()
		if err := question(ids[from], ids[to]); err != nil {
			b.Fatal(err)
		}
		took = append(took, time.Since(begin))
	}
	slices.Sort(took)
	b.ReportMetric(float64(took[len(took)/2].Nanoseconds())/1e3, "median-µs")
	b.ReportMetric(float64(took[len(took)*99/100].Nanoseconds())/1e3, "p99-µs")
}

// walkFrom walks along any relation.
func walkFrom(b *testing.B, v *graph.View, id graph.ID, steps int) error {
	walk, err := v.From(b.Context(), id)
	if err != nil {
		return err
	}
	for range steps {
		walk = walk.Both()
	}
	_, err = walk.IDs(b.Context())
	return err
}

// met reads whom the actor met, and a page of the sentences that say so.
func met(b *testing.B, v *graph.View, id graph.ID) error {
	edges, err := v.Edges(b.Context(), id, graph.Met)
	if err != nil {
		return err
	}
	_, err = v.Sources(b.Context(), edges[:min(20, len(edges))])
	return err
}

// shortest finds the shortest chain between two actors, with its sentences.
func shortest(b *testing.B, v *graph.View, from, to graph.ID) error {
	_, err := queries.Path(b.Context(), v, from, to, queries.Filter{}, queries.Search{K: 1})
	return err
}

func benchmarkOpen(b *testing.B, address string) *graph.Store {
	b.Helper()
	s, err := graph.Open(b.Context(), address)
	if err != nil {
		b.Fatal(err)
	}
	return s
}

// benchmarkLoad loads articles with that many relations, in which an actor has
// 40 on average, and returns how long the adding took.
func benchmarkLoad(b *testing.B, s *graph.Store, size int) (took time.Duration) {
	b.Helper()
	batch := make([]graph.Document, 0, batchSize)
	flush := func() {
		begin := time.Now()
		if _, err := s.AddAll(b.Context(), batch); err != nil {
			b.Fatal(err)
		}
		took += time.Since(begin)
		batch = batch[:0]
	}
	for doc := range graphtest.Press(size, size/20) {
		if batch = append(batch, doc); len(batch) == batchSize {
			flush()
		}
	}
	flush()
	begin := time.Now()
	s.View().Close() // what was added is ready to be asked for
	return took + time.Since(begin)
}

// folderSize returns how many bytes lie under path.
func folderSize(b *testing.B, path string) (n int64) {
	b.Helper()
	err := filepath.WalkDir(path, func(_ string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		info, err := entry.Info()
		if err == nil {
			n += info.Size()
		}
		return err
	})
	if err != nil {
		b.Fatal(err)
	}
	return n
}
