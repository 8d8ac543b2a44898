package learned

// Describe calls yield for every pair of different actors of the sentence with
// what is true of it; first stands before second in the text. The features are
// valid until yield returns.
func Describe(s *Sentence, yield func(first, second int, features []Feature)) {
	r := readers.Get().(*reader)
	defer readers.Put(r)
	r.open(s)
	for _, p := range r.pairs {
		r.describe(p)
		yield(p.first, p.second, r.features)
	}
}

// describe fills r.features with what is true of the pair.
func (r *reader) describe(p pair) {
	r.features = r.features[:0]
	a, b := &r.s.Cast[p.first], &r.s.Cast[p.second]
	kinds := join(hash(string(a.Actor.Kind)), hash(string(b.Actor.Kind)))
	sorts := join(uint32(a.Sort), uint32(b.Sort))
	r.add(always)
	r.add(kindPair, kinds)
	r.add(sortPair, sorts)
	r.add(sortPair, sorts, kinds)
	r.add(headFirst, r.heads[p.first])
	r.add(headSecond, r.heads[p.second])
	if a.Office != nil {
		r.add(officeFirst, hash(a.Office.Role))
	}
	if b.Office != nil {
		r.add(officeSecond, hash(b.Office.Role))
	}
	r.describeClaims(p)
	if p.from == p.to {
		r.describeWithin(p, kinds, sorts)
		return
	}
	r.describeGap(p, kinds)
	r.describeWords(p, kinds)
	r.describeVerbs(p, kinds)
	r.describeAround(p)
	r.describeTree(p)
}

// describeClaims tells what the frames have read.
func (r *reader) describeClaims(p pair) {
	for _, c := range r.s.Claims {
		name := hash(string(c.Predicate))
		switch {
		case c.Subject == p.first && c.Object == p.second:
			r.add(claimOfPair, name, 1)
		case c.Subject == p.second && c.Object == p.first:
			r.add(claimOfPair, name, 2)
		case c.Subject == p.first:
			r.claimOfOne(claimOfFirst, name, 1, c.Object, p.second)
		case c.Object == p.first:
			r.claimOfOne(claimOfFirst, name, 2, c.Subject, p.second)
		case c.Subject == p.second:
			r.claimOfOne(claimOfSecond, name, 1, c.Object, p.first)
		case c.Object == p.second:
			r.claimOfOne(claimOfSecond, name, 2, c.Subject, p.first)
		default:
			r.add(claimElsewhere, name)
		}
	}
}

// claimOfOne tells that a frame relates one of the pair to somebody else, and
// whether that one stands in a list with the other of the pair.
func (r *reader) claimOfOne(t template, name, role uint32, somebody, other int) {
	r.add(t, name, role)
	from, to := min(r.at[somebody], r.at[other]), max(r.at[somebody], r.at[other])
	if from != to && r.isList(from, to) {
		r.add(claimBeside, uint32(t), name, role)
	}
}

// describeWithin looks at two actors within one token: "Iraqi Foreign Minister
// Fuad Hussein", "US troops".
func (r *reader) describeWithin(p pair, kinds, sorts uint32) {
	r.add(within, kinds)
	r.add(within, kinds, sorts)
	r.add(withinHead, r.heads[p.second], kinds)
	if p.from > 0 {
		r.add(withinBefore, r.words[p.from-1])
	}
	if p.from+1 < len(r.words) {
		r.add(withinAfter, r.words[p.from+1])
	}
}
