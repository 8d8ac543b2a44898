package neural

import "math"

// What a slot gives to the hidden layer is a row of lanes of 8 bits, eight to a
// machine word. Rows are shifted up to be positive and leave two bits free, so
// that four can be added before they must be widened to lanes of 16 bits. So
// coarse a row costs no accuracy: the sum of many is what counts.

// half stands for zero in a lane, which goes from 0 to 2*half.
const half = 31

// rowsAtOnce rows can be added with no lane spilling into the next.
const rowsAtOnce = 4

// usualReach is the part of the largest number that lanes reach to. Numbers
// beyond are cut off: they are few, and finer steps for all others are worth more.
const usualReach = 0.35

// A row is lanes that stand for the units of the hidden layer, in order.
type row []uint64

// rowLen is how many machine words a row for hidden units has.
func rowLen(hidden int) int { return hidden / 8 }

// pack writes v, in units of step, into r.
func (r row) pack(v []float32, step float32) {
	for i := range r {
		word := uint64(0)
		for k, f := range v[8*i : 8*i+8] {
			word |= lane(f, step) << (8 * k)
		}
		r[i] = word
	}
}

func lane(f, step float32) uint64 {
	n := math.RoundToEven(float64(f / step))
	return uint64(max(-half, min(half, n)) + half)
}

// block is how many machine words of rows are summed in one go: as many as there
// are registers for.
const block = 4

const everySecond = 0x00ff00ff00ff00ff

// sumRows sets even and odd, as long as a row and that a multiple of block, to the
// sums of every second lane of rows, whose number is a multiple of rowsAtOnce.
func sumRows(even, odd []uint64, rows []row) {
	for at := 0; at+block <= len(even); at += block {
		var e0, e1, e2, e3, o0, o1, o2, o3 uint64
		for i := 0; i+rowsAtOnce <= len(rows); i += rowsAtOnce {
			four := (*[rowsAtOnce]row)(rows[i:])
			a, b := (*[block]uint64)(four[0][at:]), (*[block]uint64)(four[1][at:])
			c, d := (*[block]uint64)(four[2][at:]), (*[block]uint64)(four[3][at:])
			x0, x1 := a[0]+b[0]+c[0]+d[0], a[1]+b[1]+c[1]+d[1]
			x2, x3 := a[2]+b[2]+c[2]+d[2], a[3]+b[3]+c[3]+d[3]
			e0 += x0 & everySecond
			o0 += x0 >> 8 & everySecond
			e1 += x1 & everySecond
			o1 += x1 >> 8 & everySecond
			e2 += x2 & everySecond
			o2 += x2 >> 8 & everySecond
			e3 += x3 & everySecond
			o3 += x3 >> 8 & everySecond
		}
		*(*[block]uint64)(even[at:]) = [block]uint64{e0, e1, e2, e3}
		*(*[block]uint64)(odd[at:]) = [block]uint64{o0, o1, o2, o3}
	}
}
