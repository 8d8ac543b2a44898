package resolve

import (
	"cmp"
	"strings"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/loader/mention"
	"github.com/dramatis-graph/dramatis/loader/reference"
)

// holderCalled returns who held the mention's office on the article's date, if
// the name fits.
func (a *article) holderCalled(name personName, m mention.Mention) graph.ID {
	if m.Office == nil || m.Office.Of == "" || m.Office.Former || a.origin.Published == "" {
		return ""
	}
	id, ok := a.book.Holder(m.Office.Of, m.Office.Role, a.origin.Published)
	if !ok {
		return ""
	}
	e, _ := a.book.Entry(id)
	if anyName(bookNames(e), func(n personName) bool { return n.same(name) || len(name.parts) == 1 && n.ends(name) }) {
		return id
	}
	return ""
}

// holds reports whether p holds an office like o, as the article says or the
// book knows.
func (a *article) holds(p *actor, o mention.Office) bool {
	for _, held := range p.offices {
		if a.sameOffice(held, o) && !a.servesElsewhere(p, held, o) {
			return true
		}
	}
	if !p.known || a.origin.Published == "" || o.Former {
		return false
	}
	for _, held := range a.book.Offices(p.id, a.origin.Published) {
		if a.sameOffice(mention.Office{Role: held.Role, Of: held.Of}, o) {
			return true
		}
	}
	return false
}

// sameOffice reports whether two titles may be one office.
func (a *article) sameOffice(x, y mention.Office) bool {
	if x.Of != "" && y.Of != "" && a.landOf(x.Of) != a.landOf(y.Of) {
		return false
	}
	x.Of, y.Of = cmp.Or(x.Of, y.Of), cmp.Or(y.Of, x.Of) // what a title means may depend on the country
	return x.Role == y.Role || a.role(x) == a.role(y)
}

// isShort reports whether a title is short for the office of who heads a
// department of a state: "Minister Roth", "Secretary Roth".
func isShort(title string, of reference.Office) bool {
	return (title == "minister" || title == "secretary") && of.Of.Kind() == graph.KindCountry && of.Role != "prime minister" &&
		(strings.HasSuffix(of.Role, " minister") || strings.HasSuffix(of.Role, " secretary"))
}

// role returns the book's name for the role of an office, its own words if the
// book has none.
func (a *article) role(o mention.Office) string {
	if r, ok := a.book.Role(o.Of, o.Role); ok {
		return r.Name
	}
	return o.Role
}

// landOf returns the country that an actor belongs to, itself if it is one.
func (a *article) landOf(id graph.ID) graph.ID {
	if e, ok := a.book.Entry(id); ok && e.Country != "" {
		return e.Country
	}
	return id
}
