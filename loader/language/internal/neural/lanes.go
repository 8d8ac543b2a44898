package neural

import "math"

// The hidden layer is summed in lanes of 16 bits, four to a machine word. Every
// row is shifted up to be positive, and rows are so few that the sum of the
// largest still fits: no lane ever spills into the next.

// lanes says how numbers are written into lanes.
type lanes struct {
	half int     // lanes go from 0 to 2*half, and half stands for zero
	step float32 // what one unit stands for
}

// newLanes lets rows many rows of numbers up to ±reach be summed.
func newLanes(rows int, reach float32) lanes {
	half := math.MaxUint16 / rows / 2
	return lanes{half: half, step: reach / float32(half)}
}

// pack writes v into row, a quarter as long. Numbers out of reach are cut off.
func (l lanes) pack(row []uint64, v []float32) {
	for i := range row {
		word := uint64(0)
		for k, f := range v[4*i : 4*i+4] {
			word |= l.lane(f) << (16 * k)
		}
		row[i] = word
	}
}

func (l lanes) lane(f float32) uint64 {
	n := math.RoundToEven(float64(f / l.step))
	half := float64(l.half)
	return uint64(max(-half, min(half, n)) + half)
}

// whole rounds v to whole units. Unlike lanes they may be out of reach.
func (l lanes) whole(v []float32) []int32 {
	units := make([]int32, len(v))
	for i, f := range v {
		n := math.RoundToEven(float64(f / l.step))
		units[i] = int32(max(-math.MaxUint16, min(math.MaxUint16, n)))
	}
	return units
}

// block is how many machine words of a row are summed in one go: as many as there
// are registers for.
const block = 8

// sumLanes sets sum, a multiple of block long, to the sum of rows as long as it.
func sumLanes(sum []uint64, rows [][]uint64) {
	for at := 0; at+block <= len(sum); at += block {
		var a, b, c, d, e, f, g, h uint64
		for _, row := range rows {
			part := (*[block]uint64)(row[at:])
			a += part[0]
			b += part[1]
			c += part[2]
			d += part[3]
			e += part[4]
			f += part[5]
			g += part[6]
			h += part[7]
		}
		*(*[block]uint64)(sum[at:]) = [block]uint64{a, b, c, d, e, f, g, h}
	}
}

// light switches on the units for which a sum of rows many rows, with bias added,
// is above zero.
func (l lanes) light(on *lit, sum []uint64, bias []int32, rows int) {
	zero := int32(l.half * rows)
	n := 0
	units, levels := on.units[:len(bias)], on.levels[:len(bias)]
	for i, word := range sum {
		four := (*[4]int32)(bias[4*i:])
		for k, add := range four {
			level := int32(word&math.MaxUint16) - zero + add
			word >>= 16
			// Written without a branch, because nobody can guess which way it goes.
			units[n], levels[n] = int32(4*i+k), level
			n += int(uint32(-level) >> 31)
		}
	}
	on.count = n
}
