package graph_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/dramatis-graph/dramatis/graph"
)

func TestLedgerFile(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		want := drawLedger(r)
		var b strings.Builder
		if err := want.Write(&b); err != nil {
			r.Fatal(err)
		}
		got, err := graph.ReadLedger(strings.NewReader(b.String()))
		if err != nil {
			r.Fatal(err)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			r.Errorf("read back (-want +got):\n%s", diff)
		}
	})
}

func TestReadLedgerRefuses(t *testing.T) {
	for name, file := range map[string]string{
		"no JSON":          "merge a b",
		"an unknown field": `{"action":"undo","undoes":1,"colour":"red"}`,
		"an unknown word":  `{"action":"join","actor":"person/a","other":"person/b"}`,
		"a short last one": `{"action":"undo","undoes":1}` + "\n" + `{"action":`,
	} {
		if l, err := graph.ReadLedger(strings.NewReader(file)); !errors.Is(err, graph.ErrEntry) {
			t.Errorf("%s: %v, %v", name, l, err)
		}
	}
}

// Importing a ledger brings what is missing, once.
func TestLedgerMissing(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		own, from := drawLedger(r), drawLedger(r)
		missing, err := own.Missing(from)
		if err != nil {
			r.Fatal(err)
		}
		whole := append(own, missing...)
		for i, e := range whole {
			if e.Number != i+1 || e.Undoes >= e.Number {
				r.Errorf("entry %d is number %d and undoes %d", i+1, e.Number, e.Undoes)
			}
		}
		if again, err := whole.Missing(from); err != nil || len(again) > 0 {
			r.Errorf("a second import brings %v, %v", again, err)
		}
		if own, err := (graph.Ledger)(nil).Missing(from); err != nil || cmp.Diff(from, own) != "" {
			r.Errorf("into an empty ledger: %v, %v, want %v", own, err, from)
		}
	})
}

func TestLedgerTells(t *testing.T) {
	l := graph.Ledger{
		{Number: 1, Action: graph.Merge, Actor: "person/a", Other: "person/b"},
		{Number: 2, Action: graph.Merge, Actor: "person/c", Other: "person/d"},
		{Number: 3, Action: graph.Merge, Actor: "person/b", Other: "person/d"},
		{Number: 4, Action: graph.Different, Actor: "person/d", Other: "person/e"},
		{Number: 5, Action: graph.Merge, Actor: "person/e", Other: "person/f"},
		{Number: 6, Action: graph.Undo, Undoes: 5},
	}
	for _, tt := range []struct {
		a, b           graph.ID
		merged, parted int // the numbers of the entries that say so
	}{
		{"person/a", "person/b", 1, 0},
		{"person/a", "person/d", 3, 0},
		{"person/c", "person/b", 3, 0},
		{"person/a", "person/e", 0, 4},
		{"person/a", "person/f", 0, 0},
		{"person/e", "person/f", 0, 0},
		{"person/a", "person/a", 0, 0},
	} {
		merged, _ := l.Merged(tt.a, tt.b)
		parted, _ := l.Parted(tt.a, tt.b)
		if merged.Number != tt.merged || parted.Number != tt.parted {
			t.Errorf("%s and %s: merged by %d, parted by %d, want %d, %d", tt.a, tt.b, merged.Number, parted.Number, tt.merged, tt.parted)
		}
	}
}

func drawLedger(r *rapid.T) (l graph.Ledger) {
	actor := rapid.SampledFrom([]graph.ID{"person/a", "person/b", "person/c"})
	for n := 1; n <= rapid.IntRange(0, 5).Draw(r, "entries"); n++ {
		e := graph.Entry{Number: n, By: rapid.SampledFrom([]string{"", "ann", `"\<é`}).Draw(r, "by")}
		if n > 1 && rapid.Bool().Draw(r, "undo") {
			e.Action, e.Undoes = graph.Undo, rapid.IntRange(1, n-1).Draw(r, "undoes")
		} else {
			e.Action, e.Actor, e.Other = graph.Split, actor.Draw(r, "actor"), "person/d"
			e.Names = []string{rapid.SampledFrom([]string{"A B", "C"}).Draw(r, "name")}
		}
		l = append(l, e)
	}
	return l
}
