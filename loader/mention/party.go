package mention

import "github.com/dramatis-graph/dramatis/graph"

// maxPartyWords bounds the words of a party's name before what it is.
const maxPartyWords = 5

// partyName reads the name of a party, a movement or another body that the book does
// not know, by the noun in small letters behind it: "the Popular Hope party", "the Alianza
// movement". The noun is not part of the name.
func (r *reader) partyName(i int) int {
	end := i
	for end < i+maxPartyWords && r.isPartyWord(end) {
		end++
	}
	if end == i || !r.at(end).is(generic) || r.at(end).has(capital) || r.at(end+1).Text == "-" {
		return i
	}
	if t := r.at(i); end == i+1 && (t.UPOS != "PROPN" || t.is(common|body|place|compass|field|modifier)) {
		return i // "the Green party" of which country is not told
	}
	kind := graph.KindOrganization
	if r.at(end).lower == "militia" {
		kind = graph.KindArmedGroup
	}
	m := r.add(i, end, Mention{Kind: kind})
	m.Canonical = r.plain(i, end)
	return end
}

// isPartyWord reports whether word i can be part of a party's name: one that is
// capitalised because it is a name, and not anybody else's.
func (r *reader) isPartyWord(i int) bool {
	t := r.at(i)
	return t.has(capital) && !t.has(ordinary) && t.knownLen == 0 &&
		!t.is(determiner|anyPronoun|anyHonorific|head|given|familyFirst|weekday|month|folk)
}
