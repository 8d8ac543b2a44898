package graph

import (
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	cgraph "github.com/cayleygraph/cayley/graph"
	cgraphtest "github.com/cayleygraph/cayley/graph/graphtest"
	"github.com/cayleygraph/cayley/graph/graphtest/testutil"
	"github.com/cayleygraph/cayley/query/path/pathtest"
)

// TestCayleysOwnSuite runs Cayley's suite for backends on the default one, as
// [Open] opens it. It names the parts, since the suite's own list has one that
// skips itself on every key-value store (quads written twice, which this package
// never does) and ends with questions about films that take seven minutes.
func TestCayleysOwnSuite(t *testing.T) {
	folder := t.TempDir()
	chdirToCayley(t)
	number := 0
	newQuads := func(t testing.TB) (cgraph.QuadStore, cgraph.Options) {
		number++
		a, err := openFile(filepath.Join(folder, strconv.Itoa(number)))
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() {
			if err := a.close(); err != nil {
				t.Errorf("closing: %v", err)
			}
		})
		return a.quads, nil
	}
	config := &cgraphtest.Config{NoPrimitives: true}
	for name, test := range map[string]func(testing.TB, testutil.DatabaseFunc, *cgraphtest.Config){
		"load one quad":         cgraphtest.TestLoadOneQuad,
		"load dup":              cgraphtest.TestLoadDup,
		"load dup single":       cgraphtest.TestLoadDupSingle,
		"load dup raw":          cgraphtest.TestLoadDupRaw,
		"delete quad":           cgraphtest.TestDeleteQuad,
		"sizes":                 cgraphtest.TestSizes,
		"iterator":              cgraphtest.TestIterator,
		"hasa":                  cgraphtest.TestHasA,
		"set iterator":          cgraphtest.TestSetIterator,
		"deleted from iterator": cgraphtest.TestDeletedFromIterator,
		"load typed quad":       cgraphtest.TestLoadTypedQuads,
		"add and remove":        cgraphtest.TestAddRemove,
		"node delete":           cgraphtest.TestNodeDelete,
		"iterators and next":    cgraphtest.TestIteratorsAndNextResultOrderA,
		"compare typed values":  cgraphtest.TestCompareTypedValues,
		"schema":                cgraphtest.TestSchema,
		"delete reinserted":     cgraphtest.TestDeleteReinserted,
	} {
		t.Run(name, func(t *testing.T) { test(t, newQuads, config) })
	}
	t.Run("writers", func(t *testing.T) { cgraphtest.TestWriters(t, newQuads, config) })
	t.Run("1k", func(t *testing.T) { cgraphtest.Test1K(t, newQuads, config) })
	t.Run("1k batch", func(t *testing.T) { cgraphtest.Test1KBatch(t, newQuads, config) })
	t.Run("paths", func(t *testing.T) { pathtest.RunTestMorphisms(t, newQuads) })
}

// chdirToCayley goes where Cayley's suite finds its data, which it looks for
// from the working directory upwards.
func chdirToCayley(t *testing.T) {
	out, err := exec.Command("go", "list", "-m", "-f", "{{.Dir}}", "github.com/cayleygraph/cayley").Output()
	if err != nil {
		t.Fatalf("where is Cayley's module: %v", err)
	}
	t.Chdir(strings.TrimSpace(string(out)))
}
