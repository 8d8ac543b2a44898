package relation

import (
	"slices"

	"github.com/dramatis-graph/dramatis/graph"
)

// A claim is one relation that a frame read from a line.
type claim struct {
	frame     *frame // nil where none read it
	predicate graph.Predicate
	subject   argument
	object    argument
	first     int // the cue's first and last piece
	last      int
	status    graph.Status
	role      string
	act       int        // the verb that says or carries it, -1 for none
	phrase    graph.Span // the words that state it, zero for those from first to last
	weight    float64
	measured  bool // the weight is the confidence, wherever the actors stand
}

// joins reports whether the claim relates the same two mentions.
func (c claim) joins(a, b argument) bool {
	return c.subject.who == a.who && c.object.who == b.who || c.subject.who == b.who && c.object.who == a.who
}

// maxActors bounds how many actors of one list are related.
const maxActors = 8

// filled holds the actors found for a frame's roles.
type filled struct {
	subjects, objects []argument
	both              []argument
}

// take files args under the slot's role, and reports whether any fit it.
func (f *filled) take(l *line, s slot, args []argument) bool {
	fit := slices.DeleteFunc(slices.Clone(args), func(a argument) bool { return !l.fits(a, s) })
	if s.sender {
		fit = l.senders(fit)
	}
	if len(fit) > maxActors {
		fit = fit[:maxActors]
	}
	switch s.role {
	case roleS:
		f.subjects = fit
	case roleO:
		f.objects = fit
	default:
		f.both = fit
		return len(fit) > 1
	}
	return len(fit) > 0
}

// senders puts the country whose troops an argument is in their place, where
// the words name it.
func (l *line) senders(args []argument) []argument {
	out := slices.Clone(args)
	for i, a := range out {
		if country := l.sender(a.piece); country >= 0 && l.pieces[a.piece].who == a.who {
			out[i].who = country
		}
	}
	return out
}

// fits reports whether an actor of its kind can stand in the slot.
func (l *line) fits(a argument, s slot) bool {
	return len(s.kinds) == 0 || slices.Contains(s.kinds, l.cast[a.who].Actor.Kind)
}

// A cueAt says where a cue stands: its first and last piece, and the verb that
// says or carries it, -1 for none.
type cueAt struct{ first, last, act int }

// claimAll appends a claim for every pair of a subject and an object.
func (l *line) claimAll(out []claim, f *frame, found filled, cue cueAt, status graph.Status, weight float64) []claim {
	if f.standing != "" && status.Real() {
		status = f.standing
	} else if !f.predicate.Event() && status.Real() {
		status = graph.Ongoing
	}
	add := func(s, o argument) {
		for _, c := range out {
			if f.sort != nounCue && c.first == cue.first && c.joins(s, o) {
				return // the first frame that fits takes the pair
			}
		}
		w := f.weight * weight
		if s.whose || o.whose {
			w *= 0.95
		}
		if s.tree || o.tree {
			w *= treeTrust
		}
		out = append(out, claim{frame: f, predicate: f.predicate, subject: s, object: o, first: cue.first, last: cue.last, act: cue.act, status: status, weight: w})
	}
	for i, a := range found.both {
		for _, b := range found.both[i+1:] {
			add(a, b)
		}
	}
	for _, s := range found.subjects {
		for _, o := range found.objects {
			add(s, o)
		}
	}
	return out
}
