package graph

import "slices"

// A Choice says which links a question is about. The zero Choice takes none:
// start from [Every], and narrow it. It is a value; each method returns a
// narrower choice and leaves its receiver as it was.
type Choice struct {
	predicates   PredicateSet
	statuses     uint8 // bits by number
	since, until calendar
	confidence   float64
	to           Node // anybody if negative
	keep         func(*Edge) bool
}

// Every is the choice that takes every link.
var Every = Choice{predicates: every, statuses: 1<<len(statuses) - 1, until: never, to: -1}

// Of takes only links of these predicates; given none, it narrows nothing.
func (c Choice) Of(ps ...Predicate) Choice {
	c.predicates &= wanted(ps)
	return c
}

// Among takes only links of predicates in the set.
func (c Choice) Among(ps PredicateSet) Choice {
	c.predicates &= ps
	return c
}

// With takes only links of these statuses.
func (c Choice) With(ss ...Status) Choice {
	var set uint8
	for i, s := range statuses {
		if slices.Contains(ss, s) {
			set |= 1 << i
		}
	}
	c.statuses &= set
	return c
}

// Between takes only links whose dates overlap the time from since to until, as
// [Date.Overlaps] has it. It replaces what was said of the time before.
func (c Choice) Between(since, until Date) Choice {
	c.since, c.until = 0, never
	if since != "" {
		c.since = calendarOf(since).first()
	}
	if until != "" {
		c.until = calendarOf(until).last()
	}
	return c
}

// Sure takes only links of at least that confidence.
func (c Choice) Sure(least float64) Choice {
	c.confidence = max(c.confidence, least)
	return c
}

// To takes only links to that node.
func (c Choice) To(n Node) Choice {
	c.to = n
	return c
}

// Where takes only links whose edges keep accepts, nil any. It is asked last, and
// replaces the one before.
func (c Choice) Where(keep func(*Edge) bool) Choice {
	c.keep = keep
	return c
}

// Takes reports whether a link is chosen.
func (c *Choice) Takes(l *Link) bool { return c.fits(l) && (c.keep == nil || c.keep(l.edge)) }

// fits is Takes as far as the link itself can tell.
func (c *Choice) fits(l *Link) bool {
	return l.Among(c.predicates) && c.statuses>>l.status&1 == 1 &&
		(c.to < 0 || c.to == l.other) &&
		c.during(l.date) &&
		(c.confidence == 0 || float64(l.confidence)/thousandths >= c.confidence)
}

func (c *Choice) during(d calendar) bool {
	if c.since == 0 && c.until == never {
		return true
	}
	return d != 0 && d.last() >= c.since && d.first() <= c.until
}
