package neural

import "math"

// A verdict is a decision taken from the hidden layer. Its weights are whole
// numbers, three outcomes to a machine word, in blocks of six outcomes: for each
// hidden unit what it says of them.
type verdict struct {
	step   float32 // what one unit of a weight stands for
	blocks [][][2]int64
	bias   []float32 // per outcome
}

const (
	perWord    = 3
	perBlock   = 2 * perWord
	scoreBits  = 21
	weightBits = 7 // of a weight, without its sign
	levelBits  = scoreBits - 1 - weightBits
)

// newVerdict rounds t, which has a row per hidden unit and a last row of biases.
func newVerdict(t *tensor) verdict {
	units := t.rows - 1
	most := (&tensor{w: t.w[:units*t.cols]}).most()
	v := verdict{step: max(most, math.SmallestNonzeroFloat32) / (1<<weightBits - 1), bias: t.row(units)}
	for at := 0; at < t.cols; at += perBlock {
		block := make([][2]int64, units)
		for unit := range block {
			for i, f := range t.row(unit)[at:min(at+perBlock, t.cols)] {
				weight := int64(math.RoundToEven(float64(f / v.step)))
				block[unit][i/perWord] += weight << (scoreBits * (i % perWord))
			}
		}
		v.blocks = append(v.blocks, block)
	}
	return v
}

// score fills in the scores of the outcomes that possible allows, and perhaps of
// others. The levels of on add up to less than 1<<levelBits, and step is what
// one of them stands for.
func (v *verdict) score(scores []float32, possible []bool, on *lit, step float32) {
	step *= v.step
	for i, block := range v.blocks {
		at := i * perBlock
		end := min(at+perBlock, len(scores))
		if possible != nil && !anyOf(possible[at:end]) {
			continue
		}
		sums := weigh(block, on.units[:on.count], on.levels[:on.count])
		for k := range scores[at:end] {
			sum := &sums[k/perWord]
			score := *sum << (64 - scoreBits) >> (64 - scoreBits)
			*sum = (*sum - score) >> scoreBits
			scores[at+k] = float32(step*float32(score)) + v.bias[at+k]
		}
	}
}

// weigh sums what the units say, each as often as its level.
func weigh(block [][2]int64, units, levels []int32) [2]int64 {
	var a, b int64
	levels = levels[:len(units)]
	for i, unit := range units {
		weights := &block[unit]
		level := int64(levels[i])
		a += level * weights[0]
		b += level * weights[1]
	}
	return [2]int64{a, b}
}

func anyOf(possible []bool) bool {
	for _, p := range possible {
		if p {
			return true
		}
	}
	return false
}
