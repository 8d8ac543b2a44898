package parser

// Costs returns for each possible transition how many arcs of the tree heads
// (None for its root) can no longer be drawn after it that could be before. From
// any state some transition costs nothing if heads is a tree without crossing
// arcs.
func (s *State) Costs(heads []int32) [moveCount]int {
	var costs [moveCount]int
	if s0 := s.top(0); s0 != None {
		costs[Left], costs[Right] = s.leaving(heads, s0)
	}
	if int(s.next) < len(s.words) {
		costs[Shift] = s.shifting(heads, s.next)
	}
	return costs
}

// leaving counts what is lost when s0 leaves the stack to the left or the right.
func (s *State) leaving(heads []int32, s0 int32) (left, right int) {
	for _, head := range heads[s.next:] {
		if head == s0 {
			left++
			right++
		}
	}
	switch head := heads[s0]; {
	case head == None:
		if len(s.stack) == 1 {
			left++
		}
	case head == s.top(1), head > s.next:
		left++
	}
	if heads[s0] >= s.next {
		right++
	}
	return left, right
}

// shifting counts what is lost when b0 goes on the stack: the arcs between it
// and the words there, but for one from s0 to it.
func (s *State) shifting(heads []int32, b0 int32) (cost int) {
	for depth := range s.stack {
		word := s.top(depth)
		if heads[word] == b0 {
			cost++
		}
		if depth > 0 && heads[b0] == word {
			cost++
		}
	}
	if heads[b0] == None && len(s.stack) > 0 {
		cost++ // only the bottom of the stack becomes the root
	}
	return cost
}
