package training

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/loader/language"
	"github.com/dramatis-graph/dramatis/loader/mention"
	"github.com/dramatis-graph/dramatis/loader/reference"
	"github.com/dramatis-graph/dramatis/loader/relation"
	"github.com/dramatis-graph/dramatis/loader/relation/learned"
	"github.com/dramatis-graph/dramatis/loader/resolve"
)

// lessonsFile writes annotated articles with verbs that no frame knows.
func lessonsFile(t *testing.T) string {
	t.Helper()
	var lines bytes.Buffer
	countries := []string{"France", "Italy", "Spain", "Poland", "Kenya", "Peru", "Japan", "Egypt"}
	verbs := []struct {
		verb      string
		predicate graph.Predicate
	}{{"glorbed", graph.Praised}, {"fripped", graph.Sanctioned}, {"borders", ""}}
	for i, a := range countries {
		for j, b := range countries {
			if a == b {
				continue
			}
			v := verbs[(i+j)%len(verbs)]
			article := annotated{
				ID: fmt.Sprintf("%s-%s", a, b), Published: "2024-03-26", Text: fmt.Sprintf("%s %s %s on Monday.", a, v.verb, b),
			}
			if v.predicate != "" {
				article.Relations = []marked{{
					Subject: party{graph.ID("country/" + strings.ToLower(a)), a}, Predicate: v.predicate,
					Object: party{graph.ID("country/" + strings.ToLower(b)), b}, Evidence: v.verb,
				}}
			}
			if err := json.NewEncoder(&lines).Encode(article); err != nil {
				t.Fatal(err)
			}
		}
	}
	path := filepath.Join(t.TempDir(), "articles.jsonl")
	if err := os.WriteFile(path, lines.Bytes(), 0o644); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestRunLearnsWhatIsAnnotated(t *testing.T) {
	o := Options{Articles: []string{lessonsFile(t)}, Out: filepath.Join(t.TempDir(), "one"), Seed: 7}
	if err := Run(t.Context(), o, io.Discard); err != nil {
		t.Fatal(err)
	}
	first := read(t, o.Out)
	w, err := learned.Decode(first)
	if err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct{ text, want string }{
		{"Chile glorbed Norway on Monday.", "country/chile praised country/norway"},
		{"Chile fripped Norway on Monday.", "country/chile sanctioned country/norway"},
		{"Norway fripped Chile on Monday.", "country/norway sanctioned country/chile"},
		{"Chile borders Norway on Monday.", ""},
	} {
		if got := find(w, tt.text); got != tt.want {
			t.Errorf("of %q it finds %q, want %q", tt.text, got, tt.want)
		}
	}

	o.Out = filepath.Join(t.TempDir(), "two")
	if err := Run(t.Context(), o, io.Discard); err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(first, read(t, o.Out)) {
		t.Error("the same articles and seed gave other weights")
	}
}

func find(w *learned.Weights, text string) string {
	doc, book := language.Parse(text), reference.Default()
	cast := resolve.Actors(doc, mention.Find(doc, book), book, resolve.Origin{Published: "2024-03-26"})
	var out []string
	for _, s := range relation.Sentences(doc, cast, "2024-03-26") {
		for _, f := range w.Find(&s) {
			out = append(out, fmt.Sprintf("%s %s %s", s.Cast[f.Subject].Actor.ID, f.Predicate, s.Cast[f.Object].Actor.ID))
		}
	}
	return strings.Join(out, "; ")
}

func read(t *testing.T, path string) []byte {
	t.Helper()
	file, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return file
}

func TestRunTellsWhatIsWrong(t *testing.T) {
	write := func(text string) string {
		path := filepath.Join(t.TempDir(), "articles.jsonl")
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
		return path
	}
	for _, tt := range []struct{ name, path, want string }{
		{"no file", filepath.Join(t.TempDir(), "none"), "reading annotated articles: "},
		{"no JSON", write("{}\n{"), "articles.jsonl:2: "},
		{"no predicate", write(`{"id":"a","relations":[{"p":"liked"}]}`), `no predicate "liked"`},
		{"nothing to learn", write(`{"id":"a","text":"France is large."}`), ErrNothing.Error()},
	} {
		t.Run(tt.name, func(t *testing.T) {
			err := Run(t.Context(), Options{Articles: []string{tt.path}}, io.Discard)
			if err == nil || !strings.Contains(err.Error(), tt.want) {
				t.Errorf("Run = %v; want %q", err, tt.want)
			}
		})
	}
}

func TestRunStopsWithItsContext(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if err := Run(ctx, Options{Articles: []string{lessonsFile(t)}}, io.Discard); !errors.Is(err, context.Canceled) {
		t.Errorf("Run = %v; want %v", err, context.Canceled)
	}
}

func TestCurveNeverFalls(t *testing.T) {
	var found []finding
	for i := range 1000 {
		found = append(found, finding{share: float32(i) / 1000, right: i%7 > 2 && i > 300 || i%5 == 0})
	}
	curve := fit([]trial{{findings: found}})
	for i := 1; i < len(curve); i++ {
		if curve[i].Output <= curve[i-1].Output || curve[i].Right < curve[i-1].Right {
			t.Errorf("knot %d, %v, comes after %v", i, curve[i], curve[i-1])
		}
	}
	if len(curve) < 3 || curve[0].Right > 0.3 || curve[len(curve)-1].Right < 0.5 {
		t.Errorf("curve %v does not follow what is right", curve)
	}
}
