package learned

import (
	"cmp"
	"slices"
	"strings"
	"sync"

	"github.com/dramatis-graph/dramatis/graph"
)

// A pair is two actors of a sentence, first the one that stands first.
type pair struct {
	first, second int // appearances
	from, to      int // the tokens that hold them; one token for both where they lie in one
}

// maxCast bounds how many appearances of a sentence are paired.
const maxCast = 24

// A reader holds what is known of one sentence. It is used again for the next.
type reader struct {
	s        *Sentence
	words    []uint32 // a hash for each token
	fine     []uint32
	coarse   []uint32
	heads    []uint32 // and for the last word of each appearance
	at       []int    // the token of each appearance
	quoted   []bool   // tokens within quotation marks
	pairs    []pair
	features []Feature
}

// Clusters experiment.
var Clusters map[string][2]uint32

var readers = sync.Pool{New: func() any { return new(reader) }}

// open looks at a sentence.
func (r *reader) open(s *Sentence) {
	r.s = s
	r.fine, r.coarse = r.fine[:0], r.coarse[:0]
	r.words, r.heads, r.at, r.quoted = r.words[:0], r.heads[:0], r.at[:0], r.quoted[:0]
	inside := false
	for i := range s.Tokens {
		t := &s.Tokens[i]
		w := uint32(0)
		switch {
		case t.Who >= 0:
			w = kindWord(s.Cast[t.Who].Actor.Kind)
		case t.Lemma != "":
			w = hash(t.Lemma)
		default:
			w = hash(stem(t.Low))
		}
		r.words = append(r.words, w)
		c := Clusters[t.Low]
		if t.Who >= 0 || c[1] == 0 {
			c = [2]uint32{w, w}
		}
		r.fine, r.coarse = append(r.fine, c[1]), append(r.coarse, c[0])
		if t.Role == Quote {
			inside = !inside
		}
		r.quoted = append(r.quoted, inside)
	}
	token := 0
	for i := range s.Cast {
		a := &s.Cast[i]
		for token < len(s.Tokens)-1 && s.Tokens[token].End <= a.Start {
			token++
		}
		for token > 0 && s.Tokens[token].Start > a.Start {
			token--
		}
		r.at = append(r.at, token)
		last := a.Text[strings.LastIndexByte(a.Text, ' ')+1:]
		if a.Actor.Kind == graph.KindPerson {
			last = ""
		}
		r.heads = append(r.heads, hashLower(last))
	}
	r.findPairs()
}

// findPairs lists the pairs of different actors: of two actors that appear
// several times, those that stand closest.
func (r *reader) findPairs() {
	r.pairs = r.pairs[:0]
	cast := r.s.Cast[:min(len(r.s.Cast), maxCast)]
	for i := range cast {
		for j := i + 1; j < len(cast); j++ {
			if cast[i].Actor.ID == cast[j].Actor.ID || cast[i].Actor.ID == "" || cast[j].Actor.ID == "" {
				continue
			}
			p := pair{i, j, r.at[i], r.at[j]}
			if p.to < p.from {
				p = pair{j, i, r.at[j], r.at[i]}
			}
			r.pairs = append(r.pairs, p)
		}
	}
	slices.SortStableFunc(r.pairs, func(a, b pair) int {
		return cmp.Or(r.comparePair(a, b), cmp.Compare(r.apart(a), r.apart(b)), cmp.Compare(a.first, b.first), cmp.Compare(a.second, b.second))
	})
	r.pairs = slices.CompactFunc(r.pairs, func(a, b pair) bool { return r.comparePair(a, b) == 0 })
	slices.SortStableFunc(r.pairs, func(a, b pair) int {
		return cmp.Or(cmp.Compare(a.first, b.first), cmp.Compare(a.second, b.second))
	})
}

// comparePair orders pairs by their two actors.
func (r *reader) comparePair(a, b pair) int {
	a1, a2 := r.ends(a)
	b1, b2 := r.ends(b)
	return cmp.Or(cmp.Compare(a1, b1), cmp.Compare(a2, b2))
}

func (r *reader) ends(p pair) (graph.ID, graph.ID) {
	x, y := r.s.Cast[p.first].Actor.ID, r.s.Cast[p.second].Actor.ID
	return min(x, y), max(x, y)
}

// apart is the number of tokens from one to the other. What lies in one token
// comes last: it is more often a name than a statement.
func (r *reader) apart(p pair) int {
	if p.from == p.to {
		return 1000
	}
	return p.to - p.from
}

// stem cuts the commonest endings off.
func stem(w string) string {
	switch {
	case len(w) > 5 && strings.HasSuffix(w, "ies"):
		return w[:len(w)-3]
	case len(w) > 5 && strings.HasSuffix(w, "ing"):
		return w[:len(w)-3]
	case len(w) > 4 && (strings.HasSuffix(w, "ed") || strings.HasSuffix(w, "es")):
		return w[:len(w)-2]
	case len(w) > 3 && w[len(w)-1] == 's' && w[len(w)-2] != 's':
		return w[:len(w)-1]
	case len(w) > 4 && w[len(w)-1] == 'e':
		return w[:len(w)-1]
	}
	return w
}

func hashLower(s string) uint32 {
	h := uint32(2166136261)
	for i := range len(s) {
		c := s[i]
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		h = (h ^ uint32(c)) * 16777619
	}
	return h
}
