package neural

import (
	"math"
	"slices"
	"testing"

	"pgregory.net/rapid"
)

// Rows add up lane by lane, however large and many they are.
func TestLanesAddUp(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		const hidden, step = 64, 0.5
		count := rapid.IntRange(0, maxSlots).Draw(t, "rows")
		bias := make([]int32, hidden)
		want := make([]int32, hidden)
		for i := range bias {
			bias[i] = rapid.Int32Range(-40, 40).Draw(t, "bias")
			want[i] = bias[i]
		}
		var rows []row
		for range count {
			numbers := make([]float32, hidden)
			for i := range numbers {
				steps := rapid.SampledFrom([]int32{-half, -half, -7, 0, 3, half}).Draw(t, "steps")
				numbers[i] = step * float32(steps)
				want[i] += steps
			}
			r := make(row, rowLen(hidden))
			r.pack(numbers, step)
			rows = append(rows, r)
		}
		for len(rows)%rowsAtOnce != 0 {
			rows = append(rows, make(row, rowLen(hidden)))
		}
		even, odd := make([]uint64, rowLen(hidden)), make([]uint64, rowLen(hidden))
		sumRows(even, odd, rows)
		on := newLit(hidden)
		on.light(even, odd, bias, count)
		got := make([]int32, hidden)
		for i, unit := range on.units[:on.count] {
			got[unit] = on.levels[i]
		}
		for i := range want {
			want[i] = max(0, want[i])
		}
		if !slices.Equal(got, want) {
			t.Fatalf("levels %v instead of %v", got, want)
		}
	})
}

func TestLanesCutOff(t *testing.T) {
	for _, f := range []float32{-1e9, -31, 0, 31, 1e9} {
		if got, want := lane(f, 1), uint64(max(-31, min(31, f))+half); got != want {
			t.Errorf("%v becomes %d instead of %d", f, got, want)
		}
	}
	if got := lane(float32(math.Inf(1)), 1); got != 2*half {
		t.Errorf("infinity becomes %d", got)
	}
}
