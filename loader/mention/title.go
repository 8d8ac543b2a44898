package mention

import (
	"slices"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/loader/reference"
)

// A titled is a title with the words around it that belong to it.
type titled struct {
	start, end int // from the determiner or owner to the last word
	office     Office
	definite   bool // "the", an owner, or capitals: one holder is meant
	gender     Gender
	owner      party
	ownerAt    int // the owner's first word

	// superior is the office of whom the title serves under: "the Prime
	// Minister" of "the Prime Minister's spokesman"; superiorEnd is the word
	// after it, 0 for none.
	superior    Office
	superiorEnd int
}

// title reads a title with whose it is, and the name of its holder beside it.
func (r *reader) title(i int) int {
	t, ok := r.readTitle(i)
	if !ok {
		return i
	}
	if end := r.holderAfter(t); end > 0 {
		return end
	}
	if !t.definite {
		if t.ownerAt >= 0 {
			return i // leave the owner to be read by itself
		}
		return t.end
	}
	r.addOwner(t)
	m := r.add(t.start, t.end, Mention{Kind: graph.KindPerson, Sort: Title, Gender: t.gender})
	office := t.office
	m.Office = &office
	return t.end
}

// readTitle reads a title at word i without looking for its holder.
func (r *reader) readTitle(i int) (titled, bool) {
	t := titled{start: i, ownerAt: -1}
	j := i
	if r.at(j).is(determiner) {
		t.definite = r.at(j).lower == "the" || r.at(j).lower == "then"
		j++
	}
	t.office.Former, j = r.formerAt(j)
	if p, next, ok := r.owner(j); ok {
		if end := r.role(next); end > next || r.at(next).is(former|timeWord) {
			t.owner, t.ownerAt, j = p, j, next
			t.definite = true
		}
	}
	was, j := r.formerAt(j)
	t.office.Former = t.office.Former || was
	end := r.role(j)
	if end == j {
		return titled{}, false
	}
	t.office.Role = r.roleText(j, end)
	t.office.Start, t.office.End = r.tokens[j].Start, r.tokens[end-1].End
	t.gender = r.roleGender(end)
	if r.at(j).has(capital) && !r.at(j).has(ordinary) && r.at(end-1).has(capital) {
		t.definite = true
	}
	t.end = end
	r.ownerAfter(&t)
	if t.ownerAt >= 0 {
		t.office.Of = t.owner.entry
		t.office.OfMention = graph.Span{r.tokens[t.ownerAt].Start, r.tokens[t.owner.end-1].End}
		if own := t.owner.mentions; len(own) > 0 {
			t.office.OfMention = graph.Span{own[0].Start, own[0].End}
		}
	}
	if t.ownerAt < 0 {
		r.ownerBeside(&t)
	}
	r.servant(&t)
	return t, true
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

// servant reads "'s spokesman" behind a title: the title of somebody else, who
// serves the holder of the first.
func (r *reader) servant(t *titled) {
	if !r.at(t.end).isPossessive() || !t.definite {
		return
	}
	begin := t.end + 1
	end := r.role(begin)
	if end == begin {
		return
	}
	t.superior, t.superiorEnd = t.office, t.end
	t.office = Office{
		Role: r.roleText(begin, end), Of: t.superior.Of,
		OfMention: graph.Span{r.tokens[t.start].Start, r.tokens[t.end-1].End},
		Start:     r.tokens[begin].Start, End: r.tokens[end-1].End,
	}
	t.end, t.gender = end, r.roleGender(end)
}

// formerAt skips the words that tell when a title is held.
func (r *reader) formerAt(i int) (was bool, next int) {
	for r.at(i).is(former|timeWord) && !r.at(i).is(head) && r.at(i).knownLen == 0 {
		was = was || r.at(i).is(former)
		i++
		if r.at(i).Text == "-" {
			i++
		}
	}
	return was, i
}

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
	mark := len(r.found)
	defer func() { r.found = r.found[:mark] }()
	end := r.organ(i)
	if end <= i {
		end = r.body(i)
	}
	if end <= i {
		p, next, ok := r.owner(i)
		if !ok || next == p.end {
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

// holderAfter reads the name that follows title t and adds what it finds. It
// returns the word after, 0 if there is no name.
func (r *reader) holderAfter(t titled) int {
	begin := t.end
	comma := r.at(begin).Text == ","
	if comma {
		if !t.definite {
			return 0
		}
		begin++
	}
	nameStart, gender := r.address(begin)
	n, ok := r.nameAt(nameStart, !comma)
	if !ok || comma && (!r.looksLikePerson(n) && !r.mayBePerson(n) || !r.closesApposition(n.end)) {
		return 0
	}
	if !comma && nameStart == begin && n.parts == 1 && !r.isSurname(n) {
		return 0
	}
	r.addOwner(t)
	n.gender = cmpGender(gender, cmpGender(t.gender, n.gender))
	m := r.addPerson(begin, n)
	office := t.office
	m.Office = &office
	return r.afterName(n.end)
}

// isSurname reports whether the one word behind a title is a name and not a
// further word of a title: if it is a common word, a verb has to follow.
func (r *reader) isSurname(n nameSpan) bool {
	t := &r.tokens[n.start]
	if t.is(modifier|field|head) && !t.is(given) {
		return false
	}
	next := r.at(n.end)
	return !n.common || next.isPossessive() || r.looksFinite(next)
}

// closesApposition reports whether a name that ends before word i may be the
// apposition of what is before it.
func (r *reader) closesApposition(i int) bool {
	t := r.at(i)
	return t.Text == "," || t.Text == "." || t.is(acts) || t.lower == ""
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

// afterName reads the apposition behind a name, ", Iraq's foreign minister,",
// which tells the office of the person just added.
func (r *reader) afterName(end int) int {
	if r.at(end).Text != "," || len(r.found) == r.first {
		return end
	}
	holder := len(r.found) - 1
	t, ok := r.readTitle(end + 1)
	if !ok || !r.isApposition(t) {
		return end
	}
	if r.found[holder].Office == nil {
		r.found[holder].Office = &t.office
		r.found[holder].Gender = cmpGender(r.found[holder].Gender, t.gender)
	}
	r.addOwner(t)
	return t.end
}

// isApposition reports whether title t explains the name before it, and is not
// the next of a list.
func (r *reader) isApposition(t titled) bool {
	next := r.at(t.end)
	if next.has(capital) && !next.has(ordinary) || next.isPossessive() {
		return false
	}
	return t.ownerAt >= 0 || next.Text == "," || next.Text == "." || next.lower == ""
}
