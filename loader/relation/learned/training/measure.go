package training

import (
	"cmp"
	"fmt"
	"io"
	"slices"

	"github.com/dramatis-graph/dramatis/loader/relation/learned"
)

// A finding is something that a committee says of an article it did not learn.
type finding struct {
	statement
	share   float32
	claimed bool // a frame says it, too
	right   bool // the annotation does
}

// least output that is looked at when measuring.
const leastMeasured = 0.1

// findings returns what the network says of the article, each statement once
// with its highest share.
func (c committee) findings(l *lesson, labels []learned.Label) []finding {
	gold := l.gold()
	var out []finding
	for i := range l.examples {
		e := &l.examples[i]
		for k, share := range c.shares(e.features)[1:] {
			if share < leastMeasured {
				continue
			}
			s, o := e.ends(labels[k].Backward)
			f := finding{statement: l.statement(s, labels[k].Predicate, o), share: share}
			f.claimed = slices.Contains(l.frames, f.statement)
			f.right = gold[f.statement]
			out = append(out, f)
		}
	}
	slices.SortStableFunc(out, func(a, b finding) int {
		return cmp.Or(cmp.Compare(a.subject, b.subject), cmp.Compare(a.predicate, b.predicate),
			cmp.Compare(a.object, b.object), cmp.Compare(b.share, a.share))
	})
	return slices.CompactFunc(out, func(a, b finding) bool { return a.statement == b.statement })
}

// gold returns what is annotated.
func (l *lesson) gold() map[statement]bool {
	gold := make(map[statement]bool)
	for _, m := range l.Relations {
		gold[stated(m.Subject.ID, m.Predicate, m.Object.ID)] = true
	}
	return gold
}

// A tally compares what is said with what is annotated.
type tally struct{ said, right, annotated int }

func (t tally) String() string {
	p, r := float64(t.right)/float64(max(1, t.said)), float64(t.right)/float64(max(1, t.annotated))
	f := 0.0
	if p+r > 0 {
		f = 2 * p * r / (p + r)
	}
	return fmt.Sprintf("P %.3f  R %.3f  F1 %.3f", p, r, f)
}

// A trial is an article with what a committee that did not learn it says of it.
type trial struct {
	*lesson
	findings []finding
}

// report prints what frames alone, the network alone and both find.
func report(w io.Writer, title string, trials []trial) {
	fmt.Fprintf(w, "%s\n", title)
	fmt.Fprintf(w, "  frames alone         %v\n", count(trials, true, 1))
	for _, least := range []float32{0.2, 0.3, Least, 0.5, 0.7} {
		fmt.Fprintf(w, "  network, above %.2f  %v\n", least, count(trials, false, least))
		fmt.Fprintf(w, "  both                 %v\n", count(trials, true, least))
	}
}

// count tallies what the frames say, if they are asked, and what the committee
// says with at least this share.
func count(trials []trial, frames bool, least float32) tally {
	var t tally
	for _, a := range trials {
		gold := a.gold()
		t.annotated += len(gold)
		said := make(map[statement]bool)
		if frames {
			for _, s := range a.frames {
				said[s] = true
			}
		}
		for _, f := range a.findings {
			if f.share >= least {
				said[f.statement] = true
			}
		}
		for s := range said {
			t.said++
			if gold[s] {
				t.right++
			}
		}
	}
	return t
}
