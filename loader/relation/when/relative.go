package when

import (
	"time"

	"github.com/dramatis-graph/dramatis/graph"
)

// deictic reads the words that point from the day of publication: "yesterday",
// "this morning", "last night", "over the weekend".
func (r *reader) deictic(i int) (int, graph.Date, graph.Date) {
	if !r.exact {
		return 0, "", ""
	}
	at := func(last, days int) (int, graph.Date, graph.Date) {
		d := day(r.today.AddDate(0, 0, days))
		return last, d, d
	}
	switch r.low(i) {
	case "today", "tonight":
		return at(i, 0)
	case "over", "at":
		if r.low(i+1) == "the" && r.low(i+2) == "weekend" {
			d := month(r.weekdayNear(time.Saturday, -1))
			return i + 2, d, d
		}
	case "yesterday":
		return at(i, -1)
	case "tomorrow":
		return at(i, 1)
	case "this":
		switch r.low(i + 1) {
		case "morning", "afternoon", "evening":
			return at(i+1, 0)
		}
	case "last":
		if r.low(i+1) == "night" {
			return at(i+1, -1)
		}
	}
	return 0, "", ""
}

// steps are the words before a unit of time and how many units they move.
var steps = map[string]int{"last": -1, "past": -1, "previous": -1, "this": 0, "next": 1, "coming": 1}

// shifted reads "last month", "next year", "this week", "last June", "next
// Tuesday".
func (r *reader) shifted(i int) (int, graph.Date, graph.Date) {
	step, ok := steps[r.low(i)]
	if !ok || r.low(i-1) == "the" {
		return 0, "", "" // "the next month" goes by another date
	}
	if _, exact, _ := r.monthDay(i + 1); exact != "" {
		return 0, "", "" // "in this Jan. 13, 2020 photo" tells the day itself
	}
	if m, ok := r.monthAt(i + 1); ok {
		d := month(r.monthNear(m, step))
		return i + 1, d, d
	}
	if w, ok := weekdays[r.low(i+1)]; ok && r.exact {
		d := day(r.weekdayNear(w, step))
		return i + 1, d, d
	}
	var d graph.Date
	switch r.low(i + 1) {
	case "month":
		d = month(r.firstOfMonth().AddDate(0, step, 0))
	case "year":
		d = year(time.Date(r.today.Year()+step, 1, 1, 0, 0, 0, 0, time.UTC))
	case "week", "weekend":
		d = month(r.midweek().AddDate(0, 0, 7*step))
	default:
		return 0, "", ""
	}
	if !r.exact && r.low(i+1) != "year" {
		return 0, "", ""
	}
	return i + 1, d, d
}

// midweek returns the Thursday of the week, which lies in the month that most
// of the week lies in.
func (r *reader) midweek() time.Time { return r.weekdayNear(time.Thursday, 0) }

func (r *reader) firstOfMonth() time.Time {
	return time.Date(r.today.Year(), r.today.Month(), 1, 0, 0, 0, 0, time.UTC)
}

// monthNear returns the last (-1), this year's (0) or the next (1) month m.
func (r *reader) monthNear(m time.Month, step int) time.Time {
	t := time.Date(r.today.Year(), m, 1, 0, 0, 0, 0, time.UTC)
	switch {
	case step < 0 && m >= r.today.Month():
		return t.AddDate(-1, 0, 0)
	case step > 0 && m <= r.today.Month():
		return t.AddDate(1, 0, 0)
	}
	return t
}

// weekdayNear returns the last (-1) or next (1) day w; 0 is the one of the
// same week, counted from Monday.
func (r *reader) weekdayNear(w time.Weekday, step int) time.Time {
	back := (int(r.today.Weekday()) - int(w) + 7) % 7
	switch {
	case step < 0 && back == 0:
		return r.today.AddDate(0, 0, -7)
	case step < 0:
		return r.today.AddDate(0, 0, -back)
	case step > 0:
		return r.today.AddDate(0, 0, 7-back)
	}
	monday := r.today.AddDate(0, 0, -(int(r.today.Weekday())+6)%7)
	return monday.AddDate(0, 0, (int(w)+6)%7)
}

// weekday reads "Tuesday": the latest one up to the day of publication, or the
// first one from it on.
func (r *reader) weekday(i int) (int, graph.Date, graph.Date) {
	w, ok := weekdays[r.low(i)]
	if !ok || !r.exact || r.words[i][0] < 'A' || r.words[i][0] > 'Z' || len(r.low(i)) < 6 && !r.abbreviated(i) {
		return 0, "", ""
	}
	back := (int(r.today.Weekday()) - int(w) + 7) % 7
	past := day(r.today.AddDate(0, 0, -back))
	ahead := past
	if back > 0 {
		ahead = day(r.today.AddDate(0, 0, 7-back))
	}
	return i, past, ahead
}

// abbreviated reports whether a short weekday ("Sun", "Sat") is written as one:
// with a full stop.
func (r *reader) abbreviated(i int) bool {
	return r.words[i][len(r.words[i])-1] == '.' || i+1 < len(r.words) && r.words[i+1] == "."
}

// monthPreps are the words after which the bare name of a month tells when.
var monthPreps = names(map[string]bool{"in since by until till from during early late mid of before after for through every earlier": true})

// month reads "in February", "since mid-October", "the February summit".
func (r *reader) month(i int) (int, graph.Date, graph.Date) {
	m, ok := r.monthAt(i)
	if !ok || !r.exact {
		return 0, "", ""
	}
	prev := r.low(i - 1)
	if prev == "-" {
		prev = r.low(i - 2)
	}
	if !monthPreps[prev] && !(m != time.May && m != time.March && r.modifies(i)) {
		return 0, "", ""
	}
	past := r.monthNear(m, 0)
	ahead := past
	if past.After(r.today) {
		past = past.AddDate(-1, 0, 0)
	}
	if m < r.today.Month() {
		ahead = ahead.AddDate(1, 0, 0)
	}
	return i, month(past), month(ahead)
}

// ago reads "two days ago", "a year earlier", and "in two weeks".
func (r *reader) ago(i int) (int, graph.Date, graph.Date) {
	n, ok := r.countAt(i)
	if !ok || !r.exact {
		return 0, "", ""
	}
	last := i + 2
	switch {
	case r.low(last) == "ago":
		n = -n
	case r.low(i-1) == "in" && r.low(last) == "time":
	default:
		return 0, "", ""
	}
	var d graph.Date
	switch r.low(i + 1) {
	case "day", "days":
		d = day(r.today.AddDate(0, 0, n))
	case "week", "weeks":
		d = month(r.today.AddDate(0, 0, 7*n))
	case "month", "months":
		d = month(r.firstOfMonth().AddDate(0, n, 0))
	case "year", "years":
		d = year(time.Date(r.today.Year()+n, 1, 1, 0, 0, 0, 0, time.UTC))
	default:
		return 0, "", ""
	}
	return last, d, d
}
