package parser

import (
	"math/bits"

	"github.com/dramatis-graph/dramatis/loader/language/internal/neural"
)

// A Grammar numbers what a parser sees and says.
type Grammar struct {
	Coarse    []int32 // per tag the universal tag in it, numbered from 0
	Universal int     // how many universal tags there are
	Relations int

	// Arcs says for each tag which relations a word with it can have to a head on
	// its right (0) and on its left (1). No list means all.
	Arcs [2][][]bool
}

// The heads of the network: Moves scores transitions, [Relations] the rest.
const (
	Moves = iota
	leftRelations
	rightRelations
)

const (
	wordSlots    = 11
	tagSlots     = wordSlots + 4
	farthest     = 12
	valences     = 16
	relationKins = 9
)

// Shape returns what a parser of g looks at.
func (g Grammar) Shape() neural.Shape {
	var sets []int
	for range tagSlots {
		sets = append(sets, len(g.Coarse)+1)
	}
	for range relationKins {
		sets = append(sets, g.Relations+1)
	}
	pair := (g.Universal + 1) * (g.Universal + 1)
	sets = append(sets, farthest, farthest, valences, valences, valences, pair, pair, pair)
	return neural.Shape{
		Hidden: 256, Words: wordSlots, Sets: sets, Heads: []int{moveCount, g.Relations, g.Relations},
		Pieces: 1 << 14, Inner: 32,
	}
}

// Look fills in for state s of a sentence with these tags.
func (g Grammar) Look(in neural.Input, s *State, tags []int32) {
	s0, s1, b0, b1 := s.top(0), s.top(1), s.ahead(0), s.ahead(1)
	k0, k1, kb := s.around(s0), s.around(s1), s.around(b0)
	words := [tagSlots]int32{
		s0, s1, s.top(2), b0, b1, s.ahead(2), k0.left.outer, k0.right.outer, k1.left.outer, k1.right.outer, kb.left.outer,
		s.ahead(3), s.beside(s0, -1), s.beside(s0, 1), s.beside(b0, -1),
	}
	copy(in.Words, words[:wordSlots])
	sets := in.Sets
	for i, w := range words {
		sets[i] = 0
		if w != None {
			sets[i] = tags[w] + 1
		}
	}
	sets = sets[tagSlots:]
	for i, w := range [relationKins]int32{
		k0.left.outer, k0.left.inner, k0.right.outer, k0.right.inner, k1.left.outer, k1.right.outer, k1.right.inner,
		kb.left.outer, kb.left.inner,
	} {
		sets[i] = 0
		if w != None {
			sets[i] = s.words[w].rel + 1
		}
	}
	sets = sets[relationKins:]
	sets[0], sets[1] = distance(s0, b0), distance(s1, s0)
	sets[2], sets[3], sets[4] = k0.valence(), k1.valence(), kb.valence()
	c0, c1, cb, cc := g.coarse(tags, s0), g.coarse(tags, s1), g.coarse(tags, b0), g.coarse(tags, b1)
	all := int32(g.Universal + 1)
	sets[5], sets[6], sets[7] = c0*all+cb, c1*all+c0, cb*all+cc
}

// around returns the node of a word, or an empty one.
func (s *State) around(word int32) node {
	if word == None {
		return node{left: kin{None, None, 0}, right: kin{None, None, 0}}
	}
	return s.words[word]
}

// beside returns the word next to another in the sentence.
func (s *State) beside(word, step int32) int32 {
	if at := word + step; word != None && 0 <= at && int(at) < len(s.words) {
		return at
	}
	return None
}

// valence numbers how many dependents a word has on either side.
func (n node) valence() int32 {
	return 4*min(n.left.count, 3) + min(n.right.count, 3)
}

// distance numbers how far apart two words are: exactly when near, roughly when
// far.
func distance(a, b int32) int32 {
	if a == None || b == None {
		return 0
	}
	if d := b - a; d <= 6 {
		return d
	} else {
		return int32(min(farthest-1, 4+bits.Len32(uint32(d))))
	}
}

func (g Grammar) coarse(tags []int32, word int32) int32 {
	if word == None {
		return 0
	}
	return g.Coarse[tags[word]] + 1
}
