package reference

import (
	"github.com/dramatis-graph/dramatis/graph"
)

// An Office is a role that a person held in or for a country or body.
type Office struct {
	Person graph.ID
	Role   string // name of the [Role]
	Of     graph.ID

	// Start and End bound the time, both included; "" is an open bound. A month
	// or year stands for some day in it.
	Start, End graph.Date

	// KnownFrom and KnownTo tell that Start or End is not when the office began
	// or ended, only as far as the book knows.
	KnownFrom, KnownTo bool
}

// surely reports whether the person held the office on every day of on: a start
// told by the month counts from the month's end.
func (o Office) surely(on graph.Date) bool {
	return on != "" && (o.Start == "" || on.First() >= o.surelyFrom()) && (o.End == "" || on.Last() <= o.surelyTo())
}

func (o Office) surelyFrom() graph.Date {
	if o.KnownFrom {
		return o.Start.First()
	}
	return o.Start.Last()
}

func (o Office) surelyTo() graph.Date {
	if o.KnownTo {
		return o.End.Last()
	}
	return o.End.First()
}

// A post is an office whoever holds it.
type post struct {
	of   graph.ID
	role string
}

// An officeBook knows who held which office.
type officeBook struct {
	byPost   map[post][]Office // in the order of their starts
	byPerson map[graph.ID][]Office
	leads    map[graph.ID]string // the role of a country's leader
}

// The roles of whoever leads a country or body, by the office that does.
const (
	leader = "leader"
	head   = "head"
)

// Holder returns who held the role in a country or body on that date, and false
// if the book does not know for sure: no holder, dates that are not exact
// enough, a change within the time that on covers, or several holders at once.
// On the day of a change it is the new one. The role may be in other words
// ("top diplomat"), and "leader" or "head" is whoever governs the country or heads
// the body.
func (b *Book) Holder(of graph.ID, role string, on graph.Date) (graph.ID, bool) {
	name := b.roles.named(b.countryOf(of), role)
	if lead := b.offices.leads[of]; lead != "" && (name == leader || name == head) {
		name = lead
	}
	var holder graph.ID
	var since graph.Date
	for _, o := range b.offices.byPost[post{of, name}] {
		switch {
		case !o.surely(on):
		case holder == "" || holder == o.Person || o.Start == on && since < on:
			holder, since = o.Person, o.Start
		default:
			return "", false
		}
	}
	return holder, holder != ""
}

// Offices returns the offices that the person surely held on that date, in the
// order in which they began. With the date "" they are all that the book knows.
func (b *Book) Offices(person graph.ID, on graph.Date) []Office {
	var held []Office
	for _, o := range b.offices.byPerson[person] {
		if on == "" || o.surely(on) {
			held = append(held, o)
		}
	}
	return held
}

// countryOf returns the country that an actor belongs to, itself if it is one.
func (b *Book) countryOf(id graph.ID) graph.ID {
	if e, ok := b.entries[id]; ok {
		return e.Country
	}
	return ""
}
