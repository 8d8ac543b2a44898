package parser

import "github.com/dramatis-graph/dramatis/loader/language/internal/neural"

// Parse draws the tree of the sentence that source was given, a transition at a
// time, in s. It sets margins to the margin of each word's head and relation,
// whichever is less; the root has the least margin of those that depend on it.
func (g Grammar) Parse(source neural.Source, in neural.Input, s *State, tags []int32, margins []float32) {
	s.Reset(len(tags))
	root := float32(neural.Unopposed)
	for !s.Done() {
		g.Look(in, s, tags)
		source.Read(in)
		possible := s.Possible()
		move, margin := source.Choose(Moves, possible[:])
		rel := None
		if move != Shift {
			dependent, _ := s.Arc(move)
			best, sure := source.Choose(Relations(move), g.possible(move, tags[dependent]))
			rel, margin = best, min(margin, sure)
		}
		if dependent := s.Take(move, int32(rel)); dependent != None {
			margins[dependent] = margin
		}
	}
	for i := range margins {
		if head, _ := s.Head(int32(i)); head != None && s.words[head].head == None {
			root = min(root, margins[i])
		}
	}
	if len(s.stack) > 0 {
		margins[s.stack[0]] = root
	}
}

// possible returns which relations move can draw to a word with this tag.
func (g Grammar) possible(move int, tag int32) []bool {
	if arcs := g.Arcs[move-Left]; arcs != nil {
		return arcs[tag]
	}
	return nil
}

// Relations returns the head of the network that scores the relations of the
// arcs that move draws.
func Relations(move int) int {
	if move == Left {
		return leftRelations
	}
	return rightRelations
}
