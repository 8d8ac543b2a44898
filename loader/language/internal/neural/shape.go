// Package neural holds the small feed-forward networks of the language engine:
// one hidden layer over slots, where each slot of the input holds a word or a
// member of a small closed set.
//
// What a word gives to the hidden layer depends on its spelling only, so it is
// computed once and remembered. At reading time the hidden layer is then a sum
// of integer rows, four to a machine word, and the result is the same on every
// machine. A [Learner] trains a network in floating point and [Learner.Network]
// turns it into the integers.
package neural

import (
	"errors"
	"fmt"
	"slices"
)

// Most that a Shape may ask for. They bound what a damaged file can make us
// allocate.
const (
	maxHidden = 1 << 10
	maxSlots  = 62
	maxRows   = 1 << 18
	maxInner  = 1 << 9
)

var errShape = errors.New("impossible shape")

// A Shape says what a network looks at and what it decides.
type Shape struct {
	Hidden int   // units of the hidden layer, a multiple of 32
	Words  int   // slots that hold a word
	Sets   []int // slots that hold a member of a closed set: how many members each has
	Heads  []int // decisions taken from the hidden layer: how many outcomes each has

	// Pieces is how many rows the table of word pieces has, and Inner how wide
	// they are. The pieces of a word are itself, its first and last letters and
	// its outline; each is hashed to a row.
	Pieces, Inner int
}

func (s Shape) check() error {
	in := func(n, most int) bool { return n > 0 && n <= most }
	ok := in(s.Hidden, maxHidden) && s.Hidden%(8*block) == 0 && in(s.Words+len(s.Sets), maxSlots) && s.Words > 0 &&
		in(s.Pieces, maxRows) && in(s.Inner, maxInner) && len(s.Heads) > 0 && len(s.Heads) <= maxSlots
	for _, n := range s.Sets {
		ok = ok && in(n, maxRows)
	}
	for _, n := range s.Heads {
		ok = ok && in(n, maxRows)
	}
	if !ok {
		return fmt.Errorf("%w %+v", errShape, s)
	}
	return nil
}

// Fits reports whether a network of shape t has the slots and outcomes of s. Its
// inner sizes may differ.
func (s Shape) Fits(t Shape) bool {
	return s.Words == t.Words && slices.Equal(s.Sets, t.Sets) && slices.Equal(s.Heads, t.Heads)
}

// An Input fills the slots of a Shape.
type Input struct {
	Words []int32 // per slot the index of a word in the sentence, or -1 for none
	Sets  []int32 // per slot the member
}

// NewInput returns an input for shape s with all slots empty.
func NewInput(s Shape) Input {
	return Input{Words: make([]int32, s.Words), Sets: make([]int32, len(s.Sets))}
}

// A Source decides on inputs by the words of the sentence at hand: a [Worker] in
// training, a [Scorer] in reading.
type Source interface {
	// Read looks at an input, which must stay as it is until the last choice that
	// is taken from it.
	Read(Input)

	// Choose returns the outcome of head with the highest score among those that
	// possible allows (all, if it is nil), given what was last read, and by how
	// much it beats the next: [Unopposed] where there is no other.
	Choose(head int, possible []bool) (outcome int, margin float32)
}

// Unopposed is the margin of a decision that had no alternative. It is more than
// scores ever differ by.
const Unopposed = 1000

// best returns the first of the highest scores among those that possible allows.
func best(scores []float32, possible []bool) (outcome int, margin float32) {
	outcome, next := -1, -1
	for i, s := range scores {
		switch {
		case possible != nil && !possible[i]:
		case outcome < 0 || s > scores[outcome]:
			outcome, next = i, outcome
		case next < 0 || s > scores[next]:
			next = i
		}
	}
	if next < 0 {
		return outcome, Unopposed
	}
	return outcome, scores[outcome] - scores[next]
}
