package mention

import "github.com/dramatis-graph/dramatis/graph"

// incident reads a happening that the text names by where it was, "the Kabul car
// bombing", "the attack at Crocus City Hall", or by whom it struck, "the killing
// of Lena Ortiz". Who and where are mentions of their own.
func (r *reader) incident(i int) int {
	t := &r.tokens[i]
	if t.has(capital) {
		return r.placedIncident(i)
	}
	if !t.is(happening) || !r.isDefinite(i) {
		return i
	}
	prep := r.at(i + 1).lower
	name := i + 2
	if r.at(name).lower == "the" {
		name++
	}
	end := r.nameEnd(name)
	if end == name {
		return i
	}
	var called string
	switch prep {
	case "of":
		called = r.tokens[i].lower + " of " + r.plain(name, end)
	case "at", "in", "on", "near", "outside":
		called = r.plain(name, end) + " " + t.lower
	default:
		return i
	}
	m := r.add(i, end, Mention{Kind: graph.KindIncident})
	m.Canonical = called
	return i + 1 // what it is named by is read next
}

// placedIncident reads a happening behind the name of its place.
func (r *reader) placedIncident(i int) int {
	t := &r.tokens[i]
	if t.knownLen == 0 || r.headline && !r.shouting && t.is(common) {
		return i
	}
	p := r.choose(i)
	if p.kind != graph.KindPlace && r.capitalOf(i) == "" {
		return i
	}
	noun := p.end
	for r.at(noun).is(happeningBetween) && !r.at(noun).has(capital) && noun < p.end+3 {
		noun++
	}
	if w := r.at(noun); !w.is(happening) || w.has(capital) {
		return i
	}
	m := r.add(i, noun+1, Mention{Kind: graph.KindIncident})
	m.Canonical = r.plain(i, noun+1)
	if p.entry == "" || p.kind != graph.KindPlace {
		return noun + 1
	}
	r.addParty(i, p)
	return noun + 1
}

// isDefinite reports whether the noun at word i is one that is known: after
// "the" or a possessive, with or without adjectives between.
func (r *reader) isDefinite(i int) bool {
	for j := i - 1; j >= 0 && j >= i-4; j-- {
		t := &r.tokens[j]
		switch {
		case t.lower == "the" || t.lower == "this" || t.lower == "that" || t.isPossessive():
			return true
		case t.lower == "a" || t.lower == "an" || !t.is(happeningBetween|common):
			return false
		}
	}
	return false
}

// nameEnd returns the word after the name at word i, i if none is there.
func (r *reader) nameEnd(i int) int {
	t := r.at(i)
	if b, ok := r.wholeAt(i); ok {
		return b
	}
	if t.knownLen > 0 {
		if p := r.choose(i); p.kind == graph.KindCountry || p.demonym {
			return i
		}
		return i + t.knownLen
	}
	if !r.isLoose(i) {
		return i
	}
	end := i
	for end < i+maxNameWords && r.at(end).has(capital) && !r.at(end).is(month|weekday) {
		end++
	}
	return end
}

// wholeAt returns the word after the body or site whose name begins at word i.
func (r *reader) wholeAt(i int) (end int, ok bool) {
	if i >= len(r.tokens) {
		return i, false
	}
	mark := len(r.found)
	defer func() { r.found = r.found[:mark] }()
	for _, read := range [...]func(*reader, int) int{(*reader).body, (*reader).site, (*reader).person} {
		if end := read(r, i); end > i {
			return r.found[mark].Last + 1, true
		}
	}
	return i, false
}
