package mention

import "github.com/dramatis-graph/dramatis/graph"

// maxNameWords bounds the words of a person's name, hyphens included.
const maxNameWords = 9

// A nameSpan is a person's name as it is written.
type nameSpan struct {
	start, end int // words, without forms of address
	gender     Gender
	given      bool // a first name is known
	parts      int  // capitalised parts
	common     bool // some part is a common word
}

// person reads a person's name that shows by itself: after a form of address
// or rank, or by its first name.
func (r *reader) person(i int) int {
	begin, gender := r.address(i)
	n, ok := r.nameAt(begin, begin > i)
	if !ok || begin == i && !r.looksLikePerson(n) {
		return i
	}
	if n.gender == UnknownGender || gender != UnknownGender {
		n.gender = cmpGender(gender, n.gender)
	}
	r.addPerson(i, n)
	return r.afterName(n.end)
}

func cmpGender(first, second Gender) Gender {
	if first != UnknownGender {
		return first
	}
	return second
}

// address reads the forms of address and ranks at word i and returns the word
// after them.
func (r *reader) address(i int) (next int, gender Gender) {
	for next = i; next < len(r.tokens) && next < i+5; next++ {
		t := &r.tokens[next]
		switch {
		case t.Text == "-" && next > i && r.at(next+1).is(rank):
		case t.is(modifier) && t.has(capital) && r.at(next+1).is(rank) && !r.at(next+1).is(head):
		case t.is(occupation) && t.has(capital) && r.at(next+1).has(capital):
		case !t.has(capital) || !t.is(anyHonorific|rank) || t.knownLen > 1:
			return next, gender
		case t.is(honorificMale):
			gender = Male
		case t.is(honorificFemale):
			gender = Female
		}
	}
	return next, gender
}

// nameAt reads the words of a person's name at word i. After a title the first
// word may be any capitalised one.
func (r *reader) nameAt(i int, titled bool) (nameSpan, bool) {
	n := nameSpan{start: i, end: i}
	for j := i; j < len(r.tokens) && j < i+maxNameWords; j++ {
		t := &r.tokens[j]
		switch {
		case t.is(suffix) && n.parts > 0 && (t.has(capital) || t.lower == "jr"):
			n.end = j + 1
			return n, true
		case t.Text == "-" && n.end < j && r.glued(j):
			continue // al-Bakri
		case t.Text == "-" && n.end == j && r.glued(j) && n.parts > 0:
			if r.at(j+1).has(capital) && r.at(j+1).knownLen == 0 || r.isNameTail(n, j+1) {
				n.end = j + 2
				j++
				continue
			}
			return n, n.parts > 0
		case t.is(particle) && r.nameGoesOn(j, titled || n.parts > 0):
			continue
		case !r.isNameWord(j, n, titled):
			return n, n.parts > 0
		}
		r.take(&n, j)
	}
	return n, n.parts > 0
}

// take makes token j the next part of the name.
func (r *reader) take(n *nameSpan, j int) {
	t := &r.tokens[j]
	if n.parts == 0 || n.gender == UnknownGender && !n.given {
		switch {
		case t.is(givenMale) && !t.is(givenFemale):
			n.gender = Male
		case t.is(givenFemale) && !t.is(givenMale):
			n.gender = Female
		}
	}
	if n.parts == 0 {
		n.given = t.is(given)
	}
	n.parts++
	n.common = n.common || t.is(common) && !t.is(given)
	n.end = j + 1
}

// glued reports whether no blank surrounds the hyphen j.
func (r *reader) glued(j int) bool {
	return j > 0 && j+1 < len(r.tokens) && r.tokens[j-1].End == r.tokens[j].Start && r.tokens[j].End == r.tokens[j+1].Start
}

// isNameTail reports whether word i is what follows the hyphen of names like
// "Moon Jae-in".
func (r *reader) isNameTail(n nameSpan, i int) bool {
	t := r.at(i)
	return t.lower != "" && !t.has(capital) && len(t.Text) <= 5 && (r.tokens[n.start].is(familyFirst) || !t.is(common) && n.parts > 1)
}

