package learned

// maxClimb bounds how far up the tree a way is followed.
const maxClimb = 10

// climb appends the tokens from i up to the root.
func (r *reader) climb(way []int, i int) []int {
	for range maxClimb {
		way = append(way, i)
		if i = r.s.Tokens[i].Head; i < 0 {
			break
		}
	}
	return way
}

// silent reports whether how token i depends on its head says nothing about who
// does what: members of a list stand where their first stands.
func (r *reader) silent(i int) bool {
	switch r.s.Tokens[i].Rel {
	case "conj", "appos", "flat", "compound":
		return true
	}
	return false
}

// describeTree looks at the way from one actor to the other through the tree,
// and at what each depends on.
func (r *reader) describeTree(p pair) {
	r.up, r.down = r.climb(r.up[:0], p.from), r.climb(r.down[:0], p.to)
	r.describeGovernor(1, p.from)
	r.describeGovernor(2, p.to)
	top, m, n := r.meet()
	if top < 0 {
		r.add(wayWhole)
		return
	}
	up, down := r.way(1, r.up[:m]), r.way(2, r.down[:n])
	w := r.words[top]
	if top == p.from || top == p.to {
		w = 0
	}
	r.describeWay(p, up, down, w)
	r.add(topDepth, uint32(min(m, 5)), uint32(min(n, 5)))
	if w != 0 {
		r.describeTop(top)
	}
}

// A stretch is one side of a way, as hashes.
type stretch struct {
	whole uint32 // all relations
	short uint32 // those that say who does what
	words uint32
	last  uint32 // the topmost relation of short
}

func (r *reader) way(side uint32, tokens []int) stretch {
	var s stretch
	for k, i := range tokens {
		s.whole = join(s.whole, r.rels[i])
		if !r.silent(i) {
			s.short = join(s.short, r.rels[i])
			s.last = r.rels[i]
		}
		if k > 0 {
			s.words = join(s.words, r.words[i])
			r.add(wayNode, r.words[i])
			r.add(wayNode, r.words[i], side)
			r.add(wayNode, r.words[i], side, r.rels[i])
		}
	}
	return s
}

// describeWay combines both sides with the word at the top, 0 where that is one
// of the actors.
func (r *reader) describeWay(p pair, up, down stretch, top uint32) {
	a, b := r.words[p.from], r.words[p.to]
	r.add(wayWhole, up.whole, down.whole)
	r.add(wayShort, up.short, down.short)
	r.add(wayWholeKinds, up.whole, down.whole, a, b)
	r.add(wayShortKinds, up.short, down.short, a, b)
	r.add(wayWords, up.whole, down.whole, up.words, down.words, top)
	r.add(wayTop, up.short, down.short, top)
	r.add(wayTopKinds, up.short, down.short, top, a, b)
	r.add(topWord, top)
	r.add(topEnds, top, up.last, down.last)
	r.add(topJoints, top, up.last, down.last, r.joint(p.from), r.joint(p.to))
	r.add(topKinds, top, a, b)
}

// describeTop looks at the small words that hang on the token at the top.
func (r *reader) describeTop(top int) {
	for i := range r.s.Tokens {
		t := &r.s.Tokens[i]
		if t.Head != top || t.Who >= 0 {
			continue
		}
		switch t.Rel {
		case "aux", "aux:pass", "advmod", "mark", "compound:prt", "cop", "xcomp", "obj":
			r.add(topChild, r.rels[i], r.words[i])
			r.add(topChild, r.rels[i], r.words[i], r.words[top])
		}
	}
}

// describeGovernor tells what the actor at token i depends on, and how.
func (r *reader) describeGovernor(side uint32, i int) {
	kind := r.words[i]
	for range 3 {
		if !r.silent(i) || r.s.Tokens[i].Head < 0 {
			break
		}
		i = r.s.Tokens[i].Head
	}
	w := uint32(0)
	if h := r.s.Tokens[i].Head; h >= 0 {
		w = r.words[h]
	}
	rel, joint := r.rels[i], r.joint(i)
	r.add(governor, side, w, rel)
	r.add(governorJoint, side, w, rel, joint)
	r.add(governorKind, side, w, rel, joint, kind)
	r.add(governorRel, side, rel, joint)
}

// joint returns the preposition or possessive sign that joins the token at i to
// its head, 0 for none.
func (r *reader) joint(i int) uint32 {
	for k := max(0, i-nearby); k < min(len(r.words), i+2); k++ {
		if r.s.Tokens[k].Head == i && r.s.Tokens[k].Rel == "case" {
			return r.words[k]
		}
	}
	return 0
}

// meet returns the lowest token above both actors, and how many tokens of r.up
// and r.down lie below it; -1 where there is none.
func (r *reader) meet() (top, m, n int) {
	for m, i := range r.up {
		for n, j := range r.down {
			if i == j {
				return i, m, n
			}
		}
	}
	return -1, 0, 0
}
