package relation

import (
	"strings"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/loader/mention"
)

// ofState reports whether a name is that of a body that only states have: one
// whose head, before "of", "for" or "on", says so.
func (l *line) ofState(name string) bool {
	head := ""
	for w := range strings.FieldsSeq(strings.ToLower(name)) {
		if e := english().words[w]; e != nil && e.class == prep && head != "" {
			break
		}
		head = w
	}
	e := english().words[head]
	return e != nil && e.organ
}

// owner returns the country named in or beside the name of the body at piece
// i: "US State Department", "Iran's parliament", "the Parliament of Iraq"; -1
// where there is none.
func (l *line) owner(i int) int {
	p := l.pieces[i]
	for k, a := range l.cast {
		if k != p.who && a.Actor.Kind == graph.KindCountry && p.start <= a.Start && a.End <= p.end && owns(l.text[p.start:a.Start]) && !strings.HasPrefix(l.text[a.End:p.end], "-") {
			return k
		}
	}
	before := i - 1
	if l.at(before) == poss {
		before--
	}
	if l.country(before) {
		return l.pieces[before].who
	}
	if l.low(i+1) == "of" {
		after := i + 2
		if l.low(after) == "the" {
			after++
		}
		if l.country(after) && l.at(after+1) != poss {
			return l.pieces[after].who
		}
	}
	return l.stateIn(i)
}

// owns reports whether a country in a name after these words of it is the one
// whose body the name means: not that of a "Commission on Asian Americans".
func owns(before string) bool {
	before = strings.TrimSuffix(strings.ToLower(before), "the ")
	return before == "" || strings.HasSuffix(before, "of ")
}

func (l *line) country(i int) bool {
	return l.at(i) == actor && l.cast[l.pieces[i].who].Actor.Kind == graph.KindCountry
}

// body reports whether an organization or armed group, called by its name,
// stands at piece i.
func (l *line) body(i int) bool {
	a := l.cast[l.pieces[i].who]
	return a.Sort != mention.Pronoun && (a.Actor.Kind == graph.KindOrganization || a.Actor.Kind == graph.KindArmedGroup)
}

// affiliation returns the body that "of" joins to the person at piece i: "Imer
// Imeri of the PDP"; -1 where none is.
func (l *line) affiliation(i int) int {
	if l.cast[l.pieces[i].who].Actor.Kind != graph.KindPerson {
		return -1
	}
	j := i + 1
	if l.at(j) == comma {
		j++
	}
	if l.low(j) != "of" {
		return -1
	}
	if j++; l.at(j) == det {
		j++
	}
	if l.at(j) != actor || l.phrases[l.pieces[j].phrase].last != j {
		return -1
	}
	if !l.body(j) {
		return -1 // "told Ada of our plans"
	}
	return l.pieces[j].who
}
