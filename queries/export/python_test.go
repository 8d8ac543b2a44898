package export_test

import (
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
)

// pythonVariable names the environment variable that holds the Python with
// NetworkX and RDFLib that read the exports back.
const pythonVariable = "DRAMATIS_TEST_PYTHON"

// TestPython has NetworkX and RDFLib read what is written for them.
func TestPython(t *testing.T) {
	python := os.Getenv(pythonVariable)
	if python == "" {
		// Said on standard output, so that it begins the line.
		fmt.Printf("LEFT OUT: the readers in Python, since %s names no Python\n", pythonVariable)
		return
	}
	v := world(t)
	for name, f := range filters {
		nodes, edges := wanted(t, v, f)
		for _, format := range []string{"gexf", "graphml", "nodelink", "cytoscape"} {
			t.Run(format+"/"+name, func(t *testing.T) {
				var got []element
				readPython(t, python, format, write(t, format, v, f), &got)
				compare(t, got, append(nodes, edges...))
			})
		}
		for _, format := range []string{"turtle", "jsonld"} {
			t.Run(format+"/"+name, func(t *testing.T) {
				var got []triple
				readPython(t, python, format, write(t, format, v, f), &got)
				checkTriples(t, got, nodes, edges)
			})
		}
	}
}

// readPython has testdata/read.py read the text, and returns what it found.
func readPython(t *testing.T, python, format string, text []byte, found any) {
	t.Helper()
	file := filepath.Join(t.TempDir(), "graph")
	if err := os.WriteFile(file, text, 0o600); err != nil {
		t.Fatal(err)
	}
	cmd := exec.CommandContext(t.Context(), python, "testdata/read.py", format, file)
	cmd.Stderr = os.Stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("%s: %v", format, err)
	}
	if err := json.Unmarshal(out, found); err != nil {
		t.Fatal(err)
	}
}