// nameGoesOn reports whether a name goes on after the particle j: "bin Salman",
// "al-Sudani", "van der Leyen".
func (r *reader) nameGoesOn(j int, begun bool) bool {
	if !begun && !r.tokens[j].has(capital) && r.at(j+1).Text != "-" {
		return false
	}
	for k := j + 1; k < len(r.tokens) && k <= j+3; k++ {
		t := &r.tokens[k]
		switch {
		case t.Text == "-" || t.is(particle) && !t.has(capital):
		case t.is(given|particle) && t.has(capital):
			return true
		default:
			return t.has(capital) && !t.is(weekday|month|head|determiner)
		}
	}
	return false
}

// isNameWord reports whether token j can be the next part of name n.
func (r *reader) isNameWord(j int, n nameSpan, titled bool) bool {
	t := &r.tokens[j]
	if !t.has(capital) || t.is(determiner|anyPronoun|weekday) {
		return false
	}
	if t.has(initial) {
		return n.parts > 0 || r.at(j+1).has(capital)
	}
	if t.is(month) && !t.is(given) && !(n.given && n.parts == 1) || t.is(anyHonorific) && n.parts == 0 {
		return false
	}
	first := n.parts == 0 && !titled
	switch {
	case t.is(head|body|place|collective|people|troops|official|fighters) && !t.is(given) && (n.parts != 1 || !n.given):
		return false
	case t.has(ordinary) && t.is(common|acts) && !t.is(given) && (n.parts == 0 || r.headline && !n.given):
		return false
	case r.isForeign(j, first):
		return false
	case t.has(allCapital) && !r.shouting && len(t.Text) < 5 && (n.parts > 0 || !t.is(familyFirst) && !r.at(j+1).has(allCapital)):
		return false
	}
	return true
}

// isForeign reports whether the book knows token j as something that is not a
// person, so that a name ends before it.
func (r *reader) isForeign(j int, first bool) bool {
	t := &r.tokens[j]
	for _, f := range t.known {
		if f.Entry.Kind() == graph.KindPerson {
			return false
		}
	}
	if t.knownLen == 0 {
		return false
	}
	if first && t.is(given) && t.knownLen == 1 {
		return !r.at(j+1).has(capital) || r.at(j+1).knownLen > 0 || r.at(j+1).is(head|body|place|modifier|common)
	}
	return first || t.knownLen > 1 || !t.is(common|given)
}

// looksLikePerson reports whether a name without a title is a person's.
func (r *reader) looksLikePerson(n nameSpan) bool {
	t := &r.tokens[n.start]
	if n.parts < 2 {
		return false
	}
	for _, f := range t.known {
		if f.Entry.Kind() == graph.KindPerson {
			return true
		}
	}
	if n.given || t.is(familyFirst) && !n.common || r.explained(n.end) {
		return true
	}
	return false
}

// mayBePerson reports whether a name that nothing tells more about is likely a
// person's.
func (r *reader) mayBePerson(n nameSpan) bool {
	return n.parts > 1 && !n.common && !r.headline && r.tokens[n.start].knownLen == 0 && r.at(n.start-1).lower != "the"
}

// explained reports whether what only a person is called follows: an age, or
// ", her lawyer".
func (r *reader) explained(i int) bool {
	if r.at(i).Text != "," {
		return false
	}
	next := r.at(i + 1)
	if next.has(digit) {
		return len(next.Text) == 2 && r.at(i+2).Text == ","
	}
	if !next.is(determiner) {
		return false
	}
	for j := i + 2; j < i+6; j++ {
		if t := r.at(j); t.is(head|occupation) && !t.has(capital) {
			return true
		} else if t.lower == "" || t.is(determiner) {
			return false
		}
	}
	return false
}

// addPerson adds the person's name n, which is addressed from word i on.
func (r *reader) addPerson(i int, n nameSpan) *Mention {
	m := r.add(i, n.end, Mention{Kind: graph.KindPerson, Gender: n.gender})
	m.Entry = r.knownPerson(n)
	m.Canonical = r.plain(n.start, n.end)
	return m
}

// knownPerson returns the person whom the book knows by the whole of a name.
func (r *reader) knownPerson(n nameSpan) graph.ID {
	t := &r.tokens[n.start]
	if n.start+t.knownLen != n.end {
		return ""
	}
	var id graph.ID
	for _, f := range t.known {
		if f.Entry.Kind() != graph.KindPerson {
			continue
		}
		if id != "" && id != f.Entry {
			return ""
		}
		id = f.Entry
	}
	return id
}
