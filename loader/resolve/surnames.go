package resolve

import (
	"slices"
	"sync"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/loader/mention"
	"github.com/dramatis-graph/dramatis/loader/reference"
)

// surnames lists the people of a book by the last part of each of their names.
type surnames map[string][]graph.ID

// surnamesOf holds the surnames of every book that was asked for; books never
// change.
var surnamesOf sync.Map // *reference.Book to surnames

func surnamesIn(book *reference.Book) surnames {
	if s, ok := surnamesOf.Load(book); ok {
		return s.(surnames)
	}
	s := surnames{}
	for _, e := range book.Entries() {
		if e.Kind != graph.KindPerson {
			continue
		}
		royal := isRoyalty(book, e.ID)
		for _, n := range bookNames(e) {
			s.add(n.last(), e.ID)
			if royal {
				s.add(n.first(), e.ID)
			}
		}
	}
	kept, _ := surnamesOf.LoadOrStore(book, s)
	return kept.(surnames)
}

func (s surnames) add(part string, id graph.ID) {
	if ids := s[part]; part != "" && !slices.Contains(ids, id) {
		s[part] = append(ids, id)
	}
}

// isRoyalty reports whether a person ever reigned: such people go by their first
// name.
func isRoyalty(book *reference.Book, id graph.ID) bool {
	for _, held := range book.Offices(id, "") {
		if isRoyal(held.Role) || held.Role == "crown prince" {
			return true
		}
	}
	return false
}

// namesake returns the only person of the book whose name may be the full name
// in this spelling, and who may hold the office it stands with.
func (a *article) namesake(name personName, m mention.Mention) graph.ID {
	var found graph.ID
	for _, id := range surnamesIn(a.book)[name.last()] {
		e, _ := a.book.Entry(id)
		if !agree(genderOf(e.Gender), m.Gender) || m.Office != nil && m.Office.Of != "" && e.Country != "" && a.landOf(m.Office.Of) != e.Country {
			continue
		}
		for _, n := range bookNames(e) {
			if n.same(name) && !name.lacksFirst(n) {
				if found != "" && found != id {
					return ""
				}
				found = id
			}
		}
	}
	return found
}

// famous returns the person of the book who is meant by a family name alone: the
// one who held the office that it stands with on the article's date, or else the
// only one of that name who ever led a country. several is true if the name is
// too many people's to tell.
func (a *article) famous(name personName, m mention.Mention) (id graph.ID, several bool) {
	if len(name.parts) == 0 {
		return "", false
	}
	var inOffice, leaders []graph.ID
	bearers := surnamesIn(a.book)[name.last()]
	for _, id := range bearers {
		e, _ := a.book.Entry(id)
		if !agree(genderOf(e.Gender), m.Gender) || !anyName(bookNames(e), func(n personName) bool {
			return n.ends(name) && mayGoBy(n, name, m) || !m.Guess && len(name.parts) == 1 && n.first() == name.last() && isRoyalty(a.book, id)
		}) {
			continue
		}
		if a.heldThen(id, m.Office) {
			inOffice = append(inOffice, id)
		}
		if a.ledOnce(id, m.Office) {
			leaders = append(leaders, id)
		}
	}
	if len(inOffice) == 0 && len(leaders) > 1 {
		leaders = a.spokenOf(leaders)
	}
	switch {
	case len(inOffice) == 1:
		return inOffice[0], false
	case len(inOffice) == 0 && len(leaders) == 1:
		return leaders[0], false
	}
	return "", len(inOffice)+len(leaders) > 0
}

// spokenOf returns those people whose country the article names, all if it names
// that of none.
func (a *article) spokenOf(people []graph.ID) []graph.ID {
	var kept []graph.ID
	for _, id := range people {
		if slices.ContainsFunc(a.mentions, func(m mention.Mention) bool { return m.Entry != "" && m.Entry == a.landOf(id) }) {
			kept = append(kept, id)
		}
	}
	if len(kept) == 0 {
		return people
	}
	return kept
}

// mayGoBy reports whether somebody of the full name may be known by the short one
// that ends it. A word that stands alone must be spelled so, since it says nothing
// else: "Michael" is no Charles Michel. With the title of those who go by their own
// name it is not the father's: "King Talal" is not Hussein bin Talal.
func mayGoBy(full, short personName, m mention.Mention) bool {
	switch {
	case len(short.parts) > 1:
		return true
	case m.Office == nil:
		return full.words[len(full.words)-1] == short.words[0]
	}
	return !full.fathered || !isRoyal(m.Office.Role)
}

// heldThen reports whether a person held the office o, any if it is nil, on the
// article's date.
func (a *article) heldThen(id graph.ID, o *mention.Office) bool {
	if a.origin.Published == "" || o != nil && o.Former {
		return false
	}
	for _, held := range a.book.Offices(id, a.origin.Published) {
		if o == nil || a.sameOffice(mention.Office{Role: held.Role, Of: held.Of}, *o) || isShort(o.Role, held) {
			return true
		}
	}
	return false
}

// ledOnce reports whether a person ever led a country, in the office o if it is
// not nil.
func (a *article) ledOnce(id graph.ID, o *mention.Office) bool {
	for _, held := range a.book.Offices(id, "") {
		if held.Of.Kind() != graph.KindCountry {
			continue
		}
		switch held.Role {
		case "president", "prime minister", "chancellor", "supreme leader", "king", "queen", "emir", "sultan", "crown prince":
			if o == nil || a.sameOffice(mention.Office{Role: held.Role, Of: held.Of}, *o) {
				return true
			}
		}
	}
	return false
}
