package learned

const (
	nearby    = 6  // tokens beside a pair that are looked at by themselves
	closeGap  = 8  // tokens between a pair that is looked at most closely
	distant   = 25 // tokens between a pair whose words no longer tell
	shortText = 6  // tokens that are looked at as a whole
)

// describeGap looks at how far the two stand apart, and what parts them.
func (r *reader) describeGap(p pair, kinds uint32) {
	far := distance(p.to - p.from - 1)
	r.add(gap, far)
	r.add(gapKinds, far, kinds)
	actors, verbs := uint32(0), uint32(0)
	for i := p.from + 1; i < p.to; i++ {
		switch role := r.s.Tokens[i].Role; role {
		case Actor:
			actors++
		case Verb:
			verbs++
		case Comma, Stop, Quote, Clause, Conjunction:
			r.add(signBetween, uint32(role))
		}
	}
	r.add(actorsBetween, min(actors, 4))
	r.add(verbsBetween, min(verbs, 3))
	r.add(verbsBetween, min(verbs, 3), min(actors, 2))
	if r.s.Tokens[p.from+1].Role == Possessive {
		r.add(ownerFirst)
	}
	if p.to+1 < len(r.words) && r.s.Tokens[p.to+1].Role == Possessive {
		r.add(ownerSecond)
	}
	if r.isList(p.from, p.to) {
		r.add(oneList, kinds)
	}
}

// describeWords looks at the words between the two.
func (r *reader) describeWords(p pair, kinds uint32) {
	n := p.to - p.from - 1
	whole, outline := uint32(0), uint32(0)
	for i := p.from + 1; i < p.to; i++ {
		w, role := r.words[i], r.s.Tokens[i].Role
		whole = join(whole, w)
		if role == Content || role == Verb || role == Preposition {
			outline = join(outline, w)
		}
		if role == Verb {
			r.add(verbBetweenKinds, w, kinds)
		}
		if n > distant {
			continue
		}
		r.add(wordBetween, w)
		if n <= closeGap {
			r.add(wordBetweenKinds, w, kinds)
		}
		if i+1 < p.to {
			r.add(twoBetween, w, r.words[i+1])
		}
	}
	if n <= shortText {
		r.add(wholeBetween, whole)
		r.add(wholeBetween, whole, kinds)
	}
	r.add(outlineBetween, outline)
	first, last := r.words[p.from+1], r.words[p.to-1]
	r.add(afterFirst, first)
	r.add(beforeSecond, last)
	r.add(afterAndBefore, first, last)
}

// describeAround looks at what stands before and behind the two.
func (r *reader) describeAround(p pair) {
	for i := p.from - 1; i >= 0; i-- {
		r.beside(p.from-i, i, placeBefore, nearBefore, 2)
	}
	for i := p.to + 1; i < len(r.words); i++ {
		r.beside(i-p.to, i, placeAfter, nearAfter, 3)
	}
	if r.quoted[p.to] {
		r.add(quotedSecond)
		if r.quoted[p.from] {
			r.add(quotedBoth)
		}
	}
}

// beside describes the token i that stands n tokens from the pair.
func (r *reader) beside(n, i int, byPlace, bag template, places int) {
	switch role := r.s.Tokens[i].Role; {
	case n <= nearby:
		if n <= places {
			r.add(byPlace, uint32(n), r.words[i])
		}
		r.add(bag, r.words[i])
	case role == Content, role == Verb:
		r.add(farWord, uint32(bag), r.words[i])
	}
}

// isList reports whether nothing but actors, commas and conjunctions stands
// between two tokens.
func (r *reader) isList(from, to int) bool {
	for i := from + 1; i < to; i++ {
		switch r.s.Tokens[i].Role {
		case Actor, Comma, Conjunction:
		default:
			return false
		}
	}
	return true
}

// distance puts a number of tokens into one of ten classes.
func distance(n int) uint32 {
	for class, most := range [...]int{0, 1, 2, 3, 4, 6, 9, 14, 22} {
		if n <= most {
			return uint32(class)
		}
	}
	return 9
}
