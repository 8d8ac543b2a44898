package linear

import (
	"cmp"
	"math"
	"slices"
)

// A Choice is what weights are fitted on: alternatives, and which of them are
// right. Where none is right the choice teaches nothing.
type Choice struct {
	Alternatives [][]Feature
	Right        []bool
}

// rounds is how often [Fit] goes over the choices. More changes nothing that
// can be measured.
const rounds = 60

// Fit returns weights under which the right alternatives are likely. penalty is
// what large weights cost: the larger, the fewer features matter. The same
// choices in the same order give the same weights.
func Fit(choices []Choice, penalty float64) Weights {
	f := newFitter(choices)
	for range rounds {
		clear(f.slope)
		for _, c := range f.choices {
			f.learn(c)
		}
		f.step(penalty)
	}
	return f.weights()
}

// A fitter climbs the likelihood of all choices together, each weight with a
// stride of its own that shrinks with what it has climbed.
type fitter struct {
	features []Feature // in order
	choices  []numbered
	at       []float64 // the weights
	slope    []float64
	climbed  []float64 // sums of squared slopes
}

// A numbered choice has numbers for features.
type numbered struct {
	alternatives [][]int
	right        []bool
	shares       []float64
}

func newFitter(choices []Choice) *fitter {
	f := &fitter{}
	for _, c := range choices {
		for _, a := range c.Alternatives {
			f.features = append(f.features, a...)
		}
	}
	slices.SortFunc(f.features, compare)
	f.features = slices.Compact(f.features)
	for _, c := range choices {
		n := numbered{right: c.Right, shares: make([]float64, len(c.Right))}
		for _, a := range c.Alternatives {
			numbers := make([]int, len(a))
			for i, feature := range a {
				numbers[i], _ = slices.BinarySearchFunc(f.features, feature, compare)
			}
			n.alternatives = append(n.alternatives, numbers)
		}
		f.choices = append(f.choices, n)
	}
	f.at = make([]float64, len(f.features))
	f.slope = make([]float64, len(f.features))
	f.climbed = make([]float64, len(f.features))
	return f
}

func compare(a, b Feature) int {
	return cmp.Or(cmp.Compare(a.Name, b.Name), cmp.Compare(a.A, b.A), cmp.Compare(a.B, b.B))
}

// learn adds to the slope what the choice asks for: the shares of the right
// alternatives among themselves, less their shares among all.
func (f *fitter) learn(c numbered) {
	all, right := 0.0, 0.0
	for i, a := range c.alternatives {
		sum := 0.0
		for _, n := range a {
			sum += f.at[n]
		}
		c.shares[i] = math.Exp(min(max(sum, -maxScore), maxScore))
		all += c.shares[i]
		if c.right[i] {
			right += c.shares[i]
		}
	}
	if right == 0 {
		return
	}
	for i, a := range c.alternatives {
		pull := -c.shares[i] / all
		if c.right[i] {
			pull += c.shares[i] / right
		}
		for _, n := range a {
			f.slope[n] += pull
		}
	}
}

// stride is the first step of every weight.
const stride = 0.3

func (f *fitter) step(penalty float64) {
	for n := range f.at {
		slope := f.slope[n] - penalty*f.at[n]
		f.climbed[n] += slope * slope
		if f.climbed[n] > 0 {
			f.at[n] += stride * slope / math.Sqrt(f.climbed[n])
		}
	}
}

func (f *fitter) weights() Weights {
	w := make(Weights, len(f.features))
	for n, feature := range f.features {
		w[feature] = f.at[n]
	}
	return w
}
