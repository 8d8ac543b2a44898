package neural

import "math"

// A thirdTable is a table of small whole numbers, three to a machine word, so
// that one multiplication does the work of three. All thirds are signed: each is
// too small by one where the one below it is negative, which the sums bear as
// well.
type thirdTable struct {
	scales []float32 // per row: what one step is worth
	steps  []int64
	cols   int
	width  int // machine words in a row
}

const (
	thirdBits = 21
	thirdMask = 1<<thirdBits - 1
	thirdSign = 1 << (thirdBits - 1)
)

func newThirdTable(t *tensor) thirdTable {
	p := thirdTable{cols: t.cols, width: (t.cols + 2) / 3}
	for i := range t.rows {
		scale, steps := round(t.row(i))
		p.scales = append(p.scales, scale)
		for len(steps) > 0 {
			word := int64(0)
			for k, step := range steps[:min(3, len(steps))] {
				word += int64(step) << (k * thirdBits)
			}
			p.steps = append(p.steps, word)
			steps = steps[min(3, len(steps)):]
		}
	}
	return p
}

// combine sums the rows of p, each as often as numbers says, into given. sums is
// room for a row.
func (p thirdTable) combine(given, numbers []float32, sums []int64) {
	total := float32(0)
	for i, f := range numbers {
		weight := f * p.scales[i]
		total += max(weight, -weight)
	}
	clear(sums)
	if total == 0 {
		clear(given)
		return
	}
	// However the weights are rounded, the sums stay within a third.
	unit := total / (thirdSign/(math.MaxInt8+1) - float32(len(numbers)))
	var weights [4]int64
	for i := 0; i < len(numbers); i += len(weights) {
		for k := range weights {
			weights[k] = 0
			if i+k < len(numbers) {
				weights[k] = int64(math.RoundToEven(float64(numbers[i+k] * p.scales[i+k] / unit)))
			}
		}
		addThirds(sums, weights, p.steps[i*p.width:min((i+4)*p.width, len(p.steps))])
	}
	for i, sum := range sums {
		for k := range min(3, p.cols-3*i) {
			third := (sum&thirdMask ^ thirdSign) - thirdSign
			given[3*i+k] = unit * float32(third)
			sum = (sum - third) >> thirdBits
		}
	}
}

// addThirds adds up to four rows of steps to sums.
func addThirds(sums []int64, weights [4]int64, steps []int64) {
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
