package neural

import "math/bits"

// lit are the units of a hidden layer that are above zero.
type lit struct {
	count         int
	units, levels []int32 // the first count are in use
}

func newLit(hidden int) lit {
	return lit{units: make([]int32, hidden), levels: make([]int32, hidden)}
}

// dim halves the levels until their sum is below 1<<most, and returns how often
// it did.
func (l *lit) dim(most int) int {
	total := uint64(0)
	levels := l.levels[:l.count]
	for _, level := range levels {
		total += uint64(level)
	}
	times := max(0, bits.Len64(total)-most)
	if times > 0 {
		for i := range levels {
			levels[i] >>= times
		}
	}
	return times
}
