package mention

import "github.com/dramatis-graph/dramatis/graph"

// backedGroup reads "Iran-backed militia groups in Iraq": a group of the
// country that it is in, and the backer.
func (r *reader) backedGroup(i int) int {
	t := &r.tokens[i]
	if t.knownLen == 0 || r.at(i+t.knownLen).Text != "-" {
		return i
	}
	p := r.choose(i)
	switch r.at(p.end + 1).lower {
	case "backed", "supported", "aligned", "allied", "funded", "armed", "trained", "sponsored", "linked", "led":
	default:
		return i
	}
	if land := r.capitalOf(i); land != "" {
		p.entry, p.kind, p.name = land, graph.KindCountry, ""
	}
	if p.entry == "" {
		return i
	}
	if end := r.ledBody(i, p); end > i {
		return end
	}
	next := p.end + 2
	land, after, ok := r.owner(next)
	if ok {
		next = after
	}
	noun, found := r.groupNoun(next)
	if !found || !r.tokens[noun].is(fighters|troops|people|collective) {
		return i
	}
	end := noun + 1
	landAt := p.end + 2
	if !ok {
		if w := r.at(end).lower; w == "in" {
			if land, after, ok = r.owner(end + 1); ok && after == land.end && land.kind == graph.KindCountry {
				landAt, end = end+1, land.end
			} else {
				ok = false
			}
		}
	}
	m := Mention{Kind: graph.KindGroup, Sort: Described, Plural: true}
	if ok {
		m.Canonical = r.adjectiveOf(land) + " " + r.nounName(party{}, next, noun)
	} else {
		e, _ := r.book.Entry(p.entry)
		m.Canonical = e.Name + "-backed " + r.nounName(party{}, next, noun)
	}
	r.add(i, end, m)
	r.addParty(i, p)
	if ok {
		r.addParty(landAt, land)
	}
	return end
}

// ledBody reads "the Saudi-led coalition", a body of several states.
func (r *reader) ledBody(i int, p party) int {
	if r.at(p.end+1).lower != "led" {
		return i
	}
	noun := p.end + 2
	for r.at(noun).is(between|modifier) || r.at(noun).lower == "international" {
		noun++
	}
	switch r.at(noun).lower {
	case "coalition", "alliance", "force", "mission":
	default:
		return i
	}
	name := r.plain(i, p.end)
	if letters := r.lettersOf(p); letters != "" {
		name = letters
	}
	m := r.add(i, noun+1, Mention{Kind: graph.KindOrganization, Sort: Described})
	m.Canonical = name + "-led " + r.tokens[noun].lower
	r.addParty(i, p)
	return noun + 1
}
