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

// unpack writes the positive ones of a sum of rows many rows into v, and zero for
// the others.
func (l lanes) unpack(v []float32, sum []uint64, rows int) {
	zero := int32(l.half * rows)
	for i, word := range sum {
		u := v[4*i : 4*i+4 : 4*i+4]
		u[0] = l.step * float32(max(0, int32(word&0xffff)-zero))
		u[1] = l.step * float32(max(0, int32(word>>16&0xffff)-zero))
		u[2] = l.step * float32(max(0, int32(word>>32&0xffff)-zero))
		u[3] = l.step * float32(max(0, int32(word>>48)-zero))
	}
}

// addLanes adds three rows to sum. All have the same length, a multiple of 2.
func addLanes(sum, a, b, c []uint64) {
	a, b, c = a[:len(sum)], b[:len(sum)], c[:len(sum)]
	for i := 0; i+1 < len(sum); i += 2 {
		sum[i] += a[i] + b[i] + c[i]
		sum[i+1] += a[i+1] + b[i+1] + c[i+1]
	}
}
