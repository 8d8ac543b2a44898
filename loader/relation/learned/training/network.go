package training

import (
	"math"
	"math/rand/v2"
	"slices"

	"github.com/dramatis-graph/dramatis/loader/relation/learned"
)

// The shape of the network and how it learns, chosen on articles that were held
// out. Other widths and more rows change little; without dropping features the
// network learns its articles by heart.
const (
	members      = 3 // networks that decide together
	bits         = 14
	width        = 32 // of one network
	epochs       = 10
	rate         = 0.05
	dropped      = 0.5  // the share of features that an example is shown without
	nothingWorth = 0.7  // what a pair of which nothing is said counts
	negligible   = 5e-4 // errors below it teach nothing
)

// A table holds parameters with the sum of their squared gradients: the more a
// parameter was changed, the less it is changed from then on (Adagrad).
type table struct{ values, squares []float32 }

func newTable(n int, spread float64, rng *rand.Rand) table {
	t := table{make([]float32, n), make([]float32, n)}
	if spread > 0 {
		for i := range t.values {
			t.values[i] = float32(rng.NormFloat64() * spread)
		}
	}
	return t
}

func (t table) part(from, n int) table {
	return table{t.values[from : from+n], t.squares[from : from+n]}
}

// change moves parameter i against its gradient.
func (t table) change(i int, gradient, rate float32) {
	t.squares[i] += gradient * gradient
	t.values[i] -= rate * gradient / (float32(math.Sqrt(float64(t.squares[i]))) + 1e-6)
}

// A network is the model while it learns.
type network struct {
	outputs      int
	rows, hidden table
	out, bias    table
	activation   []float32
	share        []float32
	errors       []float32 // of the hidden units
	used         []int     // where the rows of the features begin
}

func newNetwork(outputs int, rng *rand.Rand) *network {
	return &network{
		outputs:    outputs,
		rows:       newTable(width<<bits, 0.05, rng),
		hidden:     newTable(width, 0, rng),
		out:        newTable(width*outputs, 1/math.Sqrt(width), rng),
		bias:       newTable(outputs, 0, rng),
		activation: make([]float32, width),
		share:      make([]float32, outputs),
		errors:     make([]float32, width),
	}
}

// forward fills n.share with the outputs for the rows in n.used, each counted
// scale times.
func (n *network) forward(scale float32) {
	copy(n.activation, n.hidden.values)
	for _, at := range n.used {
		for j, v := range n.rows.values[at : at+width] {
			n.activation[j] += v * scale
		}
	}
	for j, v := range n.activation {
		n.activation[j] = max(0, v)
	}
	for k := range n.share {
		sum := n.bias.values[k]
		for j, w := range n.out.values[k*width : (k+1)*width] {
			sum += w * n.activation[j]
		}
		n.share[k] = sum
	}
}

// normalize turns outputs into shares of one.
func normalize(outputs []float32) {
	top, sum := slices.Max(outputs), float32(0)
	for k, v := range outputs {
		outputs[k] = float32(math.Exp(float64(v - top)))
		sum += outputs[k]
	}
	for k := range outputs {
		outputs[k] /= sum
	}
}

func (n *network) use(features []learned.Feature, keep func() bool) {
	n.used = n.used[:0]
	for _, f := range features {
		if keep() {
			n.used = append(n.used, int(uint32(f)>>(32-bits))*width)
		}
	}
}

// learn goes through the examples epochs times, in an order that rng decides.
func (n *network) learn(examples []*example, rng *rand.Rand) {
	keep := func() bool { return rng.Float64() >= dropped }
	order := rng.Perm(len(examples))
	for epoch := range epochs {
		speed := float32(rate * (1 - 0.9*float64(epoch)/epochs))
		rng.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		for _, i := range order {
			n.use(examples[i].features, keep)
			n.forward(1 / (1 - dropped))
			normalize(n.share)
			n.correct(examples[i].labels, speed)
		}
	}
}

// correct changes the parameters so that the outputs come nearer to the labels.
func (n *network) correct(labels []int, speed float32) {
	worth := float32(1)
	if len(labels) == 0 {
		worth = nothingWorth
		n.share[0]--
	}
	for _, l := range labels {
		n.share[l+1] -= 1 / float32(len(labels))
	}
	clear(n.errors)
	for k, e := range n.share {
		e *= worth
		n.bias.change(k, e, speed)
		if e > -negligible && e < negligible {
			continue
		}
		row := n.out.part(k*width, width)
		for j, a := range n.activation {
			n.errors[j] += e * row.values[j]
			row.change(j, e*a, speed)
		}
	}
	for j, a := range n.activation {
		if a <= 0 {
			n.errors[j] = 0
		} else {
			n.hidden.change(j, n.errors[j], speed)
		}
	}
	for _, at := range n.used {
		row := n.rows.part(at, width)
		for j, e := range n.errors {
			if e != 0 {
				row.change(j, e, speed)
			}
		}
	}
}
