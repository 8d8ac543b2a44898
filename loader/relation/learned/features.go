package learned

import "github.com/dramatis-graph/dramatis/graph"

// A Feature is the hash of one thing that is true of a pair. Its upper bits
// number the row of the weights.
type Feature uint32

// A template is a kind of feature; every template hashes apart.
type template uint32

// What a pair is described by. The weights depend on the order: a new template
// goes to the end, and the model is trained anew.
const (
	always template = iota + 1
	kindPair
	sortPair
	headFirst
	headSecond
	farApart
	farApartKinds
	actorsBetween
	verbsBetween
	signBetween
	between
	betweenKinds
	betweenTwo
	wholeBetween
	shortBetween
	afterFirst
	beforeSecond
	afterAndBefore
	verbBeforeSecond
	verbAndJoint
	verbAfterFirst
	verbBeforeFirst
	verbAfterSecond
	verbsAround
	beforeFirst
	beforeFirstBag
	afterSecond
	afterSecondBag
	elsewhere
	claimOfPair
	claimOfFirst
	claimOfSecond
	claimInSentence
	quotedBoth
	quotedSecond
	ownerFirst
	ownerSecond
	listed
	inside
	insideWhole
	insideBefore
	insideAfter
	officeOf
	verbKinds
	betweenVerbAux
	contentNear
	unknownEnding
	clBetween
	clVerb
	clAround
	clWhole
)

// near is how many tokens beside a pair are looked at one by one.
const near = 6

// add appends one feature.
func (r *reader) add(t template, parts ...uint32) {
	h := uint32(t) * 0x9E3779B1
	for _, p := range parts {
		h = (h ^ p) * 0x85EBCA6B
		h ^= h >> 13
	}
	h *= 0xC2B2AE35
	h ^= h >> 16
	r.features = append(r.features, Feature(h*0x9E3779B1))
}

func hash(s string) uint32 {
	h := uint32(2166136261)
	for i := range len(s) {
		h = (h ^ uint32(s[i])) * 16777619
	}
	return h
}

// describe fills r.features with what is true of the pair.
func (r *reader) describe(p pair) {
	r.features = r.features[:0]
	a, b := &r.s.Cast[p.first], &r.s.Cast[p.second]
	ka, kb := hash(string(a.Actor.Kind)), hash(string(b.Actor.Kind))
	kinds := ka*31 + kb
	r.add(always)
	r.add(kindPair, kinds)
	r.add(sortPair, uint32(a.Sort), uint32(b.Sort))
	r.add(sortPair, uint32(a.Sort), uint32(b.Sort), kinds)
	r.add(headFirst, r.heads[p.first])
	r.add(headSecond, r.heads[p.second])
	r.describeClaims(p)
	if a.Office != nil {
		r.add(officeOf, 1, hash(a.Office.Role))
	}
	if b.Office != nil {
		r.add(officeOf, 2, hash(b.Office.Role))
	}
	if p.from == p.to {
		r.describeInside(p, kinds)
		return
	}
	r.describeBetween(p, kinds)
	r.describeVerbs(p, kinds)
	r.describeAround(p)
}

func (r *reader) describeClaims(p pair) {
	for _, c := range r.s.Claims {
		name := hash(string(c.Predicate))
		forth, back := c.Subject == p.first && c.Object == p.second, c.Subject == p.second && c.Object == p.first
		switch {
		case forth:
			r.add(claimOfPair, name, 1)
		case back:
			r.add(claimOfPair, name, 2)
		case c.Subject == p.first:
			r.add(claimOfFirst, name, 1)
		case c.Object == p.first:
			r.add(claimOfFirst, name, 2)
		case c.Subject == p.second:
			r.add(claimOfSecond, name, 1)
		case c.Object == p.second:
			r.add(claimOfSecond, name, 2)
		default:
			r.add(claimInSentence, name)
		}
	}
}

