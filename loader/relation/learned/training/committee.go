package training

import (
	"math"
	"math/rand/v2"

	"github.com/dramatis-graph/dramatis/loader/relation/learned"
)

// A committee is some networks that learned the same examples from different
// beginnings. The mean of their outputs is right more often than any of them.
type committee []*network

func newCommittee(outputs int, examples []*example, seed uint64) committee {
	var c committee
	for i := range members {
		rng := rand.New(rand.NewPCG(seed, uint64(i)))
		n := newNetwork(outputs, rng)
		n.learn(examples, rng)
		c = append(c, n)
	}
	return c
}

// shares returns the share of each output.
func (c committee) shares(features []learned.Feature) []float32 {
	mean := make([]float32, c[0].outputs)
	for _, n := range c {
		n.use(features, func() bool { return true })
		n.forward(1)
		for k, v := range n.share {
			mean[k] += v / float32(len(c))
		}
	}
	normalize(mean)
	return mean
}

// weights writes the committee as one network, whose hidden units are those of
// all members, in the rounded numbers of the file.
func (c committee) weights(labels []learned.Label, curve []learned.Knot) *learned.Weights {
	all := len(c) * width
	w := &learned.Weights{
		Labels: labels, Bits: bits, Width: all, Curve: curve, Least: Least,
		Rows:    make([]int8, all<<bits),
		Scale:   make([]float32, all),
		Output:  make([]float32, all*(len(labels)+1)),
		Outputs: make([]float32, len(labels)+1),
	}
	share := 1 / float32(len(c))
	for m, n := range c {
		scale := w.Scale[m*width : (m+1)*width]
		for i, v := range n.rows.values {
			scale[i%width] = max(scale[i%width], v/math.MaxInt8, -v/math.MaxInt8)
		}
		for i, v := range n.rows.values {
			w.Rows[i/width*all+m*width+i%width] = int8(math.Round(float64(v / scale[i%width])))
		}
		w.Hidden = append(w.Hidden, n.hidden.values...)
		for i, v := range n.out.values {
			w.Output[i/width*all+m*width+i%width] = v * share
		}
		for k, v := range n.bias.values {
			w.Outputs[k] += v * share
		}
	}
	return w
}
