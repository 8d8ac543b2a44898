package mention

import "github.com/dramatis-graph/dramatis/graph"

// family reads "the Ortiz family" and "Lena Ortiz's relatives": a group told by
// the name of a person, which is read too.
func (r *reader) family(i int) int {
	t := &r.tokens[i]
	if !r.isLoose(i) || t.knownLen > 0 && !r.isPersonKnown(t) || t.has(ordinary) && t.is(common) {
		return i
	}
	n, ok := r.nameAt(i, true)
	if !ok {
		return i
	}
	noun := n.end
	if r.at(noun).isPossessive() {
		noun++
	}
	if w := r.at(noun).lower; w != "family" && w != "relatives" {
		return i
	}
	m := r.add(i, noun+1, Mention{Kind: graph.KindGroup, Sort: Described, Plural: true})
	m.Canonical = r.plain(i, n.end) + " family"
	r.addPerson(i, n).Guess = n.parts == 1
	return noun + 1
}
