package boundary

import (
	"math"
	"math/rand/v2"
)

// A Paragraph is one of a treebank: Ends says of every word whether a sentence
// ends with it.
type Paragraph struct {
	Words []Word
	Ends  []bool
}

// Settings of the training. They were chosen on the development sets.
const (
	passes    = 4
	rate      = 0.05
	unitScale = 24 // steps of a weight to one unit of log odds
)

// Train learns a model from paragraphs. The same paragraphs and seed give the
// same model.
func Train(paragraphs []Paragraph, seed uint64) *Model {
	t := newTrainer()
	random := rand.New(rand.NewPCG(seed, 0))
	order := make([]int, len(paragraphs))
	for i := range order {
		order[i] = i
	}
	for range passes {
		random.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		for _, i := range order {
			t.learn(paragraphs[i])
		}
	}
	return t.model()
}

// A trainer is a logistic regression with a learning rate for each weight.
type trainer struct {
	weights, squares []float32
}

func newTrainer() *trainer {
	return &trainer{weights: make([]float32, 1<<tableBits), squares: make([]float32, 1<<tableBits)}
}

func (t *trainer) learn(p Paragraph) {
	r := reader{words: p.Words}
	for i := range p.Words {
		if i+1 < len(p.Words) && r.candidate(i) {
			t.step(r.features(i), p.Ends[i])
		}
		r.advance(i, p.Ends[i])
	}
}

func (t *trainer) step(features []uint32, end bool) {
	var odds float64
	for _, f := range features {
		odds += float64(t.weights[f])
	}
	slope := float32(1 / (1 + math.Exp(-odds)))
	if end {
		slope--
	}
	for _, f := range features {
		t.squares[f] += slope * slope
		t.weights[f] -= rate * slope / (float32(math.Sqrt(float64(t.squares[f]))) + 1e-3)
	}
}

// model rounds the weights to bytes.
func (t *trainer) model() *Model {
	m := &Model{weights: make([]int8, len(t.weights))}
	for i, w := range t.weights {
		m.weights[i] = int8(min(max(math.Round(float64(w)*unitScale), -127), 127))
	}
	return m
}
