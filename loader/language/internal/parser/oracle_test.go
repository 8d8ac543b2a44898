package parser_test

import (
	"slices"
	"testing"

	"github.com/dramatis-graph/dramatis/loader/language/internal/parser"
	"pgregory.net/rapid"
)

// projective draws a tree without crossing arcs over the words from first to
// last, whose root hangs from head.
func projective(t *rapid.T, heads []int32, first, last, head int32) {
	if first > last {
		return
	}
	root := rapid.Int32Range(first, last).Draw(t, "root")
	heads[root] = head
	for from := first; from < root; {
		to := rapid.Int32Range(from, root-1).Draw(t, "left")
		projective(t, heads, from, to, root)
		from = to + 1
	}
	for from := root + 1; from <= last; {
		to := rapid.Int32Range(from, last).Draw(t, "right")
		projective(t, heads, from, to, root)
		from = to + 1
	}
}

func drawTree(t *rapid.T) []int32 {
	heads := make([]int32, rapid.IntRange(1, 12).Draw(t, "words"))
	projective(t, heads, 0, int32(len(heads)-1), parser.None)
	return heads
}

// drawn returns the heads of a finished state.
func drawn(s *parser.State, n int) []int32 {
	heads := make([]int32, n)
	for i := range heads {
		heads[i], _ = s.Head(int32(i))
	}
	return heads
}

// moves lists the transitions that are possible and satisfy ok.
func moves(s *parser.State, ok func(move int) bool) []int {
	var all []int
	for move, possible := range s.Possible() {
		if possible && ok(move) {
			all = append(all, move)
		}
	}
	return all
}

func TestTransitionsWithoutCostDrawTheTree(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		heads := drawTree(t)
		var s parser.State
		s.Reset(len(heads))
		for !s.Done() {
			costs := s.Costs(heads)
			free := moves(&s, func(move int) bool { return costs[move] == 0 })
			if len(free) == 0 {
				t.Fatalf("every transition costs something: %v on the way to %v", costs, heads)
			}
			s.Take(rapid.SampledFrom(free).Draw(t, "move"), 0)
		}
		if got := drawn(&s, len(heads)); !slices.Equal(got, heads) {
			t.Errorf("drew %v instead of %v", got, heads)
		}
	})
}

// After any mistakes, what the cheapest transitions still draw is the whole tree
// but for the arcs that the mistakes were said to cost.
func TestCostsAreWhatIsLost(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		heads := drawTree(t)
		var s parser.State
		s.Reset(len(heads))
		wander := rapid.IntRange(0, 2*len(heads)).Draw(t, "wander")
		lost := 0
		for !s.Done() {
			costs := s.Costs(heads)
			any := moves(&s, func(int) bool { return true })
			move := slices.MinFunc(any, func(a, b int) int { return costs[a] - costs[b] })
			if wander--; wander >= 0 {
				move = rapid.SampledFrom(any).Draw(t, "move")
			}
			lost += costs[move]
			s.Take(move, 0)
		}
		wrong := 0
		for i, head := range drawn(&s, len(heads)) {
			if head != heads[i] {
				wrong++
			}
		}
		if wrong != lost {
			t.Errorf("%d arcs are wrong where %d were said to be lost, of %v", wrong, lost, heads)
		}
	})
}

func TestAnyTransitionsDrawATree(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 20).Draw(t, "words")
		var s parser.State
		s.Reset(n)
		steps := 0
		for ; !s.Done(); steps++ {
			possible := moves(&s, func(int) bool { return true })
			s.Take(rapid.SampledFrom(possible).Draw(t, "move"), 0)
		}
		if steps != 2*n-1 {
			t.Errorf("%d transitions for %d words", steps, n)
		}
		checkTree(t, drawn(&s, n))
	})
}

// checkTree fails unless heads have one root, which every word leads up to.
func checkTree(t interface{ Errorf(string, ...any) }, heads []int32) {
	roots := 0
	for i, head := range heads {
		if head == parser.None {
			roots++
		}
		for steps := 0; head != parser.None; steps++ {
			if steps > len(heads) {
				t.Errorf("word %d of %v is in a cycle", i, heads)
				return
			}
			head = heads[head]
		}
	}
	if roots != 1 {
		t.Errorf("%d roots in %v", roots, heads)
	}
}
