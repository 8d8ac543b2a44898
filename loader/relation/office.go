package relation

import (
	"strings"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/loader/resolve"
)

const (
	// officeWeight is the confidence in a title whose words name the country
	// or body; plain patterns are read well.
	officeWeight = 0.9
	// looseOfficeWeight holds where only the resolver knows whose title it is.
	looseOfficeWeight = 0.7
)

// offices returns the officialOf that the titles beside names state: "Iraq's
// Foreign Minister Fuad Hussein", "Jen Psaki, White House press secretary",
// "Prime Minister Kaja Kallas of Estonia".
func (l *line) offices() []claim {
	var out []claim
	for i, a := range l.cast {
		if a.Office == nil || a.Actor.Kind != graph.KindPerson || l.loose(a) {
			continue
		}
		of, near := l.ofCountry(i), true
		if a.Office.Of != "" {
			of, near = l.named(a.Office.Of, a.Office.OfMention)
		}
		if of >= 0 && !(bareTitle(a) && l.cast[of].Actor.Kind == graph.KindPlace) {
			out = append(out, l.office(i, of, near))
		}
	}
	return out
}

// bareTitle reports whether the mention is a title without a name.
func bareTitle(a resolve.Appearance) bool {
	return a.Office.Start >= a.Start && a.Office.End <= a.End
}

// loose reports whether the mention is a title that need not be anybody's:
// "nominee for President of the United States". A title with "the" is held,
// and so is one that is somebody's: "Utopia's president".
func (l *line) loose(a resolve.Appearance) bool {
	return bareTitle(a) && !strings.HasPrefix(strings.ToLower(a.Text), "the ") && !strings.Contains(lower(a.Text), "'s ")
}

func (l *line) office(who, of int, near bool) claim {
	office := l.cast[who].Office
	c := claim{
		predicate: graph.OfficialOf,
		act:       -1,
		subject:   argument{who: who, piece: l.pieceAt(l.cast[who].Start)},
		object:    argument{who: of, piece: l.pieceAt(l.cast[of].Start)},
		status:    graph.Ongoing,
		role:      office.Role,
		phrase:    graph.Span{office.Start, office.End},
		weight:    officeWeight,
	}
	c.first, c.last = l.pieceAt(office.Start), l.pieceAt(office.End-1)
	if office.Former {
		c.status = graph.Happened
	}
	if !near || bareTitle(l.cast[who]) {
		c.weight = looseOfficeWeight
	}
	return c
}

// ofCountry returns the country, or the place of a local office, that "of" joins
// to a person with a title, -1 where none does.
func (l *line) ofCountry(who int) int {
	i := l.pieceAt(l.cast[who].Start)
	if next := i + 2; l.pieces[i].who == who && l.at(i+1) == conj && l.at(next) == actor && l.cast[l.pieces[next].who].Office != nil {
		i = next // "Prime Minister Bennett and Foreign Minister Lapid of Israel"
	} else if l.pieces[i].who != who {
		return -1
	}
	if l.low(i+1) != "of" {
		return -1
	}
	k := i + 2
	if l.low(k) == "the" {
		k++
	}
	if l.at(k) != actor || l.at(k+1) == poss {
		return -1
	}
	switch l.cast[l.pieces[k].who].Actor.Kind {
	case graph.KindCountry:
		return l.pieces[k].who
	case graph.KindPlace:
		if local(l.cast[l.pieces[i].who].Office.Role) {
			return l.pieces[k].who
		}
	}
	return -1
}

// local reports whether the office is one of a place that is no country.
func local(role string) bool {
	switch role[strings.LastIndexByte(role, ' ')+1:] {
	case "senator", "governor", "mayor", "representative", "congressman", "congresswoman", "sheriff", "archbishop", "bishop":
		return true
	}
	return false
}

// named returns the appearance of the actor id in this sentence, best the one
// at span, and whether that is the one; -1 where the sentence does not name it.
func (l *line) named(id graph.ID, span graph.Span) (int, bool) {
	found := -1
	for i, a := range l.cast {
		if a.Actor.ID != id {
			continue
		}
		if span != (graph.Span{}) && a.Start < span[1] && span[0] < a.End {
			return i, true
		}
		if found < 0 {
			found = i
		}
	}
	return found, false
}

// pieceAt returns the piece that holds the byte at offset, the last one before
// it where none does.
func (l *line) pieceAt(offset int) int {
	at := 0
	for i, p := range l.pieces {
		if p.start > offset {
			break
		}
		at = i
	}
	return at
}
