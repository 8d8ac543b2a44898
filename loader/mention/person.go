package mention

import "github.com/dramatis-graph/dramatis/graph"

// person reads a person's name that shows by itself: after a form of address
// or rank, or by its first name.
func (r *reader) person(i int) int {
	begin, gender := r.address(i)
	n, ok := r.nameAt(begin, begin > i)
	if !ok || begin == i && !r.looksLikePerson(n) || n.parts == 1 && r.tokens[n.start].is(modifier) && r.at(n.end).is(head) {
		return i // "Mr. Prime Minister" is a title
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

// mayBePerson reports whether a name that nothing tells more about is likely a
// person's.
func (r *reader) mayBePerson(n nameSpan) bool {
	return n.parts > 1 && !n.common && !r.tokens[n.end-1].is(folk|peoples) && !r.headline && r.tokens[n.start].knownLen == 0 && r.at(n.start-1).lower != "the"
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
