package relation

import (
	"slices"

	"github.com/dramatis-graph/dramatis/graph"
)

// maxGap is how many pieces may stand between a cue and an actor that a
// preposition joins to it.
const maxGap = 14

// object returns the actors that stand as direct object of the verb that ends
// at piece i, and the index after them.
func (l *line) object(i int, whose bool) ([]argument, int) {
	i = l.objectStart(i + 1)
	if i >= len(l.pieces) || l.pieces[i].phrase < 0 {
		return nil, i
	}
	if l.low(i) == "whom" || l.low(i) == "who" {
		return nil, i
	}
	if args, end := l.listRight(i, whose); len(args) > 0 || !whose {
		return args, end
	}
	ph := l.phrases[l.pieces[i].phrase]
	if args, end := l.agentOf(ph.last + 1); len(args) > 0 {
		return args, end
	}
	if a, ok := l.recall(ph); ok && l.low(ph.last+1) != "of" {
		return []argument{a}, ph.last + 1
	}
	return nil, ph.last + 1
}

// agentOf returns who did what a noun phrase that ends before i names: "the
// atrocities committed by Russia", "the executions by the junta".
func (l *line) agentOf(i int) ([]argument, int) {
	j := i
	if l.at(j) == verb && l.pieces[j].forms.has(participle) {
		j++
		if l.low(j+1) == "by" {
			j++ // "put forward by"
		}
	}
	if l.at(j) == other && l.pieces[j].entry.forms.has(participle) {
		j++
	}
	if l.low(j) != "by" || j+1 >= len(l.pieces) || l.pieces[j+1].phrase < 0 {
		return nil, i
	}
	return l.listRight(j+1, false)
}

// objectStart returns where the object of a verb that ends before i begins,
// past adverbs and "in the strongest terms".
func (l *line) objectStart(i int) int {
	i = l.overAmount(l.afterAdverbs(i))
	if l.low(i) != "in" || i+1 >= len(l.pieces) || l.pieces[i+1].phrase < 0 {
		return i
	}
	if ph := l.phrases[l.pieces[i+1].phrase]; l.low(ph.last) == "terms" {
		return l.afterAdverbs(ph.last + 1)
	}
	return i
}

// overAmount returns where what is counted begins, if piece i opens a number of
// something: "up to 16", "hundreds of", "a group of".
func (l *line) overAmount(i int) int {
	switch l.low(i) + " " + l.low(i+1) {
	case "up to", "more than", "less than", "fewer than", "at least", "at most", "as many":
		i += 2
		if l.low(i) == "as" {
			i++
		}
	}
	if i >= len(l.pieces) || l.pieces[i].phrase < 0 {
		return i
	}
	ph := l.phrases[l.pieces[i].phrase]
	last := ph.last
	if p := l.pieces[last]; l.low(last+1) == "of" && (p.amount || p.class == number || p.low == "number" && l.low(ph.first) != "the") {
		return last + 2
	}
	return i
}

// after returns the actors that one of the prepositions joins to what ends
// before i, and the index of the preposition: "talks in Doha on Monday with
// the Taliban".
func (l *line) after(i int, preps []string, whose bool) ([]argument, int) {
	for j := i; j < len(l.pieces) && j < i+maxGap; j++ {
		p := &l.pieces[j]
		switch {
		case p.adverbial:
			continue
		case slices.Contains(preps, p.low) && p.who < 0 && l.attaches(j, i):
			k := l.overAmount(l.afterAdverbs(j + 1))
			if l.low(k) == ":" {
				k++
			}
			if k >= len(l.pieces) || l.pieces[k].phrase < 0 {
				return nil, j
			}
			ph := l.phrases[l.pieces[k].phrase]
			if l.timePhrase(ph) || l.numbersOnly(ph) {
				j = ph.last
				continue
			}
			args, _ := l.list(k, whose, p.low == "between" || p.low == "among")
			if len(args) == 0 && p.low == "between" {
				args = l.bothStates(ph)
			}
			if len(args) == 0 && !l.hasActor(ph) {
				j = ph.last // "talks on trade on Monday with", "in the number of troops in"
				continue
			}
			return args, j
		case p.class == verb && l.passable(j, preps):
			continue
		case p.class == comma && l.resumes(j, preps) >= 0:
			j = l.resumes(j, preps) - 1
		case p.class == verb, p.class == aux, p.class == modal, p.class == sub, p.class == stop, p.class == relative, p.class == to:
			return nil, j
		case p.class == pronoun:
			return nil, j
		case p.class == comma && !l.timePhraseAround(j):
			return nil, j
		case p.class == conj && l.startsClause(l.phraseAfter(j)):
			return nil, j
		}
	}
	return nil, i
}

// possessor returns the actor before the noun at i in its phrase: "Iraq's
// visit", "US strikes".
func (l *line) possessor(ph phrase, i int, _ bool) []argument {
	for j := i - 1; j >= ph.first; j-- {
		if l.at(j) != actor {
			continue
		}
		if l.at(j+1) == hyphen && !(l.low(j+2) == "led" && j+3 == i) {
			return nil // but "the Utopian-led invasion"
		}
		if l.cast[l.pieces[j].who].Actor.Kind == graph.KindPlace {
			j = l.ownerBefore(ph, j) // "the Union's Middle East allies"
		}
		a := []argument{{who: l.pieces[j].who, piece: j, whose: true}}
		// "the British and French strikes"
		if k := j - 1; j == ph.first && l.at(k) == conj && l.at(k-1) == actor && l.at(j+1) != poss {
			a = append([]argument{{who: l.pieces[k-1].who, piece: k - 1, whose: true}}, a...)
		}
		return append(l.alsoOwner(ph, j), a...)
	}
	return nil
}

// alsoOwner returns the person whom a conjunction joins to the owner at i of what
// ph names: "Ada Byron" of "Ada Byron and Bob Cray's meeting with".
func (l *line) alsoOwner(ph phrase, i int) []argument {
	k := ph.first - 2
	if l.at(k+1) != conj || l.at(k) != actor || l.at(i+1) != poss {
		return nil
	}
	for _, at := range [...]int{i, k} {
		if l.cast[l.pieces[at].who].Actor.Kind != graph.KindPerson {
			return nil
		}
	}
	return []argument{{who: l.pieces[k].who, piece: k, whose: true}}
}
