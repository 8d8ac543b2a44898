package neural

import "math/rand/v2"

// weights are the tables of a network in floating point.
type weights struct {
	pieces *tensor   // what each word piece stands for
	words  []*tensor // per word slot: from a word's numbers to the hidden layer
	sets   []*tensor // per set slot: what each member gives to the hidden layer
	bias   *tensor   // of the hidden layer; one row
	heads  []*tensor // per head, a row per hidden unit and a last row of biases
}

func newWeights(s Shape, width int) weights {
	w := weights{pieces: newTensor(s.Pieces, s.Inner), bias: newTensor(1, s.Hidden)}
	for range s.Words {
		w.words = append(w.words, newTensor(width+s.Inner, s.Hidden))
	}
	for _, members := range s.Sets {
		w.sets = append(w.sets, newTensor(members, s.Hidden))
	}
	for _, outcomes := range s.Heads {
		w.heads = append(w.heads, newTensor(s.Hidden+1, outcomes))
	}
	return w
}

// all lists the tables in a fixed order, that of model files.
func (w weights) all() []*tensor {
	all := []*tensor{w.pieces, w.bias}
	all = append(all, w.words...)
	all = append(all, w.sets...)
	return append(all, w.heads...)
}

// start draws first weights. Pieces start at nothing, so that a piece never
// seen in training says nothing.
func (w weights) start(random *rand.Rand) {
	for _, t := range w.words {
		t.fill(0.08, random.Float32)
	}
	for _, t := range w.sets {
		t.fill(0.08, random.Float32)
	}
	for _, t := range w.heads {
		t.fill(0.1, random.Float32)
		clear(t.row(t.rows - 1))
	}
	w.bias.fill(0, random.Float32)
}
