package mention

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
	if n.parts == 1 {
		n.gender = UnknownGender // "Harris" after a title is no first name
	}
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
