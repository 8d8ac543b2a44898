package main

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"dramatis": main})
}

// TestScripts runs the program as its users meet it. Each script starts in an
// empty folder, where stories.jsonl is the project's own test articles.
func TestScripts(t *testing.T) {
	articles, err := os.ReadFile("../../testdata/articles.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	testscript.Run(t, testscript.Params{
		Dir: "testdata/script",
		Setup: func(env *testscript.Env) error {
			return os.WriteFile(filepath.Join(env.WorkDir, "stories.jsonl"), articles, 0o600)
		},
	})
}