// describeInside looks at two actors within one token: "Iraqi Foreign Minister
// Fuad Hussein", "US troops".
func (r *reader) describeInside(p pair, kinds uint32) {
	r.add(inside, kinds)
	a, b := &r.s.Cast[p.first], &r.s.Cast[p.second]
	r.add(inside, kinds, uint32(a.Sort), uint32(b.Sort))
	r.add(insideWhole, r.heads[p.second], kinds)
	if p.from > 0 {
		r.add(insideBefore, r.words[p.from-1])
	}
	if p.from+1 < len(r.words) {
		r.add(insideAfter, r.words[p.from+1])
	}
}

func (r *reader) describeBetween(p pair, kinds uint32) {
	t := r.s.Tokens
	gap := p.to - p.from - 1
	far := distance(gap)
	r.add(farApart, far)
	r.add(farApartKinds, far, kinds)
	actors, verbs := uint32(0), uint32(0)
	whole, short := uint32(0), uint32(0)
	for i := p.from + 1; i < p.to; i++ {
		w := r.words[i]
		whole = whole*31 + w
		switch t[i].Role {
		case Actor:
			actors++
		case Verb:
			verbs++
			r.add(verbKinds, w, kinds)
		case Comma, Stop, Quote, Clause, Conjunction:
			r.add(signBetween, uint32(t[i].Role))
		}
		if t[i].Role == Content || t[i].Role == Verb || t[i].Role == Preposition {
			short = short*31 + w
		}
		if gap <= 25 {
			r.add(between, w)
			if Clusters != nil && (t[i].Role == Verb || t[i].Role == Content) {
				r.add(clBetween, 1, r.fine[i])
				r.add(clBetween, 2, r.coarse[i], uint32(t[i].Role))
			}
			if gap <= 8 {
				r.add(betweenKinds, w, kinds)
			}
			if i+1 < p.to {
				r.add(betweenTwo, w, r.words[i+1])
			}
		}
	}
	r.add(actorsBetween, min(actors, 4))
	r.add(verbsBetween, min(verbs, 3))
	r.add(verbsBetween, min(verbs, 3), min(actors, 2))
	if gap <= 6 {
		r.add(wholeBetween, whole)
		r.add(wholeBetween, whole, kinds)
	}
	r.add(shortBetween, short)
	first, last := r.words[p.from+1], r.words[p.to-1]
	r.add(afterFirst, first)
	r.add(beforeSecond, last)
	r.add(afterAndBefore, first, last)
	if p.from+1 < p.to && t[p.from+1].Role == Possessive {
		r.add(ownerFirst)
	}
	if p.to+1 < len(t) && t[p.to+1].Role == Possessive {
		r.add(ownerSecond)
	}
	if r.onlyList(p.from, p.to) {
		r.add(listed, kinds)
	}
}

// describeVerbs looks at the verbs that may carry the two.
func (r *reader) describeVerbs(p pair, kinds uint32) {
	before := r.verbNear(p.from-1, -1, -1)
	after := r.verbNear(p.from+1, 1, p.to)
	last := r.verbNear(p.to-1, -1, p.from)
	behind := r.verbNear(p.to+1, 1, len(r.words))
	joint := uint32(0)
	for i := p.to - 1; i > p.from; i-- {
		if r.s.Tokens[i].Role == Preposition {
			joint = r.words[i]
			break
		}
		if r.s.Tokens[i].Role == Verb {
			break
		}
	}
	r.add(verbAfterFirst, after)
	r.add(verbBeforeSecond, last)
	r.add(verbAndJoint, last, joint)
	r.add(verbAndJoint, last, joint, kinds)
	r.add(verbBeforeFirst, before)
	r.add(verbAfterSecond, behind)
	if after == 0 {
		r.add(verbsAround, before, joint)
		r.add(verbsAround, behind, joint, 2)
	}
	if Clusters != nil {
		r.describeClusters(p, kinds, joint)
	}
	aux := r.auxiliaries(p.from+1, p.to)
	r.add(betweenVerbAux, aux, last)
}

