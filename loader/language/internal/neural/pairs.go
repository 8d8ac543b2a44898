package neural

import "math"

// A pairTable is a table of small whole numbers, two to a machine word, so that
// one multiplication does the work of two. Both halves are signed: the upper one
// is too small by one where the lower is negative, which the sums bear as well.
type pairTable struct {
	scales []float32 // per row: what one step is worth
	steps  []int64
	width  int // pairs in a row
}

func newPairTable(t *tensor) pairTable {
	p := pairTable{width: t.cols / 2}
	for i := range t.rows {
		scale, steps := round(t.row(i))
		p.scales = append(p.scales, scale)
		for k := 0; k < len(steps); k += 2 {
			p.steps = append(p.steps, int64(steps[k])+int64(steps[k+1])<<32)
		}
	}
	return p
}

// mostWeight bounds what a row is multiplied by: a sum of as many rows as a
// network can have stays below 1<<31 in either half.
const mostWeight = 1 << 14

// combine sums the rows of p, each as often as numbers says, into given. sums is
// room for a row.
func (p pairTable) combine(given, numbers []float32, sums []int64) {
	most := float32(0)
	for i, f := range numbers {
		weight := f * p.scales[i]
		most = max(most, weight, -weight)
	}
	clear(sums)
	unit := most / mostWeight
	if unit == 0 {
		clear(given)
		return
	}
	var weights [4]int64
	for i := 0; i < len(numbers); i += len(weights) {
		for k := range weights {
			weights[k] = 0
			if i+k < len(numbers) {
				weights[k] = int64(math.RoundToEven(float64(numbers[i+k] * p.scales[i+k] / unit)))
			}
		}
		addPairs(sums, weights, p.steps[i*p.width:min((i+4)*p.width, len(p.steps))])
	}
	for i, sum := range sums {
		low := int32(sum)
		given[2*i] = unit * float32(low)
		given[2*i+1] = unit * float32(int32((sum-int64(low))>>32))
	}
}

// addPairs adds up to four rows of steps to sums.
func addPairs(sums []int64, weights [4]int64, steps []int64) {
	n := len(sums)
	if len(steps) < 4*n {
		for i, step := range steps {
			sums[i%n] += weights[i/n] * step
		}
		return
	}
	a, b, c, d := steps[:n], steps[n:][:n], steps[2*n:][:n], steps[3*n:][:n]
	for i, sum := range sums {
		sums[i] = sum + weights[0]*a[i] + weights[1]*b[i] + weights[2]*c[i] + weights[3]*d[i]
	}
}
