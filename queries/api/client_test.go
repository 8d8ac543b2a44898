package api_test

import (
	"bytes"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/dramatis-graph/dramatis/queries/api"
)

// TestGeneratedClient makes a client in Python from the OpenAPI document alone,
// where there is a Python, and asks the main questions through it.
func TestGeneratedClient(t *testing.T) {
	python, err := exec.LookPath("python3")
	if err != nil {
		t.Log("LEFT OUT: the generated client: there is no python3")
		return
	}
	h := newAPI(t, api.Options{Extract: extract})
	server := httptest.NewServer(h)
	defer server.Close()
	folder := t.TempDir()
	if err := os.CopyFS(folder, os.DirFS("testdata")); err != nil {
		t.Fatal(err)
	}
	generate := exec.CommandContext(t.Context(), python, "generate.py")
	generate.Dir = folder
	generate.Stdin = ask(h, http.MethodGet, "/openapi.json", "").Body
	var faults bytes.Buffer
	generate.Stderr = &faults
	client, err := generate.Output()
	if err != nil {
		t.Fatalf("generating: %v\n%s", err, faults.String())
	}
	if err := os.WriteFile(filepath.Join(folder, "client.py"), client, 0o600); err != nil {
		t.Fatal(err)
	}
	questions := exec.CommandContext(t.Context(), python, "ask.py", server.URL)
	questions.Dir = folder
	if out, err := questions.CombinedOutput(); err != nil {
		t.Errorf("asking: %v\n%s", err, out)
	}
}
