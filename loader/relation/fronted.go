package relation

import "slices"

// bareObject reports whether the verb that ends at i has an object that is no
// actor: "struck nine sites".
func (l *line) bareObject(i int) bool {
	i = l.objectStart(i + 1)
	return i < len(l.pieces) && l.pieces[i].phrase >= 0 && !l.hasActor(l.phrases[l.pieces[i].phrase])
}

// bare reports whether what is done by the verb group that ends at i is done to
// no actor.
func (l *line) bare(g group, i int) bool {
	if g.passive {
		return len(l.subject(g, false)) == 0
	}
	return l.bareObject(i)
}

// takes reports whether the verb that ends at i has an object after it.
func (l *line) takes(i int) bool {
	i = l.objectStart(i + 1)
	if l.at(i) == verb && l.pieces[i].forms.has(participle) && l.at(i+1) == other {
		i++ // "returned stolen goods"
	}
	return i < len(l.pieces) && l.pieces[i].phrase >= 0
}

// takesActor reports whether an actor stands as object of the verb that ends
// at i.
func (l *line) takesActor(i int) bool {
	i = l.afterAdverbs(i + 1)
	return i < len(l.pieces) && l.pieces[i].phrase >= 0 && l.hasActor(l.phrases[l.pieces[i].phrase])
}

// fronted returns the object that a relative pronoun puts before the subject:
// "Clinton, whom Adams met".
func (l *line) fronted(g group) []argument {
	i := l.beforeAdverbs(g.first - 1)
	if g.infinitive || g.passive || i < 0 || l.pieces[i].phrase < 0 {
		return nil
	}
	ph := l.phrases[l.pieces[i].phrase]
	if i = ph.first - 1; l.low(i) != "whom" && l.low(i) != "who" && l.low(i) != "which" {
		return nil
	}
	return l.antecedent(i, false)
}

// attaches reports whether the preposition at j can belong to what ends before
// i: "of" belongs to the word before it, and "along with" to nothing.
func (l *line) attaches(j, i int) bool {
	prev := l.low(j - 1)
	if l.low(j) == "of" {
		object := l.afterAdverbs(i)
		if j > 0 && l.pieces[j-1].phrase >= 0 && l.phrases[l.pieces[j-1].phrase].first == object {
			return true // "seized control of"
		}
		return j == i || prev == "out" || l.at(j-1) == adv || l.at(j-1) == day
	}
	return prev != "along" && prev != "together"
}

func (l *line) hasActor(ph phrase) bool {
	for i := ph.first; i <= ph.last; i++ {
		if l.at(i) == actor {
			return true
		}
	}
	return false
}

func (l *line) numbersOnly(ph phrase) bool {
	return ph.first == ph.last && l.at(ph.first) == number
}

// timePhraseAround reports whether a comma belongs to an expression of time,
// as in "on Tuesday, March 3, with".
func (l *line) timePhraseAround(i int) bool {
	return l.at(i-1) == day || l.at(i-1) == number || l.at(i+1) == day
}

// passable reports whether the verb at i is the participle of a noun before it
// that one of the prepositions may come after: "sanctions imposed by Arcadia
// on", not "talks brokered by".
func (l *line) passable(i int, preps []string) bool {
	next := l.low(i + 1)
	if !slices.Contains(preps, next) || next == "by" {
		switch l.pieces[i].lemma {
		case "impose", "place", "levy", "launch", "carry", "conduct", "commit", "wage", "fire", "stage", "mount", "issue", "sign":
		default:
			return false
		}
	}
	return l.describes(i)
}

// resumes returns where one of the prepositions stands after the comma at i and
// an adverb, "carried out attacks, mainly on", or after what the comma opens with
// "including" and another closes; -1 where none does.
func (l *line) resumes(i int, preps []string) int {
	j := l.afterAdverbs(i + 1)
	if j > i+1 && slices.Contains(preps, l.low(j)) {
		return j
	}
	if l.low(j) != "including" {
		return -1
	}
	for j++; j < len(l.pieces) && j < i+maxGap; j++ {
		switch l.at(j) {
		case comma:
			if slices.Contains(preps, l.low(j+1)) {
				return j + 1
			}
		case aux, modal, stop, sub:
			return -1
		}
	}
	return -1
}

func (l *line) phraseAfter(i int) int {
	i++
	if i < len(l.pieces) && l.pieces[i].phrase >= 0 {
		return l.phrases[l.pieces[i].phrase].last + 1
	}
	return i
}
