package neural

import (
	"math"
	"testing"

	"pgregory.net/rapid"
)

// Fourths give what floating point gives, but for rounding.
func TestFourthsCombine(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		table := newTensor(rapid.IntRange(1, 9).Draw(t, "rows"), rapid.IntRange(1, 9).Draw(t, "columns"))
		number := rapid.Float32Range(-3, 3)
		for i := range table.w {
			table.w[i] = number.Draw(t, "weight")
		}
		numbers := rapid.SliceOfN(number, table.rows, table.rows).Draw(t, "numbers")
		want, got := make([]float32, table.cols), make([]float32, table.cols)
		combine(want, numbers, table.w)
		new(newFourthTable(table)).combine(got, numbers, make([]int64, (table.cols+3)/4))
		for i := range want {
			if d := math.Abs(float64(got[i] - want[i])); d > 0.2*float64(table.rows) {
				t.Fatalf("column %d: %v instead of %v", i, got[i], want[i])
			}
		}
	})
}

// However many rows a table has, no fourth of a word spills into the next.
func TestFourthsDoNotSpill(t *testing.T) {
	for _, rows := range []int{1, 3, 4, 148, 2 * maxInner} {
		table := newTensor(rows, 4)
		numbers := make([]float32, rows)
		for i := range rows {
			numbers[i] = 1
			copy(table.row(i), []float32{-1, 1, -1, 0})
		}
		got := make([]float32, 4)
		f := newFourthTable(table)
		f.combine(got, numbers, make([]int64, 1))
		if most := got[1]; got[0] != -most || got[2] != -most || got[3] != 0 || most < float32(rows)/2 || most > 2*float32(rows) {
			t.Errorf("%d rows add up to %v", rows, got)
		}
	}
}
