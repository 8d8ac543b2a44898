package dating

import (
	"strconv"

	"github.com/dramatis-graph/dramatis/loader/relation/linear"
)

// Describe calls yield with the features of the i-th time, or, where i is the
// number of times, of no time at all.
func (q Question) Describe(i int, yield linear.Yield) {
	switch {
	case i == len(q.Times):
		q.describeNone(yield)
	case q.Times[i].Back == 0:
		q.Event.describeHere(q.Times[i], q.rank(i), yield)
	default:
		q.Event.describeCarried(q.Times[i], q.here(), yield)
	}
}

func (q Question) describeNone(yield linear.Yield) {
	e := q.Event
	yield("none", "", "")
	yield("none.tense", e.Tense, noun(e.Noun))
	yield("none.status", e.Status, e.Tense)
	yield("none.class", e.Class, noun(e.Noun))
	yield("none.class.status", e.Class, e.Status)
	yield("none.clause", e.Clause, "")
	yield("none.quoted", yes(e.Quoted), "")
	yield("none.here", yes(q.here()), "")
}

// describeHere looks at a time of the event's own sentence. rank tells how many
// times of the sentence stand closer.
func (e Event) describeHere(t Time, rank int, yield linear.Yield) {
	order := "before"
	if t.After {
		order = "after"
	}
	apart := bucket(t.Apart)
	yield("here", "", "")
	yield("here.bond", t.Bond, order)
	yield("here.bond.clause", t.Bond, e.Clause)
	yield("here.bond.noun", t.Bond, noun(e.Noun))
	yield("here.bond.apart", t.Bond, apart)
	yield("here.apart", order, apart)
	yield("here.rank", strconv.Itoa(min(rank, 3)), t.Bond)
	yield("here.joint", t.Joint, "")
	yield("here.joint.noun", t.Joint, noun(e.Noun))
	yield("here.sort", t.Sort, precision(t))
	yield("here.side", t.Side, e.Tense)
	yield("here.side.status", t.Side, e.Status)
	yield("here.opens", yes(t.Opens), t.Bond)
	yield("here.cut", yes(t.Cut), order)
	yield("here.cut.noun", yes(t.Cut), noun(e.Noun))
	yield("here.tense", t.Tense, e.Tense)
	yield("here.tense.side", t.Tense, t.Side)
	yield("here.status.side", e.Status+"/"+t.Side, t.Tense)
	yield("here.class", e.Class, "")
	yield("here.quoted", yes(e.Quoted), t.Sort)
}

// describeCarried looks at a time told in a sentence before. here tells whether
// the event's own sentence tells a time.
func (e Event) describeCarried(t Time, here bool, yield linear.Yield) {
	back, shared := bucket(t.Back), strconv.Itoa(t.Shared)
	yield("carried", "", "")
	yield("carried.back", back, yes(t.Paragraph))
	yield("carried.latest", yes(t.Latest), back)
	yield("carried.first", yes(t.First), back)
	yield("carried.first.sort", yes(t.First), t.Sort)
	yield("carried.first.latest", yes(t.First), yes(t.Latest))
	yield("carried.sort", t.Sort, precision(t))
	yield("carried.sort.tense", t.Sort, e.Tense)
	yield("carried.side", t.Side, e.Tense)
	yield("carried.side.status", t.Side, e.Status)
	yield("carried.tense", t.Tense, e.Tense)
	yield("carried.status", e.Status, noun(e.Noun))
	yield("carried.class", e.Class, "")
	yield("carried.class.side", e.Class, t.Side)
	yield("carried.clause", e.Clause, "")
	yield("carried.shared", shared, back)
	yield("carried.shared.side", shared, t.Side)
	yield("carried.repeated", yes(t.Repeated), shared)
	yield("carried.here", yes(here), "")
	yield("carried.quoted", yes(e.Quoted), t.Sort)
}

// rank returns how many times of the event's sentence stand closer than the
// i-th.
func (q Question) rank(i int) int {
	n := 0
	for _, t := range q.Times {
		if t.Back == 0 && t.Apart < q.Times[i].Apart {
			n++
		}
	}
	return n
}

// here reports whether the event's sentence tells a time.
func (q Question) here() bool {
	for _, t := range q.Times {
		if t.Back == 0 {
			return true
		}
	}
	return false
}

// precision returns what a date is exact to.
func precision(t Time) string {
	switch len(t.Date) {
	case len("2006"):
		return "year"
	case len("2006-01"):
		return "month"
	}
	return "day"
}

// bucket names a distance coarsely.
func bucket(n int) string {
	switch {
	case n <= 3:
		return strconv.Itoa(n)
	case n <= 5:
		return "5"
	case n <= 8:
		return "8"
	case n <= 14:
		return "14"
	}
	return "far"
}

func yes(b bool) string {
	if b {
		return "yes"
	}
	return "no"
}

func noun(b bool) string {
	if b {
		return "noun"
	}
	return "verb"
}
