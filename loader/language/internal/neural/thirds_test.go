package neural

import (
	"math"
	"testing"

	"pgregory.net/rapid"
)

// Thirds give what floating point gives, but for rounding.
func TestThirdsCombine(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		table := newTensor(rapid.IntRange(1, 9).Draw(t, "rows"), rapid.IntRange(1, 9).Draw(t, "columns"))
		number := rapid.Float32Range(-3, 3)
		for i := range table.w {
			table.w[i] = number.Draw(t, "weight")
		}
		numbers := rapid.SliceOfN(number, table.rows, table.rows).Draw(t, "numbers")
		want, got := make([]float32, table.cols), make([]float32, table.cols)
		combine(want, numbers, table.w)
		newThirdTable(table).combine(got, numbers, make([]int64, (table.cols+2)/3))
		for i := range want {
			if d := math.Abs(float64(got[i] - want[i])); d > 0.05*float64(table.rows) {
				t.Fatalf("column %d: %v instead of %v", i, got[i], want[i])
			}
		}
	})
}

// The most extreme table a network can have does not spill from third to third.
func TestThirdsDoNotSpill(t *testing.T) {
	table := newTensor(2*maxInner, 3)
	numbers := make([]float32, table.rows)
	for i := range table.rows {
		numbers[i] = 1
		copy(table.row(i), []float32{-1, 1, -1})
	}
	got := make([]float32, 3)
	newThirdTable(table).combine(got, numbers, make([]int64, 1))
	for i, want := range []float64{-2 * maxInner, 2 * maxInner, -2 * maxInner} {
		if math.Abs(float64(got[i])-want) > 1 {
			t.Errorf("column %d: %v instead of %v", i, got[i], want)
		}
	}
}
