// Package when reads expressions of time: "on Tuesday", "April 15", "last
// month", "two days ago". It knows nothing of actors or clauses.
package when

import (
	"strings"
	"time"

	"github.com/dramatis-graph/dramatis/graph"
)

// An Expression is a stretch of words that tells a day, a month or a year.
type Expression struct {
	First, Last int // words, both included

	// Past is the date if the clause tells what has been, Ahead if it tells
	// what is to come: "on Friday" is the last one or the next. They are equal
	// where the words leave no choice, and empty where Sort is Story.
	Past, Ahead graph.Date

	Sort  Sort
	shift shift
}

// A Sort says what an expression is told against.
type Sort string

// The sorts of expressions.
const (
	Calendar Sort = "calendar" // "March 22, 2021", "in 2019", "in February"
	Weekday  Sort = "weekday"  // "on Tuesday"
	Deictic  Sort = "deictic"  // against the day of publication: "today", "last month", "two days ago"
	Story    Sort = "story"    // against a day told before: "the next day", "two weeks later"
)

// Find returns the expressions of time among the words of one sentence, in
// order and without overlap, resolved against the day of publication. What
// cannot be resolved to a day, month or year is left out; so is all that needs
// the day of publication, where published is only a month or year. Expressions
// of the sort [Story] wait for [Expression.After].
func Find(words []string, published graph.Date) []Expression {
	t, ok := published.Time()
	if !ok {
		return nil
	}
	r := reader{words: words, today: t, exact: len(published) == len(time.DateOnly)}
	var out []Expression
	for i := 0; i < len(words); {
		e, ok := r.read(i)
		if !ok {
			i++
			continue
		}
		out = append(out, e)
		i = e.Last + 1
	}
	return r.joined(out)
}

// A reader reads one sentence.
type reader struct {
	words []string
	today time.Time
	exact bool // today is a day, not only a month or year
}

// read returns the expression that begins at word i.
func (r *reader) read(i int) (Expression, bool) {
	if r.words[i] == "" {
		return Expression{}, false
	}
	if last, s := r.story(i); s != (shift{}) {
		return Expression{First: i, Last: last, Sort: Story, shift: s}, true
	}
	for _, rule := range []struct {
		sort Sort
		read func(int) (int, graph.Date, graph.Date)
	}{
		{Calendar, r.monthDay}, {Calendar, r.dayMonth}, {Calendar, r.numeric}, {Calendar, r.monthYear},
		{Deictic, r.shifted}, {Deictic, r.ago}, {Deictic, r.deictic}, {Weekday, r.weekday},
		{Calendar, r.month}, {Calendar, r.year},
	} {
		if last, past, ahead := rule.read(i); past != "" {
			return Expression{First: i, Last: last, Past: past, Ahead: ahead, Sort: rule.sort}, true
		}
	}
	return Expression{}, false
}

// low returns word i in lower case without a closing full stop, "" outside.
func (r *reader) low(i int) string {
	if i < 0 || i >= len(r.words) {
		return ""
	}
	return strings.TrimSuffix(strings.ToLower(r.words[i]), ".")
}

// skip returns i after the full stop and commas that stand there.
func (r *reader) skip(i int) int {
	for i < len(r.words) && (r.words[i] == "." || r.words[i] == ",") {
		i++
	}
	return i
}

// joined makes one of "Tuesday, March 23": the weekday adds nothing.
func (r *reader) joined(list []Expression) []Expression {
	var out []Expression
	for _, e := range list {
		if n := len(out); n > 0 && r.skip(out[n-1].Last+1) == e.First {
			prev := out[n-1]
			_, named := weekdays[r.low(prev.Last)]
			if named && prev.Sort == Weekday && len(e.Past) == len(time.DateOnly) {
				e.First = prev.First
				out[n-1] = e
				continue
			}
		}
		out = append(out, e)
	}
	return out
}
