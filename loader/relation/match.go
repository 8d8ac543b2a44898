package relation

import (
	"slices"

	"github.com/dramatis-graph/dramatis/graph"
)

// claims returns what the frames read from the line, in the order of the cues.
func (l *line) claims() []claim {
	var out []claim
	for i := range l.pieces {
		p := &l.pieces[i]
		if p.who >= 0 {
			continue
		}
		if p.class == verb {
			for _, f := range l.lemmaEntry(i).verbFrames {
				out = l.matchVerb(out, i, f)
			}
		}
		if p.class == other {
			for _, f := range p.nounFrames {
				out = l.matchNoun(out, i, f)
			}
			for _, f := range p.pairs {
				out = l.matchPair(out, i, f)
			}
		}
		for _, f := range p.states {
			out = l.matchState(out, i, f)
		}
		if l.at(i-1) == hyphen {
			for _, f := range p.joined {
				out = l.matchJoined(out, i, f)
			}
		}
	}
	return nearest(l.govern(out))
}

// matchVerb reads the frame with its verb at piece i.
func (l *line) matchVerb(out []claim, i int, f *frame) []claim {
	g := l.group(i)
	if g.first == g.verb && (f.takesBy() || !f.takesObject()) {
		g.passive = false // "stood by", "left by road for"
	}
	last, ok := l.cueEnd(i, f.cue)
	if !ok || f.passive && !g.passive || !g.have && !g.passive && l.pieces[i].forms == participle {
		return out
	}
	if f.objectless && g.passive {
		return out // "was returned by"
	}
	if !g.passive && (f.object && !l.takes(last) || f.objectless && l.takes(last)) {
		return out
	}
	if len(f.unless) > 0 && slices.ContainsFunc(l.pieces, func(p piece) bool { return slices.Contains(f.unless, p.low) }) {
		return out
	}
	if f.bare && !l.bare(g, last) || f.alone && !g.passive && l.takesActor(last) {
		return out
	}
	var found filled
	for _, s := range f.slots {
		if !found.take(l, s, l.fillVerb(g, last, s, f)) {
			return out
		}
	}
	if len(f.then) > 0 && !l.followed(last, f) && !(g.passive && l.preceded(g, f)) {
		return out
	}
	status := l.verbStatus(g)
	if f.lasting && g.present && status == graph.Happened {
		status = graph.Ongoing
	}
	return l.claimAll(out, f, found, cueAt{i, last, i}, status, 1)
}

// takesBy reports whether "by" joins the object to the frame's verb.
func (f *frame) takesBy() bool {
	return slices.ContainsFunc(f.slots, func(s slot) bool { return slices.Contains(s.preps, "by") })
}

func (f *frame) takesObject() bool {
	return slices.ContainsFunc(f.slots, func(s slot) bool { return s.at == atObject || s.at == atOnward })
}

// takesClause reports whether what the frame's verb says is a clause.
func (f *frame) takesClause() bool {
	return slices.ContainsFunc(f.slots, func(s slot) bool { return s.at == atClause })
}

// cueEnd returns the last piece of a cue of several words whose first is at i.
func (l *line) cueEnd(i int, cue []string) (int, bool) {
	for _, w := range cue[1:] {
		i++
		for l.low(i) != w && l.passed(i) {
			i++
		}
		if l.low(i) != w {
			return i, false
		}
	}
	return i, true
}

// fillVerb returns who stands in a slot of a verb's frame. In the passive the
// object stands before the verb and the subject after "by".
func (l *line) fillVerb(g group, last int, s slot, f *frame) []argument {
	passive := g.passive && f.takesObject()
	switch {
	case s.at == atOnward && g.passive:
		return nil
	case s.at == atOnward:
		return l.onward(last+1, s)
	case s.at == atClause:
		return l.stated(last)
	case s.at == atObliged:
		return l.obliged(last)
	case s.at == byPrep:
		args, _ := l.after(last+1, s.preps, s.whose)
		if len(args) == 0 && last == g.verb {
			args = l.treeOblique(last, s.preps, s.whose)
		}
		return args
	case s.at == atSubject && s.role == roleBoth:
		if g.passive || len(f.then) == 0 && !f.object && l.hasObject(last) {
			return nil
		}
		return l.subject(g, s.whose)
	case s.at == atSubject && g.passive:
		args, _ := l.after(last+1, []string{"by"}, s.whose)
		if len(args) == 0 {
			args = l.treeOblique(last, []string{"by"}, s.whose)
		}
		return args
	case s.at == atSubject, s.at == atObject && passive:
		if passive && g.first == g.verb && !g.be {
			return l.shortened(g, s.whose)
		}
		if passive {
			return l.subjectOr(g, "nsubj:pass", s.whose)
		}
		return l.subjectOr(g, "nsubj", s.whose)
	}
	if args, _ := l.object(last, s.whose); len(args) > 0 || s.role == roleBoth {
		return args
	}
	if args := l.fronted(g); len(args) > 0 {
		return args
	}
	if args := l.takenUp(g, last); len(args) > 0 {
		return args
	}
	return l.treeObject(g.verb, s.whose)
}

// shortened returns what a participle without "be" belongs to: "groups backed
// by Iran", "Hamas, backed by Iran".
func (l *line) shortened(g group, whose bool) []argument {
	i := l.beforeAdverbs(g.first - 1)
	if l.at(i) == comma {
		i--
	}
	if i < 0 || l.pieces[i].phrase < 0 {
		return nil
	}
	args, _ := l.single(nil, l.phrases[l.pieces[i].phrase], whose)
	return args
}

// hasObject reports whether the verb that ends at i takes somebody or something.
func (l *line) hasObject(i int) bool {
	i = l.afterAdverbs(i + 1)
	if l.low(i) == "with" {
		return true
	}
	if i >= len(l.pieces) || l.pieces[i].phrase < 0 {
		return false
	}
	return !l.timePhrase(l.phrases[l.pieces[i].phrase])
}

// followed reports whether one of the frame's closing words comes soon after.
func (l *line) followed(i int, f *frame) bool {
	for j := i + 1; j < len(l.pieces) && j < i+maxGap; j++ {
		if slices.Contains(f.then, l.lastWord(j)) {
			return true
		}
		if c := l.at(j); c == stop || c == sub && !f.takesClause() {
			return false
		}
	}
	return false
}

// preceded reports whether one of the frame's closing words is in the subject of
// the passive verb group: "aid was sent to".
func (l *line) preceded(g group, f *frame) bool {
	for j := g.first - 1; j >= 0 && j > g.first-maxGap; j-- {
		if c := l.at(j); c == stop || c == sub || c == verb && !l.describes(j) {
			return false
		}
		if slices.Contains(f.then, l.lastWord(j)) {
			return true
		}
	}
	return false
}
