//go:build engines

package graph_test

import (
	"path/filepath"
	"testing"
	"time"

	"github.com/cockroachdb/pebble"
	hkv "github.com/hidal-go/hidalgo/kv"
	hbolt "github.com/hidal-go/hidalgo/kv/bbolt"
	"github.com/hidal-go/hidalgo/kv/flat"
	hpebble "github.com/hidal-go/hidalgo/kv/flat/pebble"
	bolt "go.etcd.io/bbolt"

	"github.com/dramatis-graph/dramatis/graph"
)

// BenchmarkEngines compares the key-value stores that could lie under the file
// backend: the time to load, the size on disk, and walks that read the quads
// themselves, not the index in memory.
//
//	go test ./graph -tags engines -run ^$ -bench Engines -relations 380000 -benchtime 300x
func BenchmarkEngines(b *testing.B) {
	engines := []struct {
		name string
		open func(folder string) (hkv.KV, error)
	}{
		{"leveldb", graph.OpenLevelDB},
		{"bolt", func(folder string) (hkv.KV, error) {
			return hbolt.Open(filepath.Join(folder, "CURRENT"), &bolt.Options{Timeout: time.Second})
		}},
		{"pebble", func(folder string) (hkv.KV, error) {
			db, err := hpebble.OpenPathOptions(folder, &pebble.Options{MemTableSize: 16 << 20, Logger: quiet{}})
			return flat.Upgrade(db), err
		}},
	}
	benchmarkSizes(b, func(b *testing.B, size int) {
		for _, engine := range engines {
			b.Run(engine.name, func(b *testing.B) {
				folder := newFolder(b)
				s, err := graph.OpenEngine(b.Context(), engine.open, folder)
				if err != nil {
					b.Fatal(err)
				}
				loading := benchmarkLoad(b, s, size)
				v := s.View()
				stats, err := v.Stats(b.Context())
				if err != nil {
					b.Fatal(err)
				}
				v.Close()
				report(b, "quads", float64(stats.Quads), "quads")
				report(b, "load", float64(stats.Quads)/loading.Seconds(), "quads/s")
				report(b, "size", float64(folderSize(b, folder))/1e6, "MB-on-disk")
				benchmarkQuadWalks(b, s)
				s.Close()
			})
		}
	})
}

// benchmarkQuadWalks walks from actors drawn at random, over Cayley's quads.
func benchmarkQuadWalks(b *testing.B, s *graph.Store) {
	v := s.View()
	defer v.Close()
	ids := actorIDs(b, v)
	for _, question := range []struct {
		name  string
		steps int
	}{{"one-hop", 1}, {"two-hop", 2}} {
		b.Run(question.name, func(b *testing.B) {
			ask(b, ids, func(id, _ graph.ID) error {
				_, err := v.WalkQuads(b.Context(), id, graph.Met, question.steps)
				return err
			})
		})
	}
}

// quiet logs nothing.
type quiet struct{}

func (quiet) Infof(string, ...any)  {}
func (quiet) Fatalf(string, ...any) {}
