package relation

import (
	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/loader/mention"
)

// chunk cuts the line into noun phrases.
func (l *line) chunk() {
	for i := 0; i < len(l.pieces); {
		if !l.at(i).opensPhrase() {
			i++
			continue
		}
		first := i
		i++
		if l.at(first) != pronoun && !l.standsAlone(first) {
			i = l.phraseEnd(i)
		}
		for j := first; j < i; j++ {
			l.pieces[j].phrase = len(l.phrases)
		}
		l.phrases = append(l.phrases, phrase{first, i - 1})
	}
}

// phraseEnd returns the index after the noun phrase that goes on at i. A
// hyphen or possessive sign must have something to join.
func (l *line) phraseEnd(i int) int {
	for ; i < len(l.pieces); i++ {
		c := l.at(i)
		switch {
		case l.low(i) == "due" && l.low(i+1) == "to", l.standsAlone(i):
			return i
		case c.inPhrase():
		case c == quote && l.at(i+1) == other && l.at(i-1) != actor:
		case (c == verb || c == day) && l.at(i-1) == hyphen: // "long-awaited", "three-month"
		case c == prep && l.at(i-1) == hyphen: // "run-up"
		case c == det && l.at(i-1) == det:
		case c == adv && (l.at(i-1) == det || l.at(i-1) == poss && l.at(i+1) == other || l.at(i+1) == hyphen):
		default:
			return i
		}
	}
	return i
}

// standsAlone reports whether the actor at i is a pronoun that is a noun phrase
// of its own, "the ship it seized", and no owner. What has a capital may be part
// of a name.
func (l *line) standsAlone(i int) bool {
	if l.at(i) != actor || l.cast[l.pieces[i].who].Sort != mention.Pronoun {
		return false
	}
	switch l.cast[l.pieces[i].who].Text {
	case "it", "he", "she", "they", "him", "them", "we", "us", "I", "you":
		return true
	}
	return false
}

// An argument is an actor in a slot.
type argument struct {
	who   int  // the appearance
	piece int  // where it stands
	whose bool // it owns what stands there
	tree  bool // only the tree says so, not the order of the words
}

// argumentOf returns the actor that the phrase stands for: the one that heads
// it, or, where the head is a body that acts for it or whose is allowed, the
// one that it belongs to.
func (l *line) argumentOf(ph phrase, whose bool) (argument, bool) {
	at := -1
	for i := ph.last; i >= ph.first; i-- {
		if l.at(i) == actor {
			at = i
			break
		}
	}
	if at < 0 {
		return argument{}, false
	}
	if at == ph.last {
		return argument{who: l.pieces[at].who, piece: at}, true
	}
	if l.at(at-1) == hyphen {
		return argument{}, false // "US-Iraq bases" are not Iraq
	}
	head := l.pieces[ph.last]
	if head.kin && !head.body || l.at(at+1) == hyphen && at+1 < ph.last && l.at(at+2) == actor {
		return argument{}, false
	}
	if l.at(at+1) == hyphen {
		return argument{}, false // "Iran-backed groups" are not Iran
	}
	if kind := l.cast[l.pieces[at].who].Actor.Kind; head.sort && at+1 == ph.last && (kind == graph.KindOrganization || kind == graph.KindArmedGroup) {
		return argument{who: l.pieces[at].who, piece: at}, true
	}
	if !whose && !head.body {
		return argument{}, false
	}
	at = l.ownerBefore(ph, at)
	return argument{who: l.pieces[at].who, piece: at, whose: true}, true
}

// ownerBefore returns the actor with a possessive sign that stands in ph before
// the actor at i, else i: "Utopia" of "Utopia's Middle East plan".
func (l *line) ownerBefore(ph phrase, i int) int {
	if l.at(i+1) == poss {
		return i
	}
	for j := i - 1; j >= ph.first; j-- {
		if l.at(j) == actor && l.at(j+1) == poss {
			return j
		}
	}
	return i
}

// startsClause reports whether a finite verb stands at i, after adverbs.
func (l *line) startsClause(i int) bool {
	for l.at(i) == adv || l.at(i) == neg {
		i++
	}
	switch l.at(i) {
	case aux, modal:
		return true
	case verb:
		return l.pieces[i].forms.has(past|third|base) && l.low(i+1) != "by" && !l.describes(i) && !l.governedAs(i, "amod")
	}
	return false
}
