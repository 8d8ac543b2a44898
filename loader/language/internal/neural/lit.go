package neural

import (
	"math"
	"math/bits"
)

// lit are the units of a hidden layer that are above zero.
type lit struct {
	count         int
	units, levels []int32 // the first count are in use
}

func newLit(hidden int) lit {
	return lit{units: make([]int32, hidden), levels: make([]int32, hidden)}
}

// light switches on the units that are above zero when bias is added to what
// [sumRows] made of rows many rows.
func (l *lit) light(even, odd []uint64, bias []int32, rows int) {
	zero := int32(half * rows)
	n := 0
	units, levels := l.units[:len(bias)], l.levels[:len(bias)]
	odd = odd[:len(even)]
	for i, e := range even {
		o := odd[i]
		for k, add := range (*[8]int32)(bias[8*i:]) {
			level := int32(e&math.MaxUint16) - zero + add
			e, o = o, e>>16
			// Written without a branch, because nobody can guess which way it goes.
			units[n], levels[n] = int32(8*i+k), level
			n += int(uint32(-level) >> 31)
		}
	}
	l.count = n
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
