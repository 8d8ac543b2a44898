package relation

import (
	"strings"

	"github.com/dramatis-graph/dramatis/graph"
)

// How much plain patterns around names are believed.
const (
	bodyWeight        = 0.85 // "the Turkish Ministry of Foreign Affairs"
	addressWeight     = 0.85 // "Doha, Qatar"
	insideWeight      = 0.8  // "militias in Iraq"
	affiliationWeight = 0.75 // "Imer Imeri of the PDP"
	fameWeight        = 0.7  // "Hungary's Viktor Orban"
	troopsWeight      = 0.8  // "2,500 US troops in Iraq"
)

// belongings returns what names and the words next to them say lasts: which
// body is part of which state, what lies where, whose troops stand where.
func (l *line) belongings() []claim {
	var out []claim
	for i := range l.pieces {
		if l.at(i) != actor {
			continue
		}
		who := l.pieces[i].who
		a := l.cast[who]
		if a.Actor.Kind == graph.KindOrganization && l.ofState(a.Text) {
			if owner := l.owner(i); owner >= 0 {
				out = append(out, l.lasting(graph.PartOf, i, who, owner, bodyWeight))
			}
		}
		out = l.within(out, i)
		if in, weight := l.address(i); in >= 0 {
			out = append(out, l.lasting(graph.LocatedIn, i, who, in, weight))
		}
		if l.country(i-2) && l.at(i-1) == poss && a.Actor.Kind == graph.KindPerson && a.Office == nil {
			out = append(out, l.lasting(graph.OfficialOf, i, who, l.pieces[i-2].who, fameWeight))
		}
		if of := l.affiliation(i); of >= 0 {
			out = append(out, l.lasting(graph.MemberOf, i, who, of, affiliationWeight))
		}
		if troops, in := l.garrison(i); troops >= 0 {
			c := l.lasting(graph.DeployedTo, i, troops, in, troopsWeight)
			out = append(out, c)
		}
	}
	return out
}

// lasting is a claim that the words from the piece at i to the second actor
// state.
func (l *line) lasting(p graph.Predicate, i, s, o int, weight float64) claim {
	return claim{
		predicate: p, status: graph.Ongoing, weight: weight, first: i, last: i, act: -1,
		subject: argument{who: s, piece: i}, object: argument{who: o, piece: i},
		phrase: graph.Span{min(l.cast[s].Start, l.cast[o].Start), max(l.cast[s].End, l.cast[o].End)},
	}
}

// ofState reports whether a name is that of a body that only states have.
func (l *line) ofState(name string) bool {
	for w := range strings.FieldsSeq(strings.ToLower(name)) {
		if e := english().words[w]; e != nil && e.organ {
			return true
		}
	}
	return false
}

// owner returns the country named in or beside the name of the body at piece
// i: "US State Department", "Iran's parliament", "the Parliament of Iraq"; -1
// where there is none.
func (l *line) owner(i int) int {
	p := l.pieces[i]
	for k, a := range l.cast {
		if k != p.who && a.Actor.Kind == graph.KindCountry && p.start <= a.Start && a.End <= p.end {
			return k
		}
	}
	before := i - 1
	if l.at(before) == poss {
		before--
	}
	if l.country(before) {
		return l.pieces[before].who
	}
	if l.low(i+1) == "of" {
		after := i + 2
		if l.low(after) == "the" {
			after++
		}
		if l.country(after) && l.at(after+1) != poss {
			return l.pieces[after].who
		}
	}
	return l.stateIn(i)
}

func (l *line) country(i int) bool {
	return l.at(i) == actor && l.cast[l.pieces[i].who].Actor.Kind == graph.KindCountry
}

// within reads what the name at piece i itself says: "Iran-backed militias in
// Iraq".
func (l *line) within(out []claim, i int) []claim {
	p := l.pieces[i]
	for k, a := range l.cast {
		if k == p.who || a.Start < p.start || a.End > p.end || a.Actor.ID == l.cast[p.who].Actor.ID {
			continue
		}
		rest := l.text[a.End:p.end]
		if joined, ok := strings.CutPrefix(rest, "-"); ok {
			word, _, _ := strings.Cut(joined, " ")
			if e := english().words[strings.ToLower(word)]; e != nil {
				for _, f := range e.joined {
					c := l.lasting(f.predicate, i, k, p.who, f.weight)
					c.phrase = graph.Span{a.Start, a.End + 1 + len(word)}
					out = append(out, c)
				}
			}
		}
		if l.cast[p.who].Actor.Kind != graph.KindArmedGroup && rest == "" && strings.HasSuffix(l.text[p.start:a.Start], " in ") {
			out = append(out, l.lasting(graph.LocatedIn, i, p.who, k, insideWeight))
		}
	}
	return out
}

// affiliation returns the body that "of" joins to the person at piece i: "Imer
// Imeri of the PDP"; -1 where none is.
func (l *line) affiliation(i int) int {
	if l.cast[l.pieces[i].who].Actor.Kind != graph.KindPerson {
		return -1
	}
	j := i + 1
	if l.at(j) == comma {
		j++
	}
	if l.low(j) != "of" {
		return -1
	}
	if j++; l.at(j) == det {
		j++
	}
	if l.at(j) != actor || l.phrases[l.pieces[j].phrase].last != j {
		return -1
	}
	switch l.cast[l.pieces[j].who].Actor.Kind {
	case graph.KindOrganization, graph.KindArmedGroup:
		return l.pieces[j].who
	}
	return -1
}

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

// garrison returns the country whose troops stand at piece i and where they
// are said to be; -1 where the words do not say.
func (l *line) garrison(i int) (troops, in int) {
	e := english().words[l.lastWord(i)]
	p := l.pieces[i]
	if e == nil || !e.soldiers || l.cast[p.who].Actor.Kind != graph.KindGroup {
		return -1, -1
	}
	troops = -1
	for k, a := range l.cast {
		if k != p.who && a.Actor.Kind == graph.KindCountry && p.start <= a.Start && a.End <= p.end {
			troops = k
		}
	}
	j := i + 1
	for l.at(j) == adv || l.at(j) == verb && l.pieces[j].forms.has(participle) {
		j++
	}
	if troops < 0 || l.low(j) != "in" || !l.spot(j+1) || l.at(j+2) == poss {
		return -1, -1
	}
	return troops, l.pieces[j+1].who
}
