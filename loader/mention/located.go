package mention

import "github.com/dramatis-graph/dramatis/graph"

// locatedGroup reads "people of Ukraine" and "militias in Iraq": a group with
// whose it is behind it.
func (r *reader) locatedGroup(i int) int {
	t := &r.tokens[i]
	if !t.is(people|fighters) || t.has(capital) {
		return i
	}
	noun := i
	if r.at(i + 1).is(collective) {
		noun++
	}
	switch w := r.at(noun + 1).lower; {
	case w == "of", w == "from" && t.is(people), w == "in" && t.is(fighters):
	default:
		return i
	}
	at := noun + 2
	if r.at(at).lower == "the" {
		at++
	}
	p, next, ok := r.owner(at)
	if !ok || next != p.end || p.kind != graph.KindCountry || p.sort != Name || p.demonym {
		return i
	}
	m := r.add(i, p.end, Mention{Kind: graph.KindGroup, Sort: Described, Plural: true})
	m.Canonical = r.ownerName(p, noun) + " " + r.nounName(p, i, noun)
	r.addParty(at, p)
	return p.end
}
