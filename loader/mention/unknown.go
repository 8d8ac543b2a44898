package mention

import "github.com/dramatis-graph/dramatis/graph"

// unknown reads a capitalised name that tells nothing but that it is one. It may
// be part of a name that the article gives in full elsewhere; what place it has
// in the sentence may hint at what it is.
func (r *reader) unknown(i int) int {
	t := &r.tokens[i]
	if !r.isLoose(i) {
		return i
	}
	if t.is(body) && alsoThing[t.lower] && !r.at(i+1).has(capital) {
		return i // "the House" of which country is not told
	}
	if t.is(body) && !t.has(ordinary) && !r.at(i+1).has(capital) {
		r.add(i, i+1, Mention{Kind: graph.KindOrganization, Sort: Description, Canonical: t.lower})
		return i + 1 // "the Board"
	}
	n, ok := r.nameAt(i, false)
	if !ok {
		n = nameSpan{start: i, end: i + 1, parts: 1}
	}
	if ok && n.parts == 1 && r.afterKin(i) && !r.at(n.end).isPossessive() {
		m := r.add(i, n.end, Mention{Kind: graph.KindPerson, Guess: true, Introduced: true, Gender: n.gender})
		m.Canonical = r.plain(i, n.end)
		return n.end
	}
	if n.parts == 1 && (t.has(ordinary) && t.is(common|anyPeople|collective) || t.is(head|modifier|body) || t.isSmall()) {
		return i
	}
	if r.placeBeforeName(i) {
		n.end, n.parts = i+1, 1
	} else if k := r.givenWithin(n); k > i {
		n.end = k // "Human Rights Lena Ortiz" is no one name
	}
	kind := r.kindByPlace(i, n)
	if told := r.kindBefore(i); told != "" && !n.given {
		m := r.add(i, n.end, Mention{Kind: told})
		m.Canonical = r.plain(i, n.end)
		return n.end
	}
	switch {
	case t.is(compass) && n.parts > 1 && !t.has(ordinary) && !r.tokens[n.end-1].is(peoples):
		kind = graph.KindPlace
	case n.common && n.parts > 1 && (!t.has(ordinary) || r.isProper(t) && r.isProper(r.at(n.end-1))) && r.looksFinite(r.at(n.end)):
		kind = graph.KindOrganization
	case kind == "" && r.mayBePerson(n) && !t.is(compass):
		kind = graph.KindPerson
	}
	if n.parts == 1 {
		n.gender = UnknownGender // "Charles" alone may be a family's name
	}
	m := r.add(i, n.end, Mention{Kind: kind, Guess: true, Gender: n.gender})
	if kind == graph.KindPerson {
		m.Canonical = r.plain(i, n.end)
		return r.afterName(n.end)
	}
	return n.end
}

// callers are the words between what something is and its name: "a charity called".
var callers = map[string]bool{"called": true, "named": true, "dubbed": true}

// kindBefore returns what the noun right before the name at word i says that it
// names, "the opposition party Free Rivers", "a charity called Free Rivers"; "" if
// none does.
func (r *reader) kindBefore(i int) graph.Kind {
	if r.headline || r.at(i).has(ordinary) {
		return ""
	}
	noun := r.at(i - 1)
	if callers[noun.lower] {
		noun = r.at(i - 2)
	}
	if noun.has(capital) {
		return ""
	}
	switch noun.lower {
	case "party", "company", "firm", "charity", "ngo", "newspaper", "magazine", "airline", "broadcaster", "startup", "thinktank", "union":
		return graph.KindOrganization
	case "militia":
		return graph.KindArmedGroup
	}
	return ""
}

// afterKin reports whether what somebody is to somebody else stands right before
// word i: "her husband Karl", "his son, Karl".
func (r *reader) afterKin(i int) bool {
	if r.at(i-1).Text == "," {
		i--
	}
	kinship := r.at(i - 1)
	return kinship.is(kin) && !kinship.has(capital) && !r.at(i+1).has(capital)
}

// placeBeforeName reports whether word i is a place and the name of a person
// follows without a sign between: "the senator from Midford Lena Ortiz".
func (r *reader) placeBeforeName(i int) bool {
	t, next := r.at(i), r.at(i+1)
	return r.at(i-1).is(where|motion) && !t.is(given|familyFirst|particle) && next.is(given) && !next.is(particle|common) && r.at(i+2).has(capital)
}

// givenWithin returns the word of a name of common words that begins a person's
// name, 0 if there is none.
func (r *reader) givenWithin(n nameSpan) int {
	for j := n.start + 1; j < n.end-1; j++ {
		if r.tokens[j].is(given) && r.tokens[j-1].is(common) && !r.tokens[j].is(common|particle) {
			return j
		}
	}
	return 0
}

// employer reads letters that show to be a body by the title behind them: "a
// former ABHM spokesman".
func (r *reader) employer(i int) int {
	t, next := &r.tokens[i], r.at(i+1)
	if t.knownLen > 0 || !t.has(allCapital) || len(t.Text) < 3 || r.headline {
		return i
	}
	if next.has(capital) || next.is(acts|deed) || r.plainRole(i+1) == i+1 {
		return i
	}
	r.add(i, i+1, Mention{Kind: graph.KindOrganization, Canonical: t.Text})
	return i + 1
}

// isLoose reports whether word i looks like the beginning of a name.
func (r *reader) isLoose(i int) bool {
	t := r.at(i) // i may be the end of the sentence
	return t.has(capital) && !t.has(digit) && len(t.Text) > 1 && !t.is(determiner|anyPronoun|weekday|month|anyHonorific|abstract|suffix)
}

// kindByPlace returns what the words before a name suggest it is.
func (r *reader) kindByPlace(i int, n nameSpan) graph.Kind {
	t, next := r.at(i), r.at(n.end)
	switch {
	case !r.at(i-1).is(where) || next.isPossessive() || next.lower == "administration":
	case n.common || t.is(common|compass|folk|modifier|field) || t.has(allCapital) || r.headline:
	default:
		return graph.KindPlace
	}
	return ""
}