func (r *reader) describeClusters(p pair, kinds, joint uint32) {
	at := func(i, step, stop int) int {
		for ; i != stop && i >= 0 && i < len(r.words); i += step {
			if r.s.Tokens[i].Role == Verb {
				return i
			}
		}
		return -1
	}
	for n, i := range []int{at(p.from-1, -1, -1), at(p.from+1, 1, p.to), at(p.to-1, -1, p.from), at(p.to+1, 1, len(r.words))} {
		if i >= 0 {
			r.add(clVerb, uint32(n), r.fine[i])
			r.add(clVerb, uint32(n), r.fine[i], joint, 7)
			r.add(clVerb, uint32(n), r.coarse[i], 9)
			r.add(clVerb, uint32(n), r.coarse[i], kinds, 9)
		}
	}
	h, f := uint32(0), uint32(0)
	for i := p.from + 1; i < p.to; i++ {
		switch r.s.Tokens[i].Role {
		case Content, Verb, Preposition:
			h = h*31 + r.coarse[i]
			f = f*31 + r.fine[i]
		}
	}
	if p.to-p.from < 8 {
		r.add(clWhole, h, 1)
		r.add(clWhole, f, 2)
	}
	for i := max(0, p.from-near); i < p.from; i++ {
		if r.s.Tokens[i].Role == Verb || r.s.Tokens[i].Role == Content {
			r.add(clAround, 1, r.fine[i])
		}
	}
	for i := p.to + 1; i < min(len(r.words), p.to+near); i++ {
		if r.s.Tokens[i].Role == Verb || r.s.Tokens[i].Role == Content {
			r.add(clAround, 2, r.fine[i])
		}
	}
}

// describeAround looks at what stands before and behind the two.
func (r *reader) describeAround(p pair) {
	for i := p.from - 1; i >= 0; i-- {
		d := p.from - i
		switch {
		case d <= 2:
			r.add(beforeFirst, uint32(d), r.words[i])
			fallthrough
		case d <= near:
			r.add(beforeFirstBag, r.words[i])
		case r.s.Tokens[i].Role == Content || r.s.Tokens[i].Role == Verb:
			r.add(elsewhere, 1, r.words[i])
		}
	}
	for i := p.to + 1; i < len(r.words); i++ {
		d := i - p.to
		switch {
		case d <= 3:
			r.add(afterSecond, uint32(d), r.words[i])
			fallthrough
		case d <= near:
			r.add(afterSecondBag, r.words[i])
		case r.s.Tokens[i].Role == Content || r.s.Tokens[i].Role == Verb:
			r.add(elsewhere, 2, r.words[i])
		}
	}
	if r.quoted[p.to] {
		r.add(quotedSecond)
		if r.quoted[p.from] {
			r.add(quotedBoth)
		}
	}
}

// verbNear returns the first verb from i on in steps of step before stop, 0 if
// there is none.
func (r *reader) verbNear(i, step, stop int) uint32 {
	for ; i != stop && i >= 0 && i < len(r.words); i += step {
		if r.s.Tokens[i].Role == Verb {
			return r.words[i]
		}
	}
	return 0
}

// auxiliaries hashes the auxiliaries, modals and negations of a stretch.
func (r *reader) auxiliaries(from, to int) uint32 {
	h := uint32(0)
	for i := from; i < to; i++ {
		switch r.s.Tokens[i].Role {
		case Auxiliary, Modal, Negation:
			h = h*31 + r.words[i]
		}
	}
	return h
}

// onlyList reports whether nothing but actors, commas and conjunctions stands
// between the two.
func (r *reader) onlyList(from, to int) bool {
	for i := from + 1; i < to; i++ {
		switch r.s.Tokens[i].Role {
		case Actor, Comma, Conjunction:
		default:
			return false
		}
	}
	return true
}

// distance puts a number of tokens into one of a few classes.
func distance(n int) uint32 {
	switch {
	case n <= 4:
		return uint32(n)
	case n <= 6:
		return 5
	case n <= 9:
		return 6
	case n <= 14:
		return 7
	case n <= 22:
		return 8
	}
	return 9
}

// kindWord is how an actor looks among the words.
func kindWord(k graph.Kind) uint32 { return hash("@" + string(k)) }
