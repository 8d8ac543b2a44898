package score_test

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/loader/score"
)

const folder = "../../testdata/eval/gold"

func relation(s, p, o string, status graph.Status, date graph.Date) graph.Relation {
	return graph.Relation{
		Subject: graph.Party{ID: "person/somebody", Name: s, Mention: "she"}, Predicate: graph.Predicate(p),
		Object: graph.Party{ID: "person/somebody", Name: o, Mention: "Cray"}, Status: status, Date: date,
	}
}

// TestAdd compares one relation at a time with the annotations of a harbour
// deal. The figures are those of the field's own scorer on the same input.
func TestAdd(t *testing.T) {
	gold, err := score.ReadFolder(folder)
	if err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		name                 string
		read                 graph.Relation
		pair, class, exact   float64 // precision
		recall               float64 // exact
		status, date, linked float64 // -1 for none
		nearest              string  // of what is wrong
	}{
		{"right, and its actor by a title", relation("Secretary Ada Byron", "met", "Bob Cray", "happened", "2023-05-02"), 1, 1, 1, 0.2, 1, 1, 1, ""},
		{"the other way about, which it is too", relation("Bob Cray", "met", "Ada Byron", "planned", "2023-05"), 1, 1, 1, 0.2, 0, 0, 1, ""},
		{"by the words alone", relation("Ada Byron", "met", "Robert", "happened", ""), 1, 1, 1, 0.2, 1, 0, 0.5, ""},
		{"another predicate of the class", relation("Ada Byron", "spokeWith", "Bob Cray", "", ""), 1, 1, 0, 0, -1, -1, 1, "class"},
		{"another direction", relation("Malta", "praised", "Ada Byron", "", ""), 1, 0, 0, 0, -1, -1, 1, "pair"},
		{"one of several statuses", relation("Ada Byron", "praised", "Malta", "ongoing", ""), 1, 1, 1, 0.2, 1, -1, 1, ""},
		{"a day of the month", relation("Ada Byron", "visited", "Utopia", "planned", "2023-06-11"), 1, 1, 1, 0.2, 1, 1, 1, ""},
		{"not core", relation("Utopia", "attacked", "Lindos", "happened", ""), 1, 1, 1, 0, 0, -1, 1, ""},
		{"made up", relation("Utopia", "met", "Zoe", "happened", ""), 0, 0, 0, 0, -1, -1, 0.5, "none"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var s score.Score
			s.Add(gold[0], []graph.Relation{tt.read, tt.read})
			f := s.Figures()
			got := [...]float64{f.Pair.Precision, f.Class.Precision, f.Exact.Precision, f.Exact.Recall, value(f.Status), value(f.Date), value(f.Linked)}
			want := [...]float64{tt.pair, tt.class, tt.exact, tt.recall, tt.status, tt.date, tt.linked}
			if got != want {
				t.Errorf("figures %v; want %v", got, want)
			}
			if tt.nearest != "" && (len(s.Wrong) != 1 || s.Wrong[0].Nearest != tt.nearest) {
				t.Errorf("wrong: %v; want one, near by %q", s.Wrong, tt.nearest)
			}
		})
	}
}

func value(share *float64) float64 {
	if share == nil {
		return -1
	}
	return *share
}

func TestReadFolderErrors(t *testing.T) {
	for _, tt := range []struct{ name, gold, want string }{
		{"no JSON", "{", "unexpected end"},
		{"a predicate that is not in the vocabulary", `{"actors":{"A":{}},"relations":[{"s":"A","p":"kissed","o":"A"}]}`, `no predicate "kissed"`},
		{"somebody who is no actor", `{"actors":{"A":{}},"relations":[{"s":"A","p":"met","o":"B"}]}`, `"B" is not among`},
	} {
		t.Run(tt.name, func(t *testing.T) {
			dir := t.TempDir()
			if err := os.WriteFile(filepath.Join(dir, "x.gold.json"), []byte(tt.gold), 0o600); err != nil {
				t.Fatal(err)
			}
			if _, err := score.ReadFolder(dir); err == nil || !strings.Contains(err.Error(), tt.want) {
				t.Errorf("ReadFolder = %v; want %q", err, tt.want)
			}
		})
	}
	if _, err := score.ReadFolder(t.TempDir()); !errors.Is(err, score.ErrNoGold) {
		t.Errorf("ReadFolder of an empty folder = %v; want ErrNoGold", err)
	}
}
