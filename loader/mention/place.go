package mention

import "github.com/dramatis-graph/dramatis/graph"

// site reads a place by the noun behind its name: "Kant air base", "Anbar
// province".
func (r *reader) site(i int) int {
	t := &r.tokens[i]
	if !t.has(capital) || t.is(determiner|anyPronoun|head|modifier|anyHonorific|weekday|month) || t.has(ordinary) && t.is(common) {
		return i
	}
	end := i + max(1, t.knownLen)
	if p := r.choose(i); t.knownLen > 0 && p.kind != graph.KindPlace && r.capitalOf(i) == "" {
		return i
	}
	if t.knownLen == 0 {
		n, ok := r.nameAt(i, true)
		if !ok {
			return i
		}
		end = n.end
	}
	noun := end
	for r.at(noun).is(placeBetween) && !r.at(noun).has(capital) && noun < end+2 {
		noun++
	}
	if body := r.localBody(i, end); body > end {
		return body
	}
	switch w := r.at(noun); {
	case w.has(capital):
		return i
	case w.is(placeNoun):
		m := r.add(i, noun+1, Mention{Kind: graph.KindPlace})
		m.Canonical = r.plain(i, noun+1)
		return noun + 1
	case w.is(regionNoun) && noun == end && t.knownLen == 0:
		m := r.add(i, noun+1, Mention{Kind: graph.KindPlace})
		m.Canonical = r.plain(i, end)
		return noun + 1
	}
	return i
}

// localBody adds the body behind the name [i,end) of a place, "Midford police",
// and returns the word after it, end if there is none.
func (r *reader) localBody(i, end int) int {
	noun := end
	for r.at(noun).is(localBetween) && !r.at(noun).has(capital) && noun < end+2 {
		noun++
	}
	if w := r.at(noun); !w.is(local) || w.has(capital) || r.at(noun+1).is(troops|people|head) {
		return end
	}
	m := r.add(i, noun+1, Mention{Kind: graph.KindOrganization})
	m.Canonical = r.plain(i, noun+1)
	if p := r.choose(i); r.at(i).knownLen > 0 {
		r.addParty(i, p)
	}
	return noun + 1
}
