// Package parser draws the dependency tree of a tagged sentence, from left to
// right, by the transitions of the arc-hybrid system. A tree has exactly one
// root and no cycles, whatever the scores say.
package parser

// None stands for no word.
const None = -1

// The transitions. The word on top of the stack is s0, the one below it s1, and
// the next word not yet on the stack is b0.
const (
	Shift     = iota // put b0 on the stack
	Left             // b0 is the head of s0, which leaves the stack
	Right            // s1 is the head of s0, which leaves the stack
	moveCount = iota
)

// A State is a tree half drawn.
type State struct {
	stack []int32
	next  int32 // b0
	words []node
}

// A node is what is known of one word.
type node struct {
	head, rel   int32
	left, right kin
}

// kin are the outermost dependents on one side of a word, and the next ones in.
type kin struct {
	outer, inner int32
	count        int32
}

// Reset starts the tree of a sentence of n words.
func (s *State) Reset(n int) {
	s.stack, s.next, s.words = s.stack[:0], 0, s.words[:0]
	for range n {
		s.words = append(s.words, node{head: None, rel: None, left: kin{None, None, 0}, right: kin{None, None, 0}})
	}
}

// Done reports whether the tree is whole: one word is left, its root.
func (s *State) Done() bool {
	return int(s.next) == len(s.words) && len(s.stack) <= 1
}

// Possible says which transitions can be taken. There is one unless the tree is
// whole.
func (s *State) Possible() [moveCount]bool {
	more := int(s.next) < len(s.words)
	return [moveCount]bool{Shift: more, Left: more && len(s.stack) > 0, Right: len(s.stack) > 1}
}

// Take takes a possible transition. Left and Right draw an arc with relation
// rel and return the word that got its head.
func (s *State) Take(move int, rel int32) (dependent int32) {
	if move == Shift {
		s.stack = append(s.stack, s.next)
		s.next++
		return None
	}
	dependent, head := s.Arc(move)
	s.stack = s.stack[:len(s.stack)-1]
	d, h := &s.words[dependent], &s.words[head]
	d.head, d.rel = head, rel
	side := &h.left
	if move == Right {
		side = &h.right
	}
	side.outer, side.inner, side.count = dependent, side.outer, side.count+1
	return dependent
}

// Arc returns the words that Left or Right would draw an arc between.
func (s *State) Arc(move int) (dependent, head int32) {
	if move == Right {
		return s.top(0), s.top(1)
	}
	return s.top(0), s.next
}

// top returns the word at depth below the top of the stack.
func (s *State) top(depth int) int32 {
	if depth >= len(s.stack) {
		return None
	}
	return s.stack[len(s.stack)-1-depth]
}

// ahead returns the word at distance behind b0.
func (s *State) ahead(distance int32) int32 {
	if at := s.next + distance; int(at) < len(s.words) {
		return at
	}
	return None
}

// Head returns the head of a word, or None, and how it depends on it.
func (s *State) Head(word int32) (head, rel int32) {
	return s.words[word].head, s.words[word].rel
}
