package path

import (
	"iter"
	"math/bits"
)

// states is a set of states of an automaton.
type states [maxSteps/64 + 1]uint64

func (s *states) add(state int)      { s[state/64] |= 1 << (state % 64) }
func (s *states) has(state int) bool { return s[state/64]&(1<<(state%64)) != 0 }

func (s *states) none() bool { return *s == states{} }

func (s *states) union(t states) {
	for i := range s {
		s[i] |= t[i]
	}
}

// all returns the states from the smallest to the largest.
func (s *states) all() iter.Seq[int] {
	return func(yield func(int) bool) {
		for i, word := range s {
			for ; word != 0; word &= word - 1 {
				if !yield(i*64 + bits.TrailingZeros64(word)) {
					return
				}
			}
		}
	}
}
