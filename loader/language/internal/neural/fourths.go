package neural

import "math"

// A fourthTable is a table of small whole numbers, four to a machine word, so
// that one multiplication does the work of four. All fourths are signed: each is
// too small by one where the one below it is negative, which the sums bear as
// well.
type fourthTable struct {
	scales []float32 // per row: what one step is worth
	steps  []int64
	width  int // machine words in a row
}

// mostStep is the most steps that a number of the table is from zero. Finer steps
// would leave less room for what the rows are multiplied with.
const mostStep = 31

func newFourthTable(t *tensor) fourthTable {
	f := fourthTable{width: (t.cols + 3) / 4}
	for i := range t.rows {
		scale := (&tensor{w: t.row(i)}).most() / mostStep
		f.scales = append(f.scales, scale)
		words := make([]int64, f.width)
		for k, number := range t.row(i) {
			if scale > 0 {
				words[k/4] += int64(math.RoundToEven(float64(number/scale))) << (16 * (k % 4))
			}
		}
		f.steps = append(f.steps, words...)
	}
	return f
}

// combine sums the rows of f, each as often as numbers says, into given. sums is
// room for a row.
func (f *fourthTable) combine(given, numbers []float32, sums []int64) {
	total := float32(0)
	for i, number := range numbers {
		weight := number * f.scales[i]
		total += max(weight, -weight)
	}
	clear(sums)
	// However the weights are rounded, no sum of steps is more than a fourth holds.
	unit := total / (math.MaxInt16/mostStep - float32(len(numbers))/2)
	if unit <= 0 {
		clear(given)
		return
	}
	var weights [4]int64
	for i := 0; i < len(numbers); i += len(weights) {
		weights = [4]int64{}
		for k := range min(len(weights), len(numbers)-i) {
			weights[k] = int64(math.RoundToEven(float64(numbers[i+k] * f.scales[i+k] / unit)))
		}
		if weights != [4]int64{} {
			addFourths(sums, weights, f.steps[i*f.width:min((i+4)*f.width, len(f.steps))])
		}
	}
	for i := range given {
		fourth := int16(sums[i/4])
		given[i] = unit * float32(fourth)
		sums[i/4] = (sums[i/4] - int64(fourth)) >> 16
	}
}

// addFourths adds up to four rows of steps to sums.
func addFourths(sums []int64, weights [4]int64, steps []int64) {
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
