package training

import (
	"cmp"
	"fmt"
	"io"
	"slices"

	"github.com/dramatis-graph/dramatis/loader/relation/learned"
)

// smallest is how many findings a knot of the curve stands for at least.
const smallest = 60

// fit returns the share of right findings by output, among those that the
// frames left out: the closest curve that never falls.
func fit(trials []trial) []learned.Knot {
	var all []finding
	for _, t := range trials {
		for _, f := range t.findings {
			if !f.claimed {
				all = append(all, f)
			}
		}
	}
	slices.SortStableFunc(all, func(a, b finding) int { return cmp.Compare(a.share, b.share) })
	var blocks []block
	for len(all) > 0 {
		n := smallest
		if len(all) < 2*smallest {
			n = len(all)
		}
		blocks = append(blocks, blockOf(all[:n]))
		all = all[n:]
		for k := len(blocks) - 1; k > 0 && blocks[k-1].ratio() >= blocks[k].ratio(); k-- {
			blocks[k-1] = blocks[k-1].with(blocks[k])
			blocks = blocks[:k]
		}
	}
	curve := []learned.Knot{}
	for _, b := range blocks {
		curve = append(curve, learned.Knot{Output: float32(b.shares / b.n), Right: float32(b.ratio())})
	}
	if len(curve) == 0 {
		curve = append(curve, learned.Knot{Output: 1, Right: 1})
	}
	return curve
}

// A block is a run of findings.
type block struct{ n, right, shares float64 }

func blockOf(fs []finding) block {
	b := block{n: float64(len(fs))}
	for _, f := range fs {
		b.shares += float64(f.share)
		if f.right {
			b.right++
		}
	}
	return b
}

func (b block) ratio() float64 { return b.right / b.n }

func (b block) with(c block) block { return block{b.n + c.n, b.right + c.right, b.shares + c.shares} }

// tabulate prints how many of the findings that the frames left out are right.
func tabulate(w io.Writer, trials []trial) {
	fmt.Fprintln(w, "output       findings  right")
	edges := []float32{leastMeasured, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01}
	for i := range len(edges) - 1 {
		var b block
		for _, t := range trials {
			for _, f := range t.findings {
				if !f.claimed && f.share >= edges[i] && f.share < edges[i+1] {
					b = b.with(blockOf([]finding{f}))
				}
			}
		}
		fmt.Fprintf(w, "%.1f to %.1f  %8.0f   %.2f\n", edges[i], min(1, edges[i+1]), b.n, b.right/max(1, b.n))
	}
}
