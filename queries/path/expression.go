package path

import (
	"strconv"
	"strings"
)

// A Query is one path question. The zero Query asks nothing; get one from
// [Parse].
type Query struct{ root expression }

// String returns the path in the one form that [Parse] reads back as q:
// without spaces, and with no parentheses but those that are needed.
func (q Query) String() string {
	if q.root == nil {
		return ""
	}
	return q.root.String()
}

// An expression is one node of a parsed path.
type expression interface {
	String() string

	// binding says how tightly the node's own operator holds its parts.
	binding() binding

	// steps counts the single relations that the node unrolls to.
	steps() int
}

type binding int

const (
	asChoice binding = iota
	asSequence
	asInverse
	asCount
	asWord
)

// A step follows one relation. Its name is a predicate or a class.
type step struct{ name string }

// An except follows one relation that is none of those named: forwards if a
// forward name is excluded or none at all is, backwards if a backward one is.
type except struct{ names []direction }

// A direction is a relation's name with the way it is followed.
type direction struct {
	name     string
	backward bool
}

// An inverse follows what it holds from end to start.
type inverse struct{ of expression }

// A sequence follows its parts, two or more, one after the other.
type sequence struct{ parts []expression }

// A choice follows any one of its parts, of which there are two or more.
type choice struct{ parts []expression }

// A count follows what it holds between least and most times.
type count struct {
	of          expression
	least, most int // most is unbounded for any number
}

const unbounded = -1

// A limited follows what it holds, over relations that meet the conditions.
type limited struct {
	of    expression
	where []condition
}

func (step) binding() binding     { return asWord }
func (except) binding() binding   { return asWord }
func (inverse) binding() binding  { return asInverse }
func (sequence) binding() binding { return asSequence }
func (choice) binding() binding   { return asChoice }
func (count) binding() binding    { return asCount }
func (limited) binding() binding  { return asWord }

func (e step) String() string     { return e.name }
func (e inverse) String() string  { return "^" + within(e.of, asCount) }
func (e sequence) String() string { return join(e.parts, "/", asInverse) }
func (e choice) String() string   { return join(e.parts, "|", asSequence) }
func (e count) String() string    { return within(e.of, asWord) + e.suffix() }
func (e limited) String() string  { return within(e.of, asWord) + suffix(e.where) }

func (e except) String() string {
	if len(e.names) == 1 {
		return "!" + e.names[0].String()
	}
	names := make([]string, len(e.names))
	for i, n := range e.names {
		names[i] = n.String()
	}
	return "!(" + strings.Join(names, "|") + ")"
}

func (d direction) String() string {
	if d.backward {
		return "^" + d.name
	}
	return d.name
}

func (e count) suffix() string {
	least := strconv.Itoa(e.least)
	switch {
	case e.least == 0 && e.most == unbounded:
		return "*"
	case e.least == 1 && e.most == unbounded:
		return "+"
	case e.least == 0 && e.most == 1:
		return "?"
	case e.most == unbounded:
		return "{" + least + ",}"
	case e.least == e.most:
		return "{" + least + "}"
	}
	return "{" + least + "," + strconv.Itoa(e.most) + "}"
}

// within prints e for a place that needs something bound at least as tightly
// as least.
func within(e expression, least binding) string {
	if e.binding() < least {
		return "(" + e.String() + ")"
	}
	return e.String()
}

func join(parts []expression, operator string, least binding) string {
	printed := make([]string, len(parts))
	for i, p := range parts {
		printed[i] = within(p, least)
	}
	return strings.Join(printed, operator)
}

func (step) steps() int       { return 1 }
func (except) steps() int     { return 1 }
func (e inverse) steps() int  { return e.of.steps() }
func (e sequence) steps() int { return sum(e.parts) }
func (e choice) steps() int   { return sum(e.parts) }
func (e count) steps() int    { return e.of.steps() * e.copies() }
func (e limited) steps() int  { return e.of.steps() }

// copies says how often what is counted stands in the unrolled path.
func (e count) copies() int { return max(1, e.least, e.most) }

func sum(parts []expression) int {
	n := 0
	for _, p := range parts {
		n += p.steps()
	}
	return n
}
