package fitting

import (
	"fmt"
	"io"
	"strings"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/loader/relation/dating"
	"github.com/dramatis-graph/dramatis/loader/relation/linear"
)

// datePenalty is what large weights cost package dating, as found by holding
// out.
const datePenalty = 1

// A dated is a question whose answer is annotated.
type dated struct {
	dating.Question
	date graph.Date // "" where the event has none
}

// fitDates returns weights fitted on all lessons and tells how right those are
// that are fitted without the part that judges them.
func fitDates(lessons []lesson, progress io.Writer) linear.Weights {
	parts := make([][]dated, folds)
	var all []linear.Choice
	for _, l := range lessons {
		for _, c := range l.claims {
			m, ok := l.marked(c)
			if !ok || !c.Predicate.Event() {
				continue
			}
			parts[l.fold(folds)] = append(parts[l.fold(folds)], dated{c.Dating, m.Date})
		}
	}
	var s dateScore
	for part := range parts {
		var others []linear.Choice
		for i, questions := range parts {
			for _, q := range questions {
				if i != part {
					others = append(others, q.choice())
				} else {
					all = append(all, q.choice())
				}
			}
		}
		w := linear.Fit(others, datePenalty)
		for _, q := range parts[part] {
			s.add(q, dating.ChooseBy(w, q.Question))
		}
	}
	fmt.Fprintf(progress, "dates, held out: %d of %d right (%d are told in no sentence up to theirs); a date for %d of %d that have none\n",
		s.right, s.dated, s.untold, s.invented, s.undated)
	return linear.Fit(all, datePenalty)
}

// choice returns the times with those that are right. Where no time is, none of
// them is the right choice.
func (d dated) choice() linear.Choice {
	var c linear.Choice
	told := false
	for i := range len(d.Times) + 1 {
		features := linear.Features(func(yield linear.Yield) { d.Describe(i, yield) })
		right := i == len(d.Times) && !told
		if i < len(d.Times) {
			right = d.date != "" && strings.HasPrefix(string(d.Times[i].Date), string(d.date))
			told = told || right
		}
		c.Alternatives, c.Right = append(c.Alternatives, features), append(c.Right, right)
	}
	return c
}

// A dateScore counts questions by how they were answered.
type dateScore struct{ dated, right, untold, undated, invented int }

func (s *dateScore) add(d dated, answer graph.Date) {
	if d.date == "" {
		s.undated++
		if answer != "" {
			s.invented++
		}
		return
	}
	s.dated++
	if strings.HasPrefix(string(answer), string(d.date)) {
		s.right++
	}
	if c := d.choice(); c.Right[len(d.Times)] {
		s.untold++
	}
}
