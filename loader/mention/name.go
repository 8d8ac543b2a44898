package mention

import (
	"strings"

	"github.com/dramatis-graph/dramatis/graph"
)

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
		case t.Text == "," && n.parts > 1 && r.at(j+1).isJunior():
			n.end = j + 2 // "Joseph Byron, Jr."
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

// isJunior reports whether the token tells a son from his father.
func (t *token) isJunior() bool {
	bare := strings.TrimSuffix(t.lower, ".")
	return bare == "jr" || bare == "sr"
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
	small := !r.tokens[j].has(capital) && r.at(j+1).Text != "-"
	if small && (!begun || isPlainParticle(r.tokens[j].lower)) {
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

// isPlainParticle reports whether a particle is a common English word as well: it
// belongs to a name only with a capital or a hyphen, as in "as-Sisi".
func isPlainParticle(word string) bool { return word == "as" || word == "an" || word == "at" }

// isNameWord reports whether token j can be the next part of name n.
func (r *reader) isNameWord(j int, n nameSpan, titled bool) bool {
	t := &r.tokens[j]
	if !t.has(capital) || t.is(determiner|anyPronoun|weekday) {
		return false
	}
	if t.Text == "I" {
		return false // "Can I ask" names nobody
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
	case t.has(ordinary) && t.is(common|acts) && !r.isProper(t) && !t.is(given) && (n.parts == 0 || r.headline && !n.given):
		return false
	case r.isForeign(j, first) && !r.isFamilyPlace(j, n) && !(titled && n.parts == 0 && r.isTown(j)):
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

// isTown reports whether token j is the name of a place that is no country and no
// capital, or of a company that others share: behind a title it is a family name,
// as in "Secretary Austin", unless where the town is follows.
func (r *reader) isTown(j int) bool {
	if r.tokens[j].knownLen != 1 || r.capitalOf(j) != "" || r.at(j+1).Text == "," && r.at(j+2).knownLen > 0 {
		return false
	}
	return r.mayBeFamily(j)
}

// mayBeFamily reports whether the known name at word j is that of a place or a
// company that people may be called after.
func (r *reader) mayBeFamily(j int) bool {
	p := r.choose(j)
	return p.kind == graph.KindPlace || p.kind == graph.KindOrganization && !r.tokens[j].has(allCapital) && r.isAmbiguous(j, p)
}

// isFamilyPlace reports whether token j is the name of a place, or of a company
// that others share, and a family name here: it follows a first name, as in "Jack
// London" and "Jack B. London".
func (r *reader) isFamilyPlace(j int, n nameSpan) bool {
	t := &r.tokens[j]
	if !n.given || n.parts > 2 || n.parts == 2 && !r.at(j-1).has(initial) || t.knownLen != 1 || r.capitalOf(j) != "" {
		return false
	}
	return r.mayBeFamily(j)
}
