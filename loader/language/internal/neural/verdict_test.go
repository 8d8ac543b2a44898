package neural

import (
	"math"
	"testing"

	"pgregory.net/rapid"
)

// A verdict gives what floating point gives, but for rounding, at least for the
// outcomes that are possible.
func TestVerdict(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		const units = 32
		outcomes := rapid.IntRange(1, 20).Draw(t, "outcomes")
		weights := newTensor(units+1, outcomes)
		for i := range weights.w {
			weights.w[i] = rapid.Float32Range(-2, 2).Draw(t, "weight")
		}
		on := newLit(units)
		for i := range units {
			if level := rapid.Int32Range(-9, 99).Draw(t, "level"); level > 0 {
				on.units[on.count], on.levels[on.count] = int32(i), level
				on.count++
			}
		}
		possible := rapid.SliceOfN(rapid.Bool(), outcomes, outcomes).Draw(t, "possible")
		scores := make([]float32, outcomes)
		v := newVerdict(weights)
		v.score(scores, possible, &on, 0.01)
		for k := range scores {
			want, off := float64(weights.row(units)[k]), 0.001
			for i, unit := range on.units[:on.count] {
				level := 0.01 * float64(on.levels[i])
				want += level * float64(weights.row(int(unit))[k])
				off += level * float64(v.step)
			}
			if possible[k] && math.Abs(want-float64(scores[k])) > off {
				t.Fatalf("outcome %d scores %v instead of %v", k, scores[k], want)
			}
		}
	})
}

// The brightest layer and the heaviest weights do not spill from score to score.
func TestVerdictDoesNotSpill(t *testing.T) {
	weights := newTensor(maxHidden+1, 6)
	on := newLit(maxHidden)
	for i := range maxHidden {
		copy(weights.row(i), []float32{-3, 3, -3, 3, 0, -3})
		on.units[i], on.levels[i] = int32(i), math.MaxUint16
	}
	on.count = maxHidden
	step := float32(int(1) << on.dim(levelBits))
	v := newVerdict(weights)
	got := make([]float32, 6)
	v.score(got, nil, &on, step)
	want := float32(3 * maxHidden * math.MaxUint16)
	for k, sign := range []float32{-1, 1, -1, 1, 0, -1} {
		if d := got[k] - sign*want; max(d, -d) > want/4 {
			t.Errorf("outcome %d scores %v instead of %v", k, got[k], sign*want)
		}
	}
}
