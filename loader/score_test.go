package loader_test

import (
	"encoding/json"
	"flag"
	"os"
	"strings"
	"testing"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/loader"
	"github.com/dramatis-graph/dramatis/loader/score"
)

var update = flag.Bool("update", false, "write the stories, their articles and the score anew")

func quote(t *testing.T, s string) string {
	t.Helper()
	quoted, err := json.Marshal(s)
	if err != nil {
		t.Fatal(err)
	}
	return string(quoted)
}

// TestScore measures what is read in the stories against what they state, and
// compares the figures with the committed ones, so that every change of the
// stages shows what it does to them.
func TestScore(t *testing.T) {
	var all score.Score
	for _, s := range stories(t) {
		all.Add(parseStated(t, s), loader.Extract(s.article(t)).Relations)
	}
	got := all.Figures().String()
	const path = "../testdata/eval/score.txt"
	if *update {
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("score is now\n%s\nbut %s says\n%s", got, path, want)
	}
}

// parseStated reads the part of a story that a person wrote: lines of
// "subject predicate object key=value…".
func parseStated(t *testing.T, s story) score.Gold {
	t.Helper()
	var actors []score.Actor
	var relations []score.Annotation
	for line := range strings.Lines(s.section("stated.txt")) {
		fields := strings.Fields(line)
		if len(fields) < 3 {
			t.Fatalf("%s: %q: want subject predicate object", s.path, line)
		}
		r := score.Annotation{Subjects: fields[:1], Predicates: []graph.Predicate{graph.Predicate(fields[1])}, Objects: fields[2:3]}
		for _, id := range []string{fields[0], fields[2]} {
			if !graph.ID(id).Valid() {
				t.Fatalf("%s: %q is no ID", s.path, id)
			}
			actors = append(actors, score.Actor{ID: graph.ID(id), Names: []string{id}})
		}
		for _, field := range fields[3:] {
			switch key, value, _ := strings.Cut(field, "="); key {
			case "status":
				r.Statuses = score.Choice{value}
			case "date":
				r.Date = graph.Date(value)
			default:
				t.Fatalf("%s: %q: no field %q", s.path, line, key)
			}
		}
		relations = append(relations, r)
	}
	gold, err := score.New(s.name, s.published, actors, relations)
	if err != nil {
		t.Fatalf("%s: %v", s.path, err)
	}
	return gold
}
