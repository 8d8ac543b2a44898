package queries

import (
	"cmp"
	"slices"
	"strings"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/queries/path"
)

// A tenure is one person holding one office in a body, from the first day on
// which an article says so to the last.
type tenure struct {
	person      graph.Node
	official    graph.ID // of the person
	body        path.End
	reports     []graph.Link // of the body
	first, last graph.Date   // days, "" if no report tells its time
}

// tenures groups the reports of offices in a body by person and office, sorted
// by person and time.
func tenures(body path.End, offices []graph.Link) []tenure {
	type key struct {
		person graph.Node
		role   string
	}
	at := make(map[key]int)
	var all []tenure
	for _, l := range offices {
		if !l.In() {
			continue
		}
		k := key{l.Other(), strings.ToLower(l.Edge().Role)}
		i, ok := at[k]
		if !ok {
			i, at[k] = len(all), len(all)
			all = append(all, tenure{person: l.Other(), official: l.Edge().Subject, body: body})
		}
		all[i].report(l)
	}
	slices.SortStableFunc(all, func(a, b tenure) int {
		return cmp.Or(strings.Compare(string(a.official), string(b.official)), strings.Compare(string(a.first), string(b.first)))
	})
	return all
}

func (t *tenure) report(l graph.Link) {
	t.reports = append(t.reports, l)
	told := when(l.Edge())
	if told == "" {
		return
	}
	if t.first == "" || told.First() < t.first {
		t.first = told.First()
	}
	t.last = max(t.last, told.Last())
}

// covers reports whether the person held the office at the time of the link: it
// lies within the tenure, or the same article tells of both. What has no time
// on either side is not held against them.
func (t *tenure) covers(l graph.Link) bool {
	then := when(l.Edge())
	if then == "" || t.first == "" || then.Overlaps(t.first, t.last) {
		return true
	}
	return slices.ContainsFunc(t.reports, l.SameArticle)
}

// hop returns the step from the body to the person, by the best report: one of
// the link's own article, if there is one.
func (t *tenure) hop(v *graph.View, l graph.Link) path.Hop {
	own := slices.DeleteFunc(slices.Clone(t.reports), func(r graph.Link) bool { return !r.SameArticle(l) })
	if len(own) == 0 {
		own = t.reports
	}
	h, _ := path.Join(v, t.body.Node, t.person, own)
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
