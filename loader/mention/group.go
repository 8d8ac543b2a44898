package mention

import "github.com/dramatis-graph/dramatis/graph"

// maxBetween bounds the words between whose a group is and its noun.
const maxBetween = 4

// group reads people described by whose they are: "US troops", "Iraqi
// officials", "Iran-backed militia groups in Iraq".
func (r *reader) group(i int) int {
	if end := r.backedGroup(i); end > i {
		return end
	}
	if end := r.locatedGroup(i); end > i {
		return end
	}
	p, next, ok := r.owner(i)
	if !ok || p.kind == graph.KindPlace && p.sort == Name {
		return i
	}
	noun, ok := r.groupNoun(next)
	if !ok {
		return i
	}
	possessive := next > p.end
	r.addGroup(i, p, noun, possessive)
	return noun + 1
}

// groupNoun finds the noun for people that begins or ends the words at i.
func (r *reader) groupNoun(i int) (noun int, ok bool) {
	for j := i; j < len(r.tokens) && j <= i+maxBetween; j++ {
		t := &r.tokens[j]
		if t.is(anyPeople|collective) && (j > i || !t.is(collective)) {
			if next := r.at(j + 1); next.is(anyPeople|collective) && !next.has(capital) && t.is(between|modifier) {
				continue
			}
			return j, !t.has(capital) || t.has(ordinary) || t.is(troops) || t.is(official) && !r.at(j+1).has(capital)
		}
		if !t.is(between|modifier|timeWord|former) && t.Text != "-" {
			return 0, false
		}
	}
	return 0, false
}

// addGroup adds the group of p's whose noun is word noun, and p within it.
func (r *reader) addGroup(i int, p party, noun int, possessive bool) {
	m := Mention{Sort: Described, Plural: true}
	if r.standsForOwner(p, noun) {
		m.Kind, m.Entry = p.kind, p.entry
	} else {
		m.Kind, m.Canonical = graph.KindGroup, r.groupName(p, noun)
	}
	r.add(i, noun+1, m)
	if possessive || m.Canonical != "" {
		r.addParty(i, p)
	}
}

// standsForOwner reports whether people are their state or body itself: those
// who speak for it, and its forces when they act.
func (r *reader) standsForOwner(p party, noun int) bool {
	t := &r.tokens[noun]
	switch {
	case t.is(official | force):
		return true
	case t.is(troops):
		return p.kind == graph.KindCountry && r.strikesAfter(noun+1)
	case t.is(fighters):
		return p.kind == graph.KindArmedGroup
	}
	return false
}

// strikesAfter reports whether a deed of arms in the active voice follows.
func (r *reader) strikesAfter(i int) bool {
	t := r.at(i)
	if t.lower == "have" || t.lower == "had" || t.lower == "also" {
		t = r.at(i + 1)
		i++
	}
	if !t.is(deed) {
		return false
	}
	next := r.at(i + 1)
	return next.lower != "by" && next.lower != "in" && next.Text != "." && next.lower != "when"
}
