package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"
)

// TestKilledWhileLoading kills the program at moments spread over a load. The
// store must open and verify, and finishing the load must give the very graph
// of a load that nobody disturbed.
func TestKilledWhileLoading(t *testing.T) {
	dir := t.TempDir()
	articles := filepath.Join(dir, "many.jsonl")
	writeMany(t, articles, 600)
	whole := filepath.Join(dir, "whole.db")
	start := time.Now()
	must(t, dramatis(t, whole, "load", articles))
	undisturbed := time.Since(start)
	want := exported(t, whole)

	const kills = 6
	for i := range kills {
		store := filepath.Join(dir, fmt.Sprintf("killed-%d.db", i))
		load := dramatis(t, store, "load", articles)
		if err := load.Start(); err != nil {
			t.Fatal(err)
		}
		time.Sleep(undisturbed * time.Duration(i+1) / (kills + 1))
		_ = load.Process.Kill() // it may have ended before
		_ = load.Wait()
		if _, err := os.Stat(store); err == nil {
			must(t, dramatis(t, store, "verify"))
		}
		must(t, dramatis(t, store, "load", articles))
		must(t, dramatis(t, store, "verify"))
		if got := exported(t, store); !bytes.Equal(got, want) {
			t.Errorf("kill %d: the finished load differs from an undisturbed one", i)
		}
	}
}

// writeMany writes n articles: those of the stories, again and again under new
// names.
func writeMany(t *testing.T, path string, n int) {
	t.Helper()
	stories, err := os.ReadFile("../../testdata/articles.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	lines := bytes.Split(bytes.TrimSpace(stories), []byte("\n"))
	var out bytes.Buffer
	for i := range n {
		var a map[string]string
		if err := json.Unmarshal(lines[i%len(lines)], &a); err != nil {
			t.Fatal(err)
		}
		a["id"] = fmt.Sprintf("%s-%04d", a["id"], i)
		if err := json.NewEncoder(&out).Encode(a); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.WriteFile(path, out.Bytes(), 0o600); err != nil {
		t.Fatal(err)
	}
}

// dramatis is the program itself: the test binary, which stands in for it when
// it is called by that name (see TestMain).
func dramatis(t *testing.T, store string, args ...string) *exec.Cmd {
	t.Helper()
	program, err := exec.LookPath("dramatis")
	if err != nil {
		t.Fatal(err)
	}
	return exec.CommandContext(t.Context(), program, append([]string{"--store", store}, args...)...)
}

func must(t *testing.T, cmd *exec.Cmd) {
	t.Helper()
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v: %v\n%s", cmd.Args, err, out)
	}
}

func exported(t *testing.T, store string) []byte {
	t.Helper()
	out, err := dramatis(t, store, "export", "--status", "all").Output()
	if err != nil {
		t.Fatal(err)
	}
	return out
}
