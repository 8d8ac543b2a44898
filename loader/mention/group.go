package mention

import (
	"strings"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/loader/reference"
)

// maxBetween bounds the words between whose a group is and its noun.
const maxBetween = 4

// administration reads "the Biden administration", which is the country that
// the person leads.
func (r *reader) administration(i int) int {
	t := &r.tokens[i]
	if t.knownLen == 0 {
		return i
	}
	end := i + t.knownLen
	if r.at(end).Text == "-" && r.at(end+1).has(capital) { // Biden-Harris
		end += 2
	}
	land := r.landOfPeople(t.known)
	if w := r.at(end).lower; land == "" || w != "administration" && w != "government" {
		return i
	}
	r.add(i, end+1, Mention{Kind: graph.KindCountry, Sort: Described, Entry: land})
	return end + 1
}

// landOfPeople returns the one country that the people of these names belong to.
func (r *reader) landOfPeople(forms []reference.Form) graph.ID {
	var land graph.ID
	for _, f := range forms {
		e, _ := r.book.Entry(f.Entry)
		if e.Kind != graph.KindPerson || land != "" && land != e.Country {
			return ""
		}
		land = e.Country
	}
	return land
}

// group reads people described by whose they are: "US troops", "Iraqi
// officials", "Iran-backed militia groups in Iraq".
func (r *reader) group(i int) int {
	if end := r.backedGroup(i); end > i {
		return end
	}
	if end := r.locatedGroup(i); end > i {
		return end
	}
	p, next, ok := r.owner(i)
	if !ok || p.kind == graph.KindPlace && p.sort == Name {
		return i
	}
	noun, ok := r.groupNoun(next)
	if !ok {
		return i
	}
	possessive := next > p.end
	r.addGroup(i, p, noun, possessive)
	return noun + 1
}

// groupNoun finds the noun for people that begins or ends the words at i.
func (r *reader) groupNoun(i int) (noun int, ok bool) {
	for j := i; j < len(r.tokens) && j <= i+maxBetween; j++ {
		t := &r.tokens[j]
		if t.is(anyPeople|collective) && (j > i || !t.is(collective)) {
			if next := r.at(j + 1); next.is(anyPeople|collective) && !next.has(capital) && t.is(between|modifier) {
				continue
			}
			return j, !t.has(capital) || t.has(ordinary) || r.headline || t.is(troops)
		}
		if !t.is(between|modifier|timeWord|former) && t.Text != "-" {
			return 0, false
		}
	}
	return 0, false
}

// addGroup adds the group of p's whose noun is word noun, and p within it.
func (r *reader) addGroup(i int, p party, noun int, possessive bool) {
	m := Mention{Sort: Described, Plural: true}
	if r.standsForOwner(p, noun) {
		m.Kind, m.Entry = p.kind, p.entry
	} else {
		m.Kind, m.Canonical = graph.KindGroup, r.groupName(p, noun)
	}
	r.add(i, noun+1, m)
	if possessive || m.Canonical != "" {
		r.addParty(i, p)
	}
}

// standsForOwner reports whether people are their state or body itself: those
// who speak for it, and its forces when they act.
func (r *reader) standsForOwner(p party, noun int) bool {
	t := &r.tokens[noun]
	switch {
	case t.is(official | force):
		return true
	case t.is(troops):
		return p.kind == graph.KindCountry && r.strikesAfter(noun+1)
	case t.is(fighters):
		return p.kind == graph.KindArmedGroup
	}
	return false
}

// strikesAfter reports whether a deed of arms in the active voice follows.
func (r *reader) strikesAfter(i int) bool {
	t := r.at(i)
	if t.lower == "have" || t.lower == "had" || t.lower == "also" {
		t = r.at(i + 1)
		i++
	}
	if !t.is(deed) {
		return false
	}
	next := r.at(i + 1)
	return next.lower != "by" && next.lower != "in" && next.Text != "." && next.lower != "when"
}

// groupName returns the name that a group has in every article.
func (r *reader) groupName(p party, noun int) string {
	return r.ownerName(p, noun) + " " + r.nounName(p.end, noun)
}

// ownerName returns the owner as it stands in the name of its group of that
// noun.
func (r *reader) ownerName(p party, noun int) string {
	e, _ := r.book.Entry(p.entry)
	t := &r.tokens[noun]
	if t.is(relational) && p.kind == graph.KindCountry && r.at(p.end).isPossessive() {
		return e.Name + "'s"
	}
	if letters := r.lettersOf(p); letters != "" && !t.is(byAdjective) {
		return letters
	}
	return r.adjectiveOf(p)
}

// adjectiveOf returns the adjective of a country, the name of anybody else.
func (r *reader) adjectiveOf(p party) string {
	e, _ := r.book.Entry(p.entry)
	if p.kind == graph.KindCountry {
		for _, f := range e.Forms {
			if f.Sort == reference.Adjective {
				return f.Text
			}
		}
	}
	return e.Name
}

// nounName returns the noun for a group with what tells it from others, all in
// lower case.
func (r *reader) nounName(i, noun int) string {
	var words []string
	for j := i; j < noun; j++ {
		if t := &r.tokens[j]; t.lower != "" && !t.is(between|modifier|timeWord|former) && !t.isPossessive() {
			words = append(words, t.lower)
		}
	}
	n := r.tokens[noun].lower
	if r.tokens[noun].is(collective) {
		for j := noun - 1; j >= i; j-- {
			if r.tokens[j].is(fighters) {
				n = r.tokens[j].lower
				break
			}
		}
	}
	if same, ok := sameNouns()[n]; ok {
		n = same
	}
	return strings.Join(append(words, n), " ")
}

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
		m.Canonical = r.adjectiveOf(land) + " " + r.nounName(next, noun)
	} else {
		e, _ := r.book.Entry(p.entry)
		m.Canonical = e.Name + "-backed " + r.nounName(next, noun)
	}
	r.add(i, end, m)
	r.addParty(i, p)
	if ok {
		r.addParty(landAt, land)
	}
	return end
}

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
	m.Canonical = r.ownerName(p, noun) + " " + r.nounName(i, noun)
	r.addParty(at, p)
	return p.end
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
