package relation

import "github.com/dramatis-graph/dramatis/graph"

// address returns where the actor at piece i lies: the city of "US Embassy in
// Kyiv", the country of "Doha, Qatar"; -1 where the words do not say.
func (l *line) address(i int) (int, float64) {
	kind := l.cast[l.pieces[i].who].Actor.Kind
	next := i + 2
	switch {
	case kind == graph.KindPlace && l.at(i+1) == comma:
		if l.spot(next) && !l.oneOfList(i, next) {
			return l.pieces[next].who, addressWeight
		}
	case l.low(i+1) == "in" && l.spot(next) && l.at(next+1) != poss:
		if kind == graph.KindPlace || kind == graph.KindGroup || kind == graph.KindOrganization && l.premises(i) {
			return l.pieces[next].who, insideWeight
		}
	}
	return -1, 0
}

// oneOfList reports whether the places at i and next are members of a list:
// "Jerusalem, Ramallah, Cairo and Amman".
func (l *line) oneOfList(i, next int) bool {
	if l.at(i-1) == comma && l.at(i-2) == actor || l.at(next+1) == conj {
		return true
	}
	return l.at(next+1) == comma && (l.at(next+2) == conj || l.at(next+2) == actor)
}

// spot reports whether a place or country stands at i as one.
func (l *line) spot(i int) bool {
	if l.at(i) != actor || l.phrases[l.pieces[i].phrase].last != i {
		return false
	}
	kind := l.cast[l.pieces[i].who].Actor.Kind
	return kind == graph.KindPlace || kind == graph.KindCountry
}

// premises reports whether the body at piece i is one with an address, as an
// embassy is: others are often named beside where they only act.
func (l *line) premises(i int) bool {
	e := english().words[l.lastWord(i)]
	return e != nil && e.premises
}

// sender returns the country whose troops stand at piece i, -1 if none do.
func (l *line) sender(i int) int {
	e := english().words[l.lastWord(i)]
	p := l.pieces[i]
	if e == nil || !e.soldiers || l.cast[p.who].Actor.Kind != graph.KindGroup {
		return -1
	}
	country := -1
	for k, a := range l.cast {
		if k != p.who && a.Actor.Kind == graph.KindCountry && p.start <= a.Start && a.End <= p.end {
			country = k
		}
	}
	return country
}

// garrison returns the country whose troops stand at piece i and where they
// are said to be; -1 where the words do not say.
func (l *line) garrison(i int) (troops, in int) {
	troops = l.sender(i)
	j := i + 1
	for l.at(j) == adv || l.at(j) == verb && l.pieces[j].forms.has(participle) {
		j++
	}
	if troops < 0 || l.low(j) != "in" || !l.spot(j+1) || l.at(j+2) == poss {
		return -1, -1
	}
	return troops, l.pieces[j+1].who
}
