package neural

import "math"

// A tensor is one table of a network's weights.
type tensor struct {
	rows, cols int
	w          []float32
}

func newTensor(rows, cols int) *tensor {
	return &tensor{rows: rows, cols: cols, w: make([]float32, rows*cols)}
}

func (t *tensor) row(i int) []float32 {
	return t.w[i*t.cols:][:t.cols:t.cols]
}

// most returns how far the weights are from nothing at most.
func (t *tensor) most() float32 {
	most := float32(0)
	for _, f := range t.w {
		most = max(most, f, -f)
	}
	return most
}

// fill draws every weight evenly from ±reach.
func (t *tensor) fill(reach float32, draw func() float32) {
	for i := range t.w {
		t.w[i] = reach * (2*draw() - 1)
	}
}

// round turns v into whole steps of the returned scale.
func round(v []float32) (scale float32, steps []int8) {
	most := float32(0)
	for _, f := range v {
		most = max(most, f, -f)
	}
	steps = make([]int8, len(v))
	if most == 0 {
		return 0, steps
	}
	scale = most / math.MaxInt8
	for i, f := range v {
		steps[i] = int8(math.RoundToEven(float64(f / scale)))
	}
	return scale, steps
}

// A slope is what a batch says a tensor should change by. Only the rows that
// the batch touched hold anything.
type slope struct {
	*tensor
	touched []int32
	seen    []bool
}

func newSlope(like *tensor) *slope {
	return &slope{tensor: newTensor(like.rows, like.cols), seen: make([]bool, like.rows)}
}

// at returns row i for adding to.
func (s *slope) at(i int) []float32 {
	if !s.seen[i] {
		s.seen[i] = true
		s.touched = append(s.touched, int32(i))
	}
	return s.row(i)
}

// all touches every row.
func (s *slope) all() {
	if len(s.touched) < s.rows {
		for i := range s.rows {
			s.at(i)
		}
	}
}

func (s *slope) reset() {
	for _, i := range s.touched {
		clear(s.row(int(i)))
		s.seen[i] = false
	}
	s.touched = s.touched[:0]
}
