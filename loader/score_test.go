package loader_test

import (
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/loader"
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

// A statement is a relation as far as the score compares it.
type statement struct {
	subject   graph.ID
	predicate graph.Predicate
	object    graph.ID
}

// A claim is what may be right or wrong about a statement that was found.
type claim struct {
	status graph.Status
	date   graph.Date
}

// TestScore measures what is read in the stories against what they state, and
// compares the figures with the committed ones, so that every change of the
// stages shows what it does to them.
func TestScore(t *testing.T) {
	var all tally
	for _, s := range stories(t) {
		stated := parseStated(t, s)
		read := make(map[statement]claim)
		for _, r := range loader.Extract(s.article(t)).Relations {
			read[normal(r.Subject.ID, r.Predicate, r.Object.ID)] = claim{r.Status, r.Date}
		}
		all.add(stated, read)
	}
	const path = "../testdata/eval/score.txt"
	if *update {
		if err := os.WriteFile(path, []byte(all.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if got := all.String(); got != string(want) {
		t.Errorf("score is now\n%s\nbut %s says\n%s", got, path, want)
	}
}

// A tally counts over all stories.
type tally struct {
	stated, read, right     int
	withStatus, statusRight int
	withDate, dateRight     int
}

func (c *tally) add(stated, read map[statement]claim) {
	c.stated += len(stated)
	c.read += len(read)
	for key, want := range stated {
		got, found := read[key]
		if !found {
			continue
		}
		c.right++
		if want.status != "" {
			c.withStatus++
			c.statusRight += one(got.status == want.status)
		}
		if want.date != "" {
			c.withDate++
			c.dateRight += one(strings.HasPrefix(string(got.date), string(want.date)))
		}
	}
}

func one(b bool) int {
	if b {
		return 1
	}
	return 0
}

func (c tally) String() string {
	return fmt.Sprintf(`relations stated in testdata/stories  %d
relations read                        %d
read and stated                       %d
precision                             %.3f
recall                                %.3f
status right, where one is stated     %d of %d
date right, where one is stated       %d of %d
`, c.stated, c.read, c.right, ratio(c.right, c.read), ratio(c.right, c.stated),
		c.statusRight, c.withStatus, c.dateRight, c.withDate)
}

func ratio(a, b int) float64 { return float64(a) / float64(max(1, b)) }

// normal writes a symmetric relation one way.
func normal(s graph.ID, p graph.Predicate, o graph.ID) statement {
	if p.Symmetric() && o < s {
		s, o = o, s
	}
	return statement{s, p, o}
}

// parseStated reads the part of a story that a person wrote: lines of
// "subject predicate object key=value…".
func parseStated(t *testing.T, s story) map[statement]claim {
	t.Helper()
	stated := make(map[statement]claim)
	for line := range strings.Lines(s.section("stated.txt")) {
		fields := strings.Fields(line)
		if len(fields) < 3 {
			t.Fatalf("%s: %q: want subject predicate object", s.path, line)
		}
		subject, predicate, object := graph.ID(fields[0]), graph.Predicate(fields[1]), graph.ID(fields[2])
		if _, ok := graph.Define(predicate); !ok || !subject.Valid() || !object.Valid() {
			t.Fatalf("%s: %q is not in the vocabulary", s.path, line)
		}
		var c claim
		for _, field := range fields[3:] {
			switch key, value, _ := strings.Cut(field, "="); key {
			case "status":
				c.status = graph.Status(value)
			case "date":
				c.date = graph.Date(value)
			default:
				t.Fatalf("%s: %q: no field %q", s.path, line, key)
			}
		}
		stated[normal(subject, predicate, object)] = c
	}
	return stated
}
