package queries

import (
	"slices"
	"strings"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/queries/path"
)

// A tenure is one person holding one office in a body, from the first day on
// which an article says so to the last.
type tenure struct {
	person      graph.ID
	body        path.End
	reports     []graph.Edge
	first, last graph.Date // days, "" if no report tells its time
}

// tenures groups the reports of offices in a body by person and office, sorted
// by person and time.
func tenures(body path.End, offices []graph.Edge) []tenure {
	type key struct {
		person graph.ID
		role   string
	}
	at := make(map[key]int)
	var all []tenure
	for _, e := range offices {
		if e.Object != body.Actor {
			continue
		}
		k := key{e.Subject, strings.ToLower(e.Role)}
		i, ok := at[k]
		if !ok {
			i, at[k] = len(all), len(all)
			all = append(all, tenure{person: e.Subject, body: body})
		}
		all[i].report(e)
	}
	slices.SortStableFunc(all, func(a, b tenure) int {
		return strings.Compare(string(a.person)+" "+string(a.first), string(b.person)+" "+string(b.first))
	})
	return all
}

func (t *tenure) report(e graph.Edge) {
	t.reports = append(t.reports, e)
	told := when(&e)
	if told == "" {
		return
	}
	if t.first == "" || told.First() < t.first {
		t.first = told.First()
	}
	t.last = max(t.last, told.Last())
}

// covers reports whether the person held the office at the time of the edge: it
// lies within the tenure, or the same article tells of both. What has no time
// on either side is not held against them.
func (t *tenure) covers(e *graph.Edge) bool {
	then := when(e)
	if then == "" || t.first == "" || then.Overlaps(t.first, t.last) {
		return true
	}
	return slices.ContainsFunc(t.reports, func(r graph.Edge) bool { return r.Article == e.Article })
}

// hop returns the step from the body to the person, by the best report: one of
// the edge's own article, if there is one.
func (t *tenure) hop(e *graph.Edge) path.Hop {
	own := func(r *graph.Edge) bool { return r.Article == e.Article }
	if !slices.ContainsFunc(t.reports, func(r graph.Edge) bool { return own(&r) }) {
		own = func(*graph.Edge) bool { return true }
	}
	h, _ := path.Join(t.body.Actor, t.person, t.reports, own)
	h.Reports = len(t.reports)
	return h
}

// when returns the date of an edge; of one without, the day on which it was
// published.
func when(e *graph.Edge) graph.Date {
	if e.Date == "" {
		return e.Published
	}
	return e.Date
}
