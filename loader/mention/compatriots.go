package mention

import (
	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/loader/reference"
)

// descents are the words of descent that stand before a nation, beside those of
// folk: "Native Americans".
var descents = map[string]bool{
	"native": true, "black": true, "white": true, "latino": true, "hispanic": true, "indigenous": true, "alaska": true,
}

// compatriots reads the part of a nation that is told by where it came from:
// "Asian Americans", "the Ukrainian American community", "Turkish Cypriots". They
// are not the nation.
func (r *reader) compatriots(i int) int {
	t := &r.tokens[i]
	if !t.has(capital) || !t.is(folk) && !descents[t.lower] && !r.isNation(i, reference.Adjective) {
		return i
	}
	nation := i + 1
	if r.at(nation).Text == "-" && r.glued(nation) {
		nation++
	}
	end := 0
	switch {
	case r.isNation(nation, reference.Demonym):
		end = nation + 1
	case (nation == i+1 || !r.isNation(i, reference.Adjective)) && r.isNation(nation, reference.Adjective):
		if end = r.folkNoun(nation + 1); end == 0 {
			return i
		}
	default:
		return i
	}
	m := r.add(i, end, Mention{Kind: graph.KindGroup, Sort: Described, Plural: true})
	m.Canonical = r.folkName(i, nation) + " " + r.folkName(nation, end)
	return end
}

// isNation reports whether word i is no more than a nation's adjective, or its
// demonym.
func (r *reader) isNation(i int, sort reference.FormSort) bool {
	t := r.at(i)
	return t.knownLen == 1 && t.known[0].Sort == sort && t.known[0].Entry.Kind() == graph.KindCountry
}
