package learned

import (
	"math"

	"github.com/dramatis-graph/dramatis/graph"
)

// A Finding is a relation that the scorer reads from a sentence.
type Finding struct {
	Predicate       graph.Predicate
	Subject, Object int // appearances in Sentence.Cast

	// First and Last are the tokens that state the relation as far as the
	// sentence shows them: a verb or a noun, and the word that joins the object.
	First, Last int

	Confidence float64 // above 0, at most 1, to three decimals
}

// Find returns what the sentence states beyond its claims, in the order in which
// the actors stand in the text. It may be called from any number of goroutines.
func (w *Weights) Find(s *Sentence) []Finding {
	r := readers.Get().(*reader)
	defer readers.Put(r)
	r.open(s)
	var out []Finding
	for _, p := range r.pairs {
		r.describe(p)
		w.score(r)
		if !shares(r.outputs, w.Least) {
			continue
		}
		for k, label := range w.Labels {
			if share := r.outputs[k+1]; share >= w.Least {
				f := Finding{Predicate: label.Predicate, Subject: p.first, Object: p.second}
				if label.Backward {
					f.Subject, f.Object = p.second, p.first
				}
				if r.claimed(f) {
					continue
				}
				f.First, f.Last = r.cue(p)
				f.Confidence = max(0.001, math.Round(w.right(share)*1000)/1000)
				out = append(out, f)
			}
		}
	}
	return out
}

// claimed reports whether a frame has read the relation of the two actors.
func (r *reader) claimed(f Finding) bool {
	id := func(i int) graph.ID { return r.s.Cast[i].Actor.ID }
	for _, c := range r.s.Claims {
		if c.Predicate != f.Predicate {
			continue
		}
		if id(c.Subject) == id(f.Subject) && id(c.Object) == id(f.Object) {
			return true
		}
		if c.Predicate.Symmetric() && id(c.Subject) == id(f.Object) && id(c.Object) == id(f.Subject) {
			return true
		}
	}
	return false
}

// cue returns the tokens that carry the pair: the word in which their ways
// through the tree meet, or else the likeliest word between them.
func (r *reader) cue(p pair) (first, last int) {
	if p.from == p.to {
		return p.from, p.from
	}
	r.up, r.down = r.climb(r.up[:0], p.from), r.climb(r.down[:0], p.to)
	i, m, n := r.meet()
	if i < 0 || r.s.Tokens[i].Who >= 0 {
		i = r.below(r.up[:max(0, m)], r.down[:max(0, n)])
	}
	if i < 0 {
		i = r.carrier(p.from+1, p.to)
	}
	if next := i + 1; next < len(r.words) && next != p.from && next != p.to && r.s.Tokens[next].Role == Preposition {
		return i, next
	}
	return i, i
}

// below returns the word nearest to the top of either way that is no actor, -1
// if there is none.
func (r *reader) below(up, down []int) int {
	for _, way := range [...][]int{down, up} {
		for k := len(way) - 1; k > 0; k-- {
			if t := r.s.Tokens[way[k]]; t.Role == Verb || t.Role == Content {
				return way[k]
			}
		}
	}
	return -1
}

// carrier returns the first verb of a stretch, else its last noun or adjective,
// else its first token.
func (r *reader) carrier(from, to int) int {
	for i := from; i < to; i++ {
		if r.s.Tokens[i].Role == Verb {
			return i
		}
	}
	for i := to - 1; i >= from; i-- {
		if r.s.Tokens[i].Role == Content {
			return i
		}
	}
	return from
}
