package fitting_test

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/dramatis-graph/dramatis/loader/relation/dating"
	"github.com/dramatis-graph/dramatis/loader/relation/fitting"
	"github.com/dramatis-graph/dramatis/loader/relation/linear"
)

// lessons writes n articles in which the time of the first sentence is that of
// the second too, and returns their file.
func lessons(t *testing.T, n int) string {
	t.Helper()
	var b strings.Builder
	for i := range n {
		day := 1 + i%25
		line, err := json.Marshal(map[string]any{
			"id": fmt.Sprintf("a%d", i), "published": fmt.Sprintf("2024-03-%02d", day),
			"text": "Ada Byron met Bob Cray in Oslo today. Ada Byron thanked Norway.",
			"relations": []map[string]any{
				{"s": id("person/ada-byron"), "p": "met", "o": id("person/bob-cray"), "date": fmt.Sprintf("2024-03-%02d", day), "ev": "Ada Byron met Bob Cray"},
				{"s": id("person/ada-byron"), "p": "praised", "o": id("country/norway"), "date": fmt.Sprintf("2024-03-%02d", day), "ev": "thanked Norway"},
			},
		})
		if err != nil {
			t.Fatal(err)
		}
		b.Write(append(line, '\n'))
	}
	path := filepath.Join(t.TempDir(), "articles.jsonl")
	if err := os.WriteFile(path, []byte(b.String()), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

func id(s string) map[string]string { return map[string]string{"id": s} }

// TestRun fits on articles that carry a date over: the weights carry one over,
// and the same articles give the same weights.
func TestRun(t *testing.T) {
	path := lessons(t, 30)
	files := map[string]string{}
	for range 2 {
		out := t.TempDir()
		for _, name := range []string{"dating", "trust"} {
			if err := os.Mkdir(filepath.Join(out, name), 0o700); err != nil {
				t.Fatal(err)
			}
		}
		var told strings.Builder
		if err := fitting.Run(t.Context(), fitting.Options{Articles: []string{path}, Out: out}, &told); err != nil {
			t.Fatal(err)
		}
		if want := "60 of 60 right"; !strings.Contains(told.String(), want) {
			t.Errorf("it told %q; want %q", told.String(), want)
		}
		for _, name := range []string{"dating", "trust"} {
			file, err := os.ReadFile(filepath.Join(out, name, "weights.txt"))
			if err != nil {
				t.Fatal(err)
			}
			if before := files[name]; before != "" && before != string(file) {
				t.Errorf("%s: the second run gave other weights", name)
			}
			files[name] = string(file)
		}
	}
	w, err := linear.Read(strings.NewReader(files["dating"]))
	if err != nil {
		t.Fatal(err)
	}
	q := dating.Question{
		Event: dating.Event{Class: "SUPPORT", Status: "happened", Tense: "past", Clause: "root"},
		Times: []dating.Time{{Date: "2024-03-26", Sort: "deictic", Side: "today", Tense: "past", Back: 1, First: true, Latest: true, Paragraph: true, Shared: 1}},
	}
	if got := dating.ChooseBy(w, q); got != "2024-03-26" {
		t.Errorf("a date carried over is %q; want 2024-03-26", got)
	}
}

func TestRunErrors(t *testing.T) {
	broken := filepath.Join(t.TempDir(), "broken.jsonl")
	if err := os.WriteFile(broken, []byte("{\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	for name, o := range map[string]fitting.Options{
		"no such file":               {Articles: []string{"none.jsonl"}},
		"no JSON":                    {Articles: []string{broken}},
		"no articles in full":        {Articles: []string{lessons(t, 1)}, Full: t.TempDir()},
		"no folder for what is made": {Articles: []string{lessons(t, 1)}, Out: filepath.Join(t.TempDir(), "none")},
	} {
		if err := fitting.Run(t.Context(), o, &strings.Builder{}); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}
