package neural

import "math"

// Adam's usual constants.
const (
	keepMean   = 0.9
	keepSquare = 0.999
	tiny       = 1e-8
)

// An adam steps a tensor down its slope, each weight at a pace of its own. Rows
// that a batch did not touch stay as they are.
type adam struct {
	*tensor
	mean, square []float32
}

func newAdam(t *tensor) *adam {
	return &adam{tensor: t, mean: make([]float32, len(t.w)), square: make([]float32, len(t.w))}
}

// step is the n-th step, counted from 1.
func (a *adam) step(s *slope, n int, rate float64) {
	rate *= math.Sqrt(1-math.Pow(keepSquare, float64(n))) / (1 - math.Pow(keepMean, float64(n)))
	for _, i := range s.touched {
		from := int(i) * a.cols
		descend(a.w[from:][:a.cols], a.mean[from:][:a.cols], a.square[from:][:a.cols], s.row(int(i)), float32(rate))
	}
}

func descend(w, mean, square, slope []float32, rate float32) {
	for i, g := range slope {
		m := float32(keepMean*mean[i]) + float32((1-keepMean)*g)
		q := float32(keepSquare*square[i]) + float32(float32((1-keepSquare)*g)*g)
		mean[i], square[i] = m, q
		w[i] -= float32(rate*m) / (float32(math.Sqrt(float64(q))) + tiny)
	}
}
