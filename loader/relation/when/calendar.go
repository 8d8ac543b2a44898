package when

import (
	"time"

	"github.com/dramatis-graph/dramatis/graph"
)

func day(t time.Time) graph.Date   { return graph.DayOf(t) }
func month(t time.Time) graph.Date { return graph.Date(t.Format("2006-01")) }
func year(t time.Time) graph.Date  { return graph.Date(t.Format("2006")) }

// date writes a day that may not exist ("February 30"): then it is "".
func date(y int, m time.Month, d int) graph.Date {
	t := time.Date(y, m, d, 0, 0, 0, 0, time.UTC)
	if t.Day() != d {
		return ""
	}
	return day(t)
}

// monthDay reads "March 22, 2021", "Jan. 13", "April 15th".
func (r *reader) monthDay(i int) (int, graph.Date, graph.Date) {
	m, ok := r.monthAt(i)
	if !ok {
		return 0, "", ""
	}
	j := i + 1
	if j < len(r.words) && r.words[j] == "." {
		j++
	}
	d, ok := r.dayAt(j)
	if !ok {
		return 0, "", ""
	}
	return r.inYear(j, m, d)
}

// dayMonth reads "22 March 2021", "the 22nd of March".
func (r *reader) dayMonth(i int) (int, graph.Date, graph.Date) {
	d, ok := r.dayAt(i)
	if !ok {
		return 0, "", ""
	}
	j := i + 1
	if r.low(j) == "of" {
		j++
	}
	m, ok := r.monthAt(j)
	if !ok || m == time.May && j == i+1 && len(r.words[i]) > 2 {
		return 0, "", ""
	}
	return r.inYear(j, m, d)
}

// inYear finishes a day and month whose last word is at j: the year follows,
// or is the one that lies nearest on the side of the clause's tense.
func (r *reader) inYear(j int, m time.Month, d int) (int, graph.Date, graph.Date) {
	if end, y := r.span(j); y > 0 {
		return end, date(y, m, d), date(y, m, d)
	}
	if k := r.skip(j + 1); k < len(r.words) {
		if y, ok := r.yearAt(k); ok {
			return k, date(y, m, d), date(y, m, d)
		}
		if r.low(k) == "last" && r.low(k+1) == "year" || r.low(k) == "this" && r.low(k+1) == "year" {
			y := r.today.Year()
			if r.low(k) == "last" {
				y--
			}
			return k + 1, date(y, m, d), date(y, m, d)
		}
	}
	if !r.exact {
		return 0, "", ""
	}
	y := r.today.Year()
	this := time.Date(y, m, d, 0, 0, 0, 0, time.UTC)
	past, ahead := date(y, m, d), date(y, m, d)
	// Texts speak of days a little ahead of them in the past tense too:
	// deadlines, elections, what a timetable says.
	if this.Sub(r.today) > 120*24*time.Hour {
		past = date(y-1, m, d)
	}
	if r.today.Sub(this) > 30*24*time.Hour {
		ahead = date(y+1, m, d)
	}
	return j, past, ahead
}

// span returns the last word and the year of "April 3-5, 2021" and "July 20 to
// July 26, 2021" after the first day at j: the year is the year of both. It is
// 0 where no such span follows.
func (r *reader) span(j int) (end, y int) {
	switch r.low(j + 1) {
	case "-", "–", "to", "and", "through", "until":
	default:
		return 0, 0
	}
	k := j + 2
	if _, ok := r.monthAt(k); ok {
		k++
	}
	if _, ok := r.dayAt(k); !ok {
		return 0, 0
	}
	if _, ok := r.monthAt(k + 1); ok {
		k++
	}
	k = r.skip(k + 1)
	y, ok := r.yearAt(k)
	if !ok {
		return 0, 0
	}
	return k, y
}

// numeric reads "2024-03-26".
func (r *reader) numeric(i int) (int, graph.Date, graph.Date) {
	if i >= len(r.words) || len(r.words[i]) != len(time.DateOnly) {
		return 0, "", ""
	}
	if d, err := graph.ParseDate(r.words[i]); err == nil {
		return i, d, d
	}
	return 0, "", ""
}

// monthYear reads "March 2021", "March of last year".
func (r *reader) monthYear(i int) (int, graph.Date, graph.Date) {
	m, ok := r.monthAt(i)
	if !ok {
		return 0, "", ""
	}
	j := r.skip(i + 1)
	if r.low(j) == "of" {
		j++
	}
	y, ok := r.yearAt(j)
	if !ok && r.low(j+1) == "year" && (r.low(j) == "last" || r.low(j) == "this") {
		y, ok = r.today.Year(), true
		if r.low(j) == "last" {
			y--
		}
		j++
	}
	if !ok {
		return 0, "", ""
	}
	d := month(time.Date(y, m, 1, 0, 0, 0, 0, time.UTC))
	return j, d, d
}

// yearPreps are the words after which four digits are a year.
var yearPreps = names(map[string]bool{"in since by until till from during early late mid before after of between around year": true})

// year reads "in 2019", "late 2016", and "the 2019 attack".
func (r *reader) year(i int) (int, graph.Date, graph.Date) {
	y, ok := r.yearAt(i)
	if !ok || y < 1800 {
		return 0, "", ""
	}
	prev := r.low(i - 1)
	if prev == "-" {
		prev = r.low(i - 2)
	}
	if !yearPreps[prev] && !(y >= 1900 && r.modifies(i)) {
		return 0, "", ""
	}
	if next := r.low(i + 1); next == "people" || next == "troops" || next == "soldiers" || next == "%" || next == "percent" {
		return 0, "", ""
	}
	d := year(time.Date(y, 1, 1, 0, 0, 0, 0, time.UTC))
	return i, d, d
}

// modifies reports whether the word at i stands between an article or owner and
// a noun: "the 2019 attack", "Iraq's February vote".
func (r *reader) modifies(i int) bool {
	switch r.low(i - 1) {
	case "the", "a", "an", "'s", "’s", "their", "his", "her", "its":
	default:
		return false
	}
	next := r.low(i + 1)
	if len(next) < 4 || i+1 >= len(r.words) || r.words[i+1][0] < 'a' || r.words[i+1][0] > 'z' {
		return false
	}
	_, counts := r.countAt(i + 1)
	return !counts && !yearPreps[next] && next != "with" && next != "that" && next != "when" && next != "were"
}
