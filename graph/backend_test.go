package graph_test

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/graph/graphtest"
)

func TestOpenWhatIsNoStore(t *testing.T) {
	folder := t.TempDir()
	write := func(path, text string) string {
		path = filepath.Join(folder, path)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
		return path
	}
	write("articles/a.txt", "An article.")
	for name, address := range map[string]string{
		"a file":                  write("file.db", "not a store"),
		"an empty file":           write("empty.db", ""),
		"a folder of other files": filepath.Join(folder, "articles"),
		"a damaged folder":        filepath.Dir(write("damaged/CURRENT", "nonsense")),
		"another scheme":          "mysql://localhost/x",
		"no address":              "",
	} {
		_, err := graph.Open(t.Context(), address)
		if !errors.Is(err, graph.ErrFormat) {
			t.Errorf("%s: %v, want %v", name, err, graph.ErrFormat)
		}
	}
	if entries, _ := os.ReadDir(filepath.Join(folder, "articles")); len(entries) != 1 {
		t.Errorf("a folder of articles was littered: %v", entries)
	}
}

func TestOpenDamagedStore(t *testing.T) {
	for _, damage := range []struct {
		name    string
		pattern string
		change  func([]byte) []byte
	}{
		{"a flipped byte in a table", "*.ldb", func(b []byte) []byte { b[len(b)/3] ^= 0xff; return b }},
		{"a table cut short", "*.ldb", func(b []byte) []byte { return b[:len(b)/2] }},
		{"an empty manifest", "MANIFEST-*", func([]byte) []byte { return nil }},
	} {
		t.Run(damage.name, func(t *testing.T) {
			address := newFolder(t)
			fill(t, address)
			files, err := filepath.Glob(filepath.Join(address, damage.pattern))
			if err != nil || len(files) == 0 {
				t.Fatalf("no %s: %v", damage.pattern, err)
			}
			for _, file := range files {
				b, err := os.ReadFile(file)
				if err != nil {
					t.Fatal(err)
				}
				if err := os.WriteFile(file, damage.change(b), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			_, err = graph.Open(t.Context(), address)
			if !errors.Is(err, graph.ErrFormat) {
				t.Errorf("%v, want %v", err, graph.ErrFormat)
			}
		})
	}
}

// fill makes a store with something in its tables: reopening it moves the
// journal there.
func fill(t *testing.T, address string) {
	t.Helper()
	for docs := range 2 {
		s, err := graph.Open(t.Context(), address)
		if err != nil {
			t.Fatal(err)
		}
		for doc := range graphtest.Press(200*(1+docs), 20) {
			if _, err := s.Add(t.Context(), doc); err != nil {
				t.Fatal(err)
			}
		}
		if err := s.Close(); err != nil {
			t.Fatal(err)
		}
	}
}

func TestErrorsHideThePassword(t *testing.T) {
	_, err := graph.Open(t.Context(), "postgres://ada:secret@127.0.0.1:1/x?sslmode=disable&connect_timeout=5")
	if err == nil || strings.Contains(err.Error(), "secret") {
		t.Errorf("the error is %v", err)
	}
}
