package training

import (
	"context"
	"io"
	"math/rand/v2"

	"github.com/dramatis-graph/dramatis/loader/language/internal/neural"
	"github.com/dramatis-graph/dramatis/loader/language/internal/parser"
)

// In the first epoch the parser is led along the right transitions; later it goes
// its own way most of the time, so that it learns what to do after a mistake.
const (
	ledEpochs = 1
	wandering = 0.9
)

// teachTrees trains a parser on sentences with the tags that the tagger gives
// them.
func teachTrees(ctx context.Context, p plan, x *neural.Lexicon, g parser.Grammar, sentences []sentence, progress io.Writer) (*neural.Learner, error) {
	shape := g.Shape()
	learner, err := neural.NewLearner(shape, x, p.seed)
	if err != nil {
		return nil, err
	}
	err = p.follow(ctx, learner, len(sentences), progress, func(w *neural.Worker, epoch, example int) {
		random := rand.New(rand.NewPCG(p.seed, uint64(epoch*len(sentences)+example)))
		l := lesson{Worker: w, grammar: g, in: neural.NewInput(shape), sentence: sentences[example]}
		l.study(func() bool { return epoch >= ledEpochs && random.Float32() < wandering })
	})
	return learner, err
}

// A lesson teaches one tree.
type lesson struct {
	*neural.Worker
	sentence
	grammar parser.Grammar
	state   parser.State
	in      neural.Input
}

// study parses the sentence; where wander says so, by what the parser thinks
// best rather than by what is right.
func (l *lesson) study(wander func() bool) {
	l.Sentence(l.words)
	l.state.Reset(len(l.words))
	for !l.state.Done() {
		l.grammar.Look(l.in, &l.state, l.tags)
		l.Read(l.in)
		possible := l.state.Possible()
		best, _ := l.Choose(parser.Moves, possible[:])
		right := cheapest(l.state.Costs(l.heads), possible)
		move := best
		if !right[best] && !wander() {
			move, _ = l.Choose(parser.Moves, right[:])
		}
		l.Learn(parser.Moves, possible[:], right[:])
		l.state.Take(move, l.relation(move))
		l.Done()
	}
}

// relation returns the relation of the arc that move is about to draw: what the
// parser thinks best. Where the arc is right, its relation is learned.
func (l *lesson) relation(move int) int32 {
	if move == parser.Shift {
		return parser.None
	}
	dependent, head := l.state.Arc(move)
	outcomes := parser.Relations(move)
	best, _ := l.Choose(outcomes, nil)
	right := l.rels[dependent]
	if l.heads[dependent] == head && right >= 0 {
		good := make([]bool, l.grammar.Relations)
		good[right] = true
		l.Learn(outcomes, nil, good)
	}
	return int32(best)
}

// cheapest picks the possible transitions that cost least.
func cheapest(costs [3]int, possible [3]bool) (right [3]bool) {
	least := -1
	for move, cost := range costs {
		if possible[move] && (least < 0 || cost < least) {
			least = cost
		}
	}
	for move, cost := range costs {
		right[move] = possible[move] && cost == least
	}
	return right
}
