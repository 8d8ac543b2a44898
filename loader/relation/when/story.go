package when

import (
	"time"

	"github.com/dramatis-graph/dramatis/graph"
)

// A shift leads from a day told before to the day of an expression.
type shift struct {
	unit rune // 'd', 'w', 'm', 'y'
	n    int  // how many units ahead, below zero for back

	// toward is the weekday or month that is meant, counted from 1 so that 0 is
	// none: "the following Monday", "that September".
	toward int
}

// After returns an expression of the sort [Story] as a date, told against the
// day, month or year before it. It reports false where that is not precise
// enough: "two days later" means nothing after "in May".
func (e Expression) After(told graph.Date) (Expression, bool) {
	t, ok := told.Time()
	s := e.shift
	if !ok || e.Sort != Story || len(told) < s.needs() {
		return e, false
	}
	d := s.from(t)
	e.Past, e.Ahead = d, d
	return e, true
}

// needs is how long a date must be written for the shift to start from it.
func (s shift) needs() int {
	switch s.unit {
	case 'y':
		return len("2006")
	case 'm':
		return len("2006-01")
	}
	return len(time.DateOnly)
}

func (s shift) from(t time.Time) graph.Date {
	switch {
	case s.unit == 'd' && s.toward > 0:
		r := reader{today: t}
		return day(r.weekdayNear(time.Weekday(s.toward-1), s.n))
	case s.unit == 'd':
		return day(t.AddDate(0, 0, s.n))
	case s.unit == 'w':
		return month(t.AddDate(0, 0, 7*s.n))
	case s.unit == 'y' && s.toward > 0:
		return month(time.Date(t.Year()+s.n, time.Month(s.toward), 1, 0, 0, 0, 0, time.UTC))
	case s.unit == 'y':
		return year(time.Date(t.Year()+s.n, 1, 1, 0, 0, 0, 0, time.UTC))
	}
	return month(time.Date(t.Year(), t.Month()+time.Month(s.n), 1, 0, 0, 0, 0, time.UTC))
}

// story reads "the next day", "that month", "two weeks later", "a day after",
// "the year before". The shift is empty where none begins at word i.
func (r *reader) story(i int) (last int, s shift) {
	switch r.low(i) {
	case "the", "that":
		if last, s := r.adjoining(i); s.unit != 0 {
			return last, s
		}
	}
	n, ok := r.countAt(i)
	if !ok {
		if r.low(i) != "the" {
			return 0, shift{}
		}
		n = 1
	}
	u := unit(r.low(i + 1))
	if u == 0 {
		return 0, shift{}
	}
	switch r.low(i + 2) {
	case "later", "after":
		return i + 2, shift{unit: u, n: n}
	case "earlier", "before", "prior":
		return i + 2, shift{unit: u, n: -n}
	}
	return 0, shift{}
}

// adjoining reads "the next day", "the previous week", "the following Monday",
// "the same day", "that month", "that September".
func (r *reader) adjoining(i int) (last int, s shift) {
	n, j := 0, i+2
	switch r.low(i + 1) {
	case "next", "following":
		n = 1
	case "previous", "preceding":
		n = -1
	case "same":
	default:
		if r.low(i) != "that" {
			return 0, shift{}
		}
		j = i + 1
	}
	if w, ok := weekdays[r.low(j)]; ok && len(r.low(j)) >= len("sunday") && n != 0 {
		return j, shift{unit: 'd', n: n, toward: int(w) + 1}
	}
	if m, ok := r.monthAt(j); ok && r.low(i) == "that" {
		return j, shift{unit: 'y', toward: int(m)}
	}
	if u := unit(r.low(j)); u != 0 && r.low(j)[len(r.low(j))-1] != 's' {
		return j, shift{unit: u, n: n}
	}
	return 0, shift{}
}

// unit returns the unit of time that a word names, 0 for none.
func unit(low string) rune {
	switch low {
	case "day", "days", "morning", "evening", "afternoon", "night":
		return 'd'
	case "week", "weeks":
		return 'w'
	case "month", "months":
		return 'm'
	case "year", "years":
		return 'y'
	}
	return 0
}
