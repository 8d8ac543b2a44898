package mention

import (
	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/loader/language"
)

// sureSpan is the margin from which on the language engine's word for what a
// name is counts where the words themselves tell nothing. Below it, more than one
// in three is wrong.
const sureSpan = 1.0

// tagged reads a name that the language engine marked and neither the book nor
// the words around it explain. What it names stays a guess.
func (r *reader) tagged(i int) int {
	s, ok := r.spanAt(i)
	end := s.Last + 1
	if !ok || end > len(r.tokens) || s.Margin < sureSpan || !r.mayTrust(i, end) {
		return i
	}
	if end > i+1 && r.tokens[end-1].is(thing) && s.Kind != language.Person {
		return i
	}
	switch s.Kind {
	case language.Person:
		n, ok := r.nameAt(i, true)
		if !ok || n.end < end || n.parts == 1 && r.tokens[n.start].knownLen > 0 && r.choose(n.start).kind == graph.KindPlace {
			return i // a town that the book knows is one
		}
		kin := n.parts == 1 && r.afterKin(i) && !r.at(n.end).isPossessive()
		m := r.add(i, n.end, Mention{Kind: graph.KindPerson, Guess: n.parts < 2, Introduced: kin, Gender: n.gender})
		if n.parts < 2 && !kin {
			m.Gender = UnknownGender
		}
		m.Canonical = r.plain(i, n.end)
		return r.afterName(n.end)
	case language.Organization:
		r.add(i, end, Mention{Kind: graph.KindOrganization, Guess: true})
	case language.Place:
		r.add(i, end, Mention{Kind: graph.KindPlace, Guess: true})
	default:
		return i
	}
	return end
}

// mayTrust reports whether a marked name [i,end) may be a name that nothing else
// explains: not one word that is common, not the beginning of a known name with
// more behind it, not a place and a person run together.
func (r *reader) mayTrust(i, end int) bool {
	t, last := &r.tokens[i], &r.tokens[end-1]
	if r.shouting || !r.isLoose(i) || !last.has(capital|digit) || t.knownLen >= end-i {
		return false
	}
	if end == i+1 && (t.is(body|head|compass|common|place|regionNoun|folkNoun) || descents[t.lower] || t.has(allCapital) && len(t.Text) < 3) {
		return false
	}
	if last.is(anyHonorific) {
		return false // "Dear Madam"
	}
	if t.is(official) { // "Government of Arcadia"
		return false
	}
	if t.knownLen > 0 {
		if kind := r.choose(i).kind; kind == graph.KindOrganization || kind == graph.KindArmedGroup {
			return false
		}
	}
	for j := i + 1; j < end; j++ {
		if r.tokens[j].is(given) && !r.tokens[j].is(common|particle) && !t.is(given|familyFirst) {
			return false
		}
	}
	return true
}

// spanAt returns the marked name that begins at word i.
func (r *reader) spanAt(i int) (language.Span, bool) {
	for _, s := range r.spans {
		if s.First == i {
			return s, true
		}
	}
	return language.Span{}, false
}
