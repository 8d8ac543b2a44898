package relation

import "slices"

// onward returns the first actor of the slot's kinds in the rest of the clause
// that begins at piece i, whatever joins it: "rejected a call from Arcadia", "to
// end its raids on Arcadia". Where somebody only is does not count unless the
// slot says so.
func (l *line) onward(i int, s slot) []argument {
	i = l.overAmount(l.afterAdverbs(i))
	limit := i + maxGap
	for j := i; j < len(l.pieces) && j < limit; j++ {
		if l.pieces[j].adverbial {
			limit++
			continue
		}
		switch l.at(j) {
		case sub, stop, relative, modal, aux, quote:
			return nil
		case comma:
			if k := l.afterAdverbs(j + 1); l.at(j+1) != conj && (k == j+1 || l.at(k) != prep) {
				return nil // but not at "attacks, mainly on"
			}
		case verb:
			if l.pieces[j].forms.has(past|third) && l.startsClause(j) {
				return nil
			}
		case prep, linker:
			if l.suffered(j, s) {
				j = l.phraseAfter(j) - 1 // only who did it counts
				if l.low(j+1) != "by" {
					return nil
				}
				continue
			}
			if l.aside(j, s.place) {
				next := l.phraseAfter(j)
				if next == j+1 || !l.hasActor(l.phrases[l.pieces[next-1].phrase]) {
					return nil // "in connection with", "after fleeing"
				}
				j = next - 1
			}
		default:
			if l.pieces[j].phrase < 0 {
				continue
			}
			if args, _ := l.list(j, true, false); slices.ContainsFunc(args, func(a argument) bool { return l.fits(a, s) }) {
				return args
			}
			j = max(j, l.phrases[l.pieces[j].phrase].last)
		}
	}
	return nil
}

// suffered reports whether the preposition at i joins to what was done whom it
// was done to, where the slot asks for who is answerable.
func (l *line) suffered(i int, s slot) bool {
	if i < 1 || !s.answers || !l.pieces[i-1].harm {
		return false
	}
	switch l.low(i) {
	case "of", "on", "against", "to", "upon", "in":
		return true
	}
	return false
}

// nearest leaves out what a last frame reads of two actors of whom another frame
// reads something: "agreed to meet X" is no promise to X.
func nearest(claims []claim) []claim {
	return slices.DeleteFunc(slices.Clone(claims), func(c claim) bool {
		return c.frame.last && slices.ContainsFunc(claims, func(d claim) bool {
			return !d.frame.last && d.joins(c.subject, c.object)
		})
	})
}

// aside reports whether the preposition at i opens a phrase that takes no part
// in what is done.
func (l *line) aside(i int, places bool) bool {
	switch l.low(i) {
	case "in", "at", "inside":
		return !places
	case "near", "outside", "around", // what is done near a town is not done to it
		"during", "despite", "amid", "after", "before", "since", "until", "following", "via", "per", "than", "ahead", "including", "without", "under":
		return true
	}
	return false
}

// stated returns the subject of the clause that the verb which ends at piece i
// governs: "said Arcadia was responsible".
func (l *line) stated(i int) []argument {
	for j := i + 1; j < len(l.pieces) && j < i+maxGap; j++ {
		switch l.at(j) {
		case verb, aux, modal:
			if l.at(j) == verb && l.lemmaEntry(j).shows {
				return l.stated(j) // "warned that the raid showed that Arcadia is"
			}
			return l.subjectBefore(j-1, false, maxClimb)
		case stop, comma, quote, to:
			return nil
		}
	}
	return nil
}

// obliged returns the subject of the clause that the verb which ends at piece i
// governs, if that clause says what its subject must do: "said Arcadia must
// leave".
func (l *line) obliged(i int) []argument {
	for j := i + 1; j < len(l.pieces) && j < i+maxGap; j++ {
		switch c := l.at(j); {
		case c == modal && (l.low(j) == "must" || l.low(j) == "should"):
			return l.subjectBefore(j-1, true, maxClimb)
		case c == verb && l.pieces[j].forms.has(base|third) && (l.pieces[j].lemma == "need" || l.pieces[j].lemma == "have") && l.at(j+1) == to:
			return l.subjectBefore(j-1, true, maxClimb)
		case c == verb, c == aux, c == modal, c == stop, c == comma, c == quote:
			return nil
		}
	}
	return nil
}
