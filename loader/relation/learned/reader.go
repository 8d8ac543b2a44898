package learned

import (
	"strings"
	"sync"

	"github.com/dramatis-graph/dramatis/graph"
)

// A reader holds what is known of one sentence. Its buffers serve for the next.
type reader struct {
	s        *Sentence
	words    []uint32 // a hash of each token's word
	rels     []uint32 // and of how it depends on its head
	heads    []uint32 // and of the last word of each appearance
	at       []int    // the token of each appearance
	quoted   []bool   // tokens within quotation marks
	pairs    []pair
	up, down []int // the ways from the two actors of a pair to the root
	features []Feature

	hidden  []float32
	sums    []int32
	outputs []float32
}

var readers = sync.Pool{New: func() any { return new(reader) }}

// open looks at a sentence.
func (r *reader) open(s *Sentence) {
	r.s = s
	r.words, r.rels, r.quoted = r.words[:0], r.rels[:0], r.quoted[:0]
	inside := false
	for i := range s.Tokens {
		t := &s.Tokens[i]
		r.words = append(r.words, wordOf(s, t))
		r.rels = append(r.rels, hash(t.Rel))
		if t.Role == Quote {
			inside = !inside
		}
		r.quoted = append(r.quoted, inside)
	}
	r.place()
	r.findPairs()
}

// wordOf is how a token looks among the words: an actor by its kind.
func wordOf(s *Sentence, t *Token) uint32 {
	switch {
	case t.Who >= 0:
		return hash(string(s.Cast[t.Who].Actor.Kind)) + 1
	case t.Lemma != "":
		return hash(t.Lemma)
	}
	return hash(stem(t.Word))
}

// place finds the token of each appearance and the word that says what it is.
func (r *reader) place() {
	r.heads, r.at = r.heads[:0], r.at[:0]
	token, tokens := 0, r.s.Tokens
	for i := range r.s.Cast {
		a := &r.s.Cast[i]
		for token < len(tokens)-1 && tokens[token].End <= a.Start {
			token++
		}
		for token > 0 && tokens[token].Start > a.Start {
			token--
		}
		r.at = append(r.at, token)
		last := a.Text[strings.LastIndexByte(a.Text, ' ')+1:]
		if a.Actor.Kind == graph.KindPerson {
			last = "" // no name of a person tells what is done
		}
		r.heads = append(r.heads, hashLower(last))
	}
}

// stem cuts the commonest endings off.
func stem(w string) string {
	switch n := len(w); {
	case n > 5 && (strings.HasSuffix(w, "ies") || strings.HasSuffix(w, "ing")):
		return w[:n-3]
	case n > 4 && (strings.HasSuffix(w, "ed") || strings.HasSuffix(w, "es")):
		return w[:n-2]
	case n > 3 && w[n-1] == 's' && w[n-2] != 's', n > 4 && w[n-1] == 'e':
		return w[:n-1]
	}
	return w
}
