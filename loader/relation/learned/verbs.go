package learned

// describeVerbs looks at the verbs that may carry the two.
func (r *reader) describeVerbs(p pair, kinds uint32) {
	before := r.verb(p.from-1, -1, -1)
	after := r.verb(p.from+1, p.to, 1)
	last := r.verb(p.to-1, p.from, -1)
	behind := r.verb(p.to+1, len(r.words), 1)
	joint := r.jointBefore(p)
	r.add(verbAfterFirst, after)
	r.add(verbKindFirst, after, r.words[p.from])
	r.add(verbBeforeSecond, last)
	r.add(verbKindSecond, last, joint, r.words[p.to])
	r.add(verbAndJoint, last, joint)
	r.add(verbAndJoint, last, joint, kinds)
	r.add(verbFrame, after, last, joint)
	r.add(verbBeforeFirst, before)
	r.add(verbAfterSecond, behind)
	if after == 0 {
		r.add(verbsAround, before, joint, 1)
		r.add(verbsAround, behind, joint, 2)
	}
	r.add(verbAuxiliaries, r.auxiliaries(p), last)
}

// verb returns the word of the first verb from i on in steps of step before
// stop, 0 if there is none.
func (r *reader) verb(i, stop, step int) uint32 {
	for ; i != stop && i >= 0 && i < len(r.words); i += step {
		if r.s.Tokens[i].Role == Verb {
			return r.words[i]
		}
	}
	return 0
}

// jointBefore returns the last preposition before the second actor, 0 where a
// verb stands nearer.
func (r *reader) jointBefore(p pair) uint32 {
	for i := p.to - 1; i > p.from; i-- {
		switch r.s.Tokens[i].Role {
		case Preposition:
			return r.words[i]
		case Verb:
			return 0
		}
	}
	return 0
}

// auxiliaries hashes the auxiliaries, modals and negations between the two.
func (r *reader) auxiliaries(p pair) uint32 {
	h := uint32(0)
	for i := p.from + 1; i < p.to; i++ {
		switch r.s.Tokens[i].Role {
		case Auxiliary, Modal, Negation:
			h = join(h, r.words[i])
		}
	}
	return h
}
