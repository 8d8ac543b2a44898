package mention

import (
	"slices"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/loader/reference"
)

// ownerAfter reads "of Iraq" and "at the State Department" behind a title.
func (r *reader) ownerAfter(t *titled) {
	w := r.at(t.end).lower
	if w != "of" && !(w == "for" || w == "at") {
		return
	}
	j := t.end + 1
	if r.at(j).lower == "the" {
		j++
	}
	if r.at(j).lower == "republic" && r.at(j+1).lower == "of" {
		j += 2
	}
	p, next, ok := r.owner(j)
	if ok && w == "of" && r.capitalOf(j) != "" {
		p = r.cityAt(j)
	}
	if b, found := r.bodyAt(j); found && (!ok || b.end > p.end) {
		p, next, ok = b, b.end, true
	}
	if !ok && w == "of" {
		p, ok = r.unknownOwner(j)
		next = p.end
	}
	if !ok || next != p.end || r.at(next).Text == "-" || w != "of" && (t.ownerAt >= 0 || p.kind == graph.KindPlace) {
		return
	}
	if t.ownerAt < 0 {
		t.owner, t.ownerAt = p, j
		t.definite = t.definite || w == "of" && r.at(t.start).has(capital)
	}
	t.end = p.end
}

// cityAt returns the city that a capital at word i is.
func (r *reader) cityAt(i int) party {
	p := party{kind: graph.KindPlace, end: i + r.tokens[i].knownLen}
	for _, f := range r.tokens[i].known {
		if f.Entry.Kind() == graph.KindPlace {
			p.entry = f.Entry
		} else if f.Sort == reference.Capital {
			p.name = f.Text
		}
	}
	if p.entry != "" {
		p.name = ""
	}
	return p
}

// bodyAt reads the body whose name begins at word i, or behind the country that
// begins there ("Arcadia's Royal Guard"), without adding it.
func (r *reader) bodyAt(i int) (party, bool) {
	if i >= len(r.tokens) {
		return party{}, false
	}
	mark := len(r.found)
	defer func() { r.found = r.found[:mark] }()
	end := r.organ(i)
	if end <= i {
		end = r.body(i)
	}
	if end <= i {
		p, next, ok := r.owner(i)
		if !ok || next == p.end || next == len(r.tokens) {
			return party{}, false
		}
		if end = r.body(next); end <= next {
			end = r.known(next)
		}
		if end <= next || len(r.found) == mark {
			return party{}, false
		}
		r.addParty(i, p)
	}
	m := r.found[mark]
	return party{entry: m.Entry, kind: m.Kind, end: end, mentions: slices.Clone(r.found[mark:])}, m.Kind == graph.KindOrganization || m.Kind == graph.KindArmedGroup
}

// unknownOwner reads the place that a title is of where the book does not know
// it: "mayor of Midford".
func (r *reader) unknownOwner(i int) (party, bool) {
	end := i
	for end < i+3 && r.isLoose(end) && r.at(end).knownLen == 0 && !r.at(end).is(given|head|body) {
		end++
	}
	return party{kind: graph.KindPlace, end: end}, end > i
}

// ownerBeside takes a body that was read right before a title for its owner:
// "Union of Rowers president".
func (r *reader) ownerBeside(t *titled) {
	if len(r.found) == r.first {
		return
	}
	if m := r.found[len(r.found)-1]; m.Last == t.start-1 && m.Kind == graph.KindOrganization && m.Sort == Name {
		t.office.Of, t.office.OfMention = m.Entry, graph.Span{m.Start, m.End}
		t.definite = true
	}
}

// addOwner adds the mentions of whose a title is.
func (r *reader) addOwner(t titled) {
	if t.superiorEnd > 0 {
		m := r.add(t.start, t.superiorEnd, Mention{Kind: graph.KindPerson, Sort: Title})
		m.Office = &t.superior
	}
	if t.ownerAt < 0 {
		return
	}
	p := t.owner
	r.addParty(t.ownerAt, p)
}
