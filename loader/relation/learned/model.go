package learned

import "math"

// Weights are what training has found. Whoever fills them in keeps to the sizes
// that the fields name; [Decode] checks them.
type Weights struct {
	Labels []Label // the outputs but the first, which stands for no relation
	Bits   int     // there are 1<<Bits rows
	Width  int     // numbers in a row, and hidden units

	Rows    []int8    // of the features, row by row
	Scale   []float32 // Width: what a one in the column of a row counts
	Hidden  []float32 // Width: the bias of the hidden units
	Output  []float32 // a row of Width for each output
	Outputs []float32 // the bias of the outputs

	// Curve is the share of right answers by output, both between 0 and 1 and
	// neither ever falling. Least is the output below which nothing is said.
	Curve []Knot
	Least float32
}

// A Knot is one point of a curve that is straight in between.
type Knot struct{ Output, Right float32 }

// Row returns the number of the row of a feature.
func (w *Weights) Row(f Feature) int { return int(uint32(f) >> (32 - w.Bits)) }

// score fills r.outputs with one number for each output, for the features in r:
// the larger, the likelier.
func (w *Weights) score(r *reader) {
	r.sums = sized(r.sums, w.Width)
	r.hidden = sized(r.hidden, w.Width)
	r.outputs = sized(r.outputs, len(w.Outputs))
	clear(r.sums)
	for _, f := range r.features {
		at := w.Row(f) * w.Width
		row := w.Rows[at : at+w.Width]
		sums := r.sums[:len(row)]
		for j, v := range row {
			sums[j] += int32(v)
		}
	}
	for j, sum := range r.sums {
		r.hidden[j] = max(0, float32(sum)*w.Scale[j]+w.Hidden[j])
	}
	for k := range r.outputs {
		row := w.Output[k*w.Width : (k+1)*w.Width]
		sum := w.Outputs[k]
		for j, h := range r.hidden[:len(row)] {
			sum += h * row[j]
		}
		r.outputs[k] = sum
	}
}

// sized returns a slice of n numbers, s itself where it is large enough.
func sized[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n)
	}
	return s[:n]
}

// shares turns outputs into shares of one. It reports false, and leaves them as
// they are, where only the first can reach least.
func shares(outputs []float32, least float32) bool {
	best := outputs[1]
	for _, v := range outputs[2:] {
		best = max(best, v)
	}
	if float64(best-outputs[0]) < math.Log(float64(least/(1-least))) {
		return false
	}
	top, sum := max(best, outputs[0]), float32(0)
	for k, v := range outputs {
		outputs[k] = float32(math.Exp(float64(v - top)))
		sum += outputs[k]
	}
	for k := range outputs {
		outputs[k] /= sum
	}
	return true
}

// right returns the share of right answers among those of this output.
func (w *Weights) right(output float32) float64 {
	c := w.Curve
	if output <= c[0].Output {
		return float64(c[0].Right)
	}
	for i := 1; i < len(c); i++ {
		if a, b := c[i-1], c[i]; output < b.Output {
			return float64(a.Right + (b.Right-a.Right)*(output-a.Output)/(b.Output-a.Output))
		}
	}
	return float64(c[len(c)-1].Right)
}
