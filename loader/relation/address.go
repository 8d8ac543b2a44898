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

// homeland returns the country that the words before the place at i name as its
// own: "Syria's Idlib province", "the Iraqi city of Mosul", "the Iraqi capital,
// Baghdad"; -1 where they do not.
func (l *line) homeland(i int) int {
	last := l.phrases[l.pieces[i].phrase].last
	if l.at(i-1) == poss && l.country(i-2) && (last == i || last == i+1 && l.pieces[last].same) {
		return l.pieces[i-2].who
	}
	head := i - 1
	if l.at(head) == det {
		head--
	}
	if l.low(head) == "of" || l.at(head) == comma && l.low(head-1) == "capital" {
		head--
	}
	if head < 0 || l.pieces[head].who >= 0 || l.pieces[head].phrase < 0 || !l.pieces[head].same {
		return -1
	}
	for j := head - 1; j >= l.phrases[l.pieces[head].phrase].first; j-- {
		if l.country(j) {
			return l.pieces[j].who
		}
	}
	return -1
}

// oneOfList reports whether the places at i and next are members of a list:
// "Jerusalem, Ramallah, Cairo and Amman".
func (l *line) oneOfList(i, next int) bool {
	if l.at(i-1) == comma && l.at(i-2) == actor || l.at(next+1) == conj {
		return true
	}
	return l.at(next+1) == comma && (l.at(next+2) == conj || l.at(next+2) == actor || l.low(next+2) == "elsewhere")
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
