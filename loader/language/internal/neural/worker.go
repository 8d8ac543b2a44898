package neural

import (
	"math"
	"math/rand/v2"
)

// How much a worker leaves out at random, so that a network does not lean on
// any one thing it saw.
const (
	dropUnit   = 0.25 // of the hidden units
	dropSelf   = 0.35 // of the words' own rows, leaving their letters
	dropVector = 0.04 // of the word vectors
)

// A Worker studies examples for a [Learner].
type Worker struct {
	learner *Learner
	random  *rand.Rand
	weights weights  // of the learner
	slopes  []*slope // in the order of weights.all
	slope   slopes   // the same, by name

	seen  int // examples of Learn since the last step
	index map[string]int32
	words []*studied
	spare []*studied
	here  []int32 // the words of the sentence being read

	input         Input
	hidden, blame []float32 // blame is the slope of the hidden layer
	scored        []bool    // heads with scores for what was last read
	keep          []float32 // per unit 0 where dropped
	scores        [][]float32
}

// studied is a word of the batch: its numbers, what they give per slot, and the
// slopes that came back.
type studied struct {
	Spelling
	alone   bool // without its own row
	numbers []float32
	given   [][]float32
	blamed  [][]float32
	used    []bool
	back    []bool
}

type slopes struct {
	pieces, bias       *slope
	words, sets, heads []*slope
}

func newWorker(l *Learner, random *rand.Rand) *Worker {
	w := &Worker{
		learner: l, random: random, weights: l.weights, index: map[string]int32{}, input: NewInput(l.shape),
		hidden: make([]float32, l.shape.Hidden), blame: make([]float32, l.shape.Hidden), keep: make([]float32, l.shape.Hidden),
	}
	for _, t := range l.weights.all() {
		w.slopes = append(w.slopes, newSlope(t))
	}
	words, sets := 2+l.shape.Words, 2+l.shape.Words+len(l.shape.Sets)
	w.slope = slopes{w.slopes[0], w.slopes[1], w.slopes[2:words], w.slopes[words:sets], w.slopes[sets:]}
	for _, outcomes := range l.shape.Heads {
		w.scores = append(w.scores, make([]float32, outcomes))
	}
	w.scored = make([]bool, len(l.shape.Heads))
	return w
}

// Sentence makes words the sentence that inputs point into.
func (w *Worker) Sentence(words []string) {
	w.here = w.here[:0]
	for _, word := range words {
		i, ok := w.index[word]
		if !ok {
			i = int32(len(w.words))
			w.index[word] = i
			w.words = append(w.words, w.meet(word))
		}
		w.here = append(w.here, i)
	}
}

func (w *Worker) meet(word string) *studied {
	s := w.fresh()
	s.Spelling = w.learner.lexicon.Spell(word)
	s.alone = w.random.Float32() < dropSelf
	if w.random.Float32() < dropVector {
		s.vector = -1
	}
	width := w.learner.lexicon.width
	w.learner.lexicon.vector(s.vector, s.numbers[:width])
	inner := s.numbers[width:]
	clear(inner)
	for i, h := range s.pieces {
		if i > 0 || !s.alone {
			add(inner, w.weights.pieces.row(int(h)%w.learner.shape.Pieces))
		}
	}
	return s
}

// fresh returns room for one more word.
func (w *Worker) fresh() *studied {
	if n := len(w.spare); n > 0 {
		s := w.spare[n-1]
		w.spare = w.spare[:n-1]
		return s
	}
	shape := w.learner.shape
	s := &studied{
		numbers: make([]float32, w.learner.lexicon.width+shape.Inner),
		given:   make([][]float32, shape.Words), blamed: make([][]float32, shape.Words),
		used: make([]bool, shape.Words), back: make([]bool, shape.Words),
	}
	return s
}

// give returns what the word s gives to the hidden layer from the slot.
func (w *Worker) give(s *studied, slot int) []float32 {
	if !s.used[slot] {
		s.used[slot] = true
		if s.given[slot] == nil {
			s.given[slot] = make([]float32, w.learner.shape.Hidden)
		}
		combine(s.given[slot], s.numbers, w.weights.words[slot].w)
	}
	return s.given[slot]
}

