package api_test

import (
	"bufio"
	"flag"
	"os"
	"path/filepath"
	"runtime/debug"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/graph/graphtest"
)

var (
	benchRelations = flag.Int("relations", 10_000, "relations in the graph of BenchmarkServe; there is one actor to twenty of them")
	benchStore     = flag.String("store", "", "where BenchmarkServe keeps its graph; it is built if there is none")
)

// pressStore opens a store of invented press, and returns how long that took
// once it was built.
func pressStore(b *testing.B) (*graph.Store, time.Duration) {
	b.Helper()
	address := *benchStore
	if address == "" {
		address = filepath.Join(b.TempDir(), "press")
	}
	if _, err := os.Stat(address); err != nil {
		build(b, address)
	}
	start := time.Now()
	store, err := graph.Open(b.Context(), address)
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { store.Close() })
	took := time.Since(start)
	debug.SetGCPercent(60) // as the command serves
	debug.FreeOSMemory()
	return store, took
}

// build makes the store under another name until it is whole.
func build(b *testing.B, address string) {
	b.Helper()
	unfinished := address + ".part"
	store, err := graph.Open(b.Context(), unfinished)
	if err != nil {
		b.Fatal(err)
	}
	var batch []graph.Document
	flush := func() {
		if _, err := store.AddAll(b.Context(), batch); err != nil {
			b.Fatal(err)
		}
		batch = batch[:0]
	}
	for doc := range graphtest.Press(*benchRelations, max(20, *benchRelations/20)) {
		if batch = append(batch, doc); len(batch) == 500 {
			flush()
		}
	}
	flush()
	if err := store.Close(); err != nil {
		b.Fatal(err)
	}
	if err := os.Rename(unfinished, address); err != nil {
		b.Fatal(err)
	}
}

// survey learns of whom and what a graph tells.
func survey(b *testing.B, store *graph.Store) *surveyed {
	b.Helper()
	v := store.View()
	defer v.Close()
	s := new(surveyed)
	for a, err := range v.Actors(b.Context()) {
		if err != nil {
			b.Fatal(err)
		}
		s.actors = append(s.actors, a)
	}
	n := 0
	for e, err := range v.AllEdges(b.Context()) {
		if err != nil {
			b.Fatal(err)
		}
		if n++; n%97 == 0 {
			s.involved = append(s.involved, e.Subject)
			s.mentions = append(s.mentions, e.ID)
		}
	}
	return s
}

// resident returns the megabytes of memory of this process, clients included.
func resident(b *testing.B) float64 {
	b.Helper()
	file, err := os.Open("/proc/self/status")
	if err != nil {
		return 0 // no such thing here
	}
	defer file.Close()
	for lines := bufio.NewScanner(file); lines.Scan(); {
		if rest, ok := strings.CutPrefix(lines.Text(), "VmRSS:"); ok {
			kB, _ := strconv.ParseFloat(strings.TrimSuffix(strings.TrimSpace(rest), " kB"), 64)
			return kB / 1000
		}
	}
	return 0
}
