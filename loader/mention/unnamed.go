package mention

import (
	"strings"

	"github.com/dramatis-graph/dramatis/graph"
)

const (
	maxAdjectives = 7 // words between the article and the nation, as of an age
	maxTrades     = 2 // words between the nation and the noun
)

// unnamed reads somebody of a nation whom the text brings in without a name, "a
// 20-year-old Turkish man", as one of his group: whoever jails an Arcadian
// journalist jails Arcadian journalists.
func (r *reader) unnamed(i int) int {
	p, next, ok := r.owner(i)
	if !ok || p.kind != graph.KindCountry || p.sort != Adjective || next != p.end || !r.isBroughtIn(i) {
		return i
	}
	noun := next
	for noun < next+maxTrades && r.at(noun).is(between|modifier) && !r.at(noun).is(organ) {
		noun++
	}
	many := manyOf(r.at(noun).lower)
	if lexicon()[many]&(people|troops) == 0 || lexicon()[many]&relational != 0 || r.at(noun).has(capital) || r.isNamedAfter(noun) {
		return i
	}
	if same, ok := sameNouns()[many]; ok {
		many = same
	}
	e, _ := r.book.Entry(p.entry)
	r.add(i, noun+1, Mention{Kind: graph.KindGroup, Sort: Described, Canonical: GroupOf(e, many)})
	r.addParty(i, p)
	return noun + 1
}

// isBroughtIn reports whether "a" or "another" stands before the nation at word
// i and brings in somebody new, not what somebody else is.
func (r *reader) isBroughtIn(i int) bool {
	for j := i - 1; j >= 0 && j >= i-maxAdjectives; j-- {
		switch t := r.at(j); {
		case t.lower == "a" || t.lower == "an" || t.lower == "another":
			return !r.isSaidOfOther(j - 1)
		case t.Text == "-" || !t.has(capital) && (t.UPOS == "ADJ" || t.UPOS == "NUM" || t.UPOS == "NOUN"):
		default:
			return false
		}
	}
	return false
}

// isSaidOfOther reports whether what follows word i says what somebody is.
func (r *reader) isSaidOfOther(i int) bool {
	switch t := r.at(i); t.lower {
	case "as", "like", "be", "is", "was", "are", "were", "been", "being", "become", "became", "'s", "’s", "not", "of":
		return true
	default:
		return t.Text == "," || t.Text == "-" || t.Text == "–" || t.Text == "—" || t.Text == "("
	}
}

// isNamedAfter reports whether a name, or more of the noun, follows word i.
func (r *reader) isNamedAfter(i int) bool {
	next := r.at(i + 1)
	if next.Text == "," {
		next = r.at(i + 2)
	}
	switch next.lower {
	case "named", "called", "identified", "-":
		return true
	}
	return next.has(capital) || next.isPossessive() || next.UPOS == "NOUN" || next.UPOS == "PROPN"
}

// manyOf returns the plural of a noun for people.
func manyOf(noun string) string {
	switch {
	case noun == "child":
		return "children"
	case strings.HasSuffix(noun, "man"):
		return strings.TrimSuffix(noun, "man") + "men"
	case strings.HasSuffix(noun, "y"):
		return strings.TrimSuffix(noun, "y") + "ies"
	case noun == "":
		return ""
	}
	return noun + "s"
}