// Read computes the hidden layer for in, which it copies.
func (w *Worker) Read(in Input) {
	copy(w.input.Words, in.Words)
	copy(w.input.Sets, in.Sets)
	copy(w.hidden, w.weights.bias.w)
	clear(w.blame)
	clear(w.scored)
	for slot, i := range in.Words {
		if i >= 0 {
			add(w.hidden, w.give(w.words[w.here[i]], slot))
		}
	}
	for slot, member := range in.Sets {
		add(w.hidden, w.weights.sets[slot].row(int(member)))
	}
	for i, f := range w.hidden {
		w.keep[i] = 0
		if w.random.Float32() >= dropUnit && f > 0 {
			w.keep[i] = 1 / (1 - dropUnit)
		}
		w.hidden[i] = f * w.keep[i]
	}
}

// Choose is the choice that the network would make now, but for what is left out
// at random.
func (w *Worker) Choose(head int, possible []bool) (outcome int, margin float32) {
	return best(w.score(head), possible)
}

// score returns a score for each outcome of head.
func (w *Worker) score(head int) []float32 {
	t := w.weights.heads[head]
	scores := w.scores[head]
	if w.scored[head] {
		return scores
	}
	w.scored[head] = true
	copy(scores, t.row(t.rows-1))
	for i, f := range w.hidden {
		if f != 0 {
			addScaled(scores, f, t.row(i))
		}
	}
	return scores
}

// Learn makes the outcomes of head that good allows likelier, among those that
// possible allows (all, if it is nil), given what was last read. [Worker.Done]
// must follow.
func (w *Worker) Learn(head int, possible, good []bool) {
	scores := w.score(head)
	w.scored[head] = false // they become slopes here
	top := float32(math.Inf(-1))
	for i, s := range scores {
		if possible == nil || possible[i] {
			top = max(top, s)
		}
	}
	var sum, right float64
	for i, s := range scores {
		scores[i] = 0
		if possible == nil || possible[i] {
			scores[i] = float32(math.Exp(float64(s - top)))
			sum += float64(scores[i])
			if good[i] {
				right += float64(scores[i])
			}
		}
	}
	if right == 0 {
		return
	}
	for i, e := range scores {
		slope := float64(e) / sum
		if good[i] {
			slope -= float64(e) / right
		}
		scores[i] = float32(slope)
	}
	w.seen++
	t := w.weights.heads[head]
	add(w.slope.heads[head].at(t.rows-1), scores)
	for i, f := range w.hidden {
		if f != 0 {
			addScaled(w.slope.heads[head].at(i), f, scores)
			w.blame[i] += dot(t.row(i), scores)
		}
	}
}

// Done passes what Learn found on to the slots of the input last read.
func (w *Worker) Done() {
	for i := range w.blame {
		w.blame[i] *= w.keep[i]
	}
	add(w.slope.bias.at(0), w.blame)
	for slot, i := range w.input.Words {
		if i < 0 {
			continue
		}
		s := w.words[w.here[i]]
		if !s.back[slot] {
			s.back[slot] = true
			if s.blamed[slot] == nil {
				s.blamed[slot] = make([]float32, len(w.blame))
			}
			clear(s.blamed[slot])
		}
		add(s.blamed[slot], w.blame)
	}
	for slot, member := range w.input.Sets {
		add(w.slope.sets[slot].at(int(member)), w.blame)
	}
}

// finish carries the slopes of the batch's words into the tables and forgets
// the words.
func (w *Worker) finish() {
	inner := make([]float32, w.learner.shape.Inner)
	width := w.learner.lexicon.width
	for _, s := range w.words {
		clear(inner)
		for slot, back := range s.back {
			if !back {
				continue
			}
			t, blame := w.slope.words[slot], s.blamed[slot]
			t.all()
			spread(t.w, s.numbers, blame)
			for i := range inner {
				inner[i] += dot(w.weights.words[slot].row(width+i), blame)
			}
		}
		for i, h := range s.pieces {
			if i > 0 || !s.alone {
				add(w.slope.pieces.at(int(h)%w.learner.shape.Pieces), inner)
			}
		}
		clear(s.used)
		clear(s.back)
		w.spare = append(w.spare, s)
	}
	w.words = w.words[:0]
	clear(w.index)
}
