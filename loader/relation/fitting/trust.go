package fitting

import (
	"context"
	"fmt"
	"io"
	"path/filepath"

	"github.com/dramatis-graph/dramatis/loader/article"
	"github.com/dramatis-graph/dramatis/loader/relation"
	"github.com/dramatis-graph/dramatis/loader/relation/linear"
	"github.com/dramatis-graph/dramatis/loader/relation/trust"
	"github.com/dramatis-graph/dramatis/loader/score"
)

// trustPenalty is what large weights cost package trust: much, so that a sign
// must be seen often to count.
const trustPenalty = 4

// fitTrust returns weights whose scores are fitted on the lessons, and, where
// there is a folder of articles annotated in full, made true of those.
func fitTrust(ctx context.Context, lessons []lesson, full string, progress io.Writer) (linear.Weights, error) {
	var choices []linear.Choice
	for _, l := range lessons {
		for _, c := range l.claims {
			// The learned scorer knows these articles by heart: what it is sure
			// of here says nothing.
			if !c.Signs.Learned {
				choices = append(choices, rightOrWrong(c.Signs, l.stated(c)))
			}
		}
	}
	w := linear.Fit(choices, trustPenalty)
	w[trust.Scale], w[trust.Shift] = 1, 0
	if full == "" {
		return w, nil
	}
	articles, err := judge(ctx, full, w)
	if err != nil {
		return nil, err
	}
	var held []verdict
	var all []verdict
	for i, a := range articles {
		var others []verdict
		for j, b := range articles {
			if i != j {
				others = append(others, b...)
			}
		}
		scale, shift := calibrate(others)
		for _, v := range a {
			v.confidence = trust.Share(v.score, scale, shift)
			held = append(held, v)
		}
		all = append(all, a...)
	}
	tabulate(progress, held)
	w[trust.Scale], w[trust.Shift] = calibrate(all)
	return w, nil
}

// rightOrWrong is the choice between a claim being right, which its signs speak
// for, and wrong.
func rightOrWrong(s trust.Signs, right bool) linear.Choice {
	return linear.Choice{Alternatives: [][]linear.Feature{linear.Features(s.Describe), nil}, Right: []bool{right, !right}}
}

// A verdict is a relation that was read, with its score and whether it is right.
type verdict struct {
	score, confidence float64
	right             bool
}

// judge reads the articles of a folder and compares what is read with what is
// annotated; each relation once, with its best score.
func judge(ctx context.Context, dir string, w linear.Weights) ([][]verdict, error) {
	gold, err := score.ReadFolder(dir)
	if err != nil {
		return nil, err
	}
	var out [][]verdict
	for a, err := range article.Read(ctx, []string{filepath.Join(dir, "articles.jsonl")}, article.Options{}) {
		if err != nil {
			return nil, err
		}
		for _, g := range gold {
			if g.Name == a.Name {
				out = append(out, verdicts(g, claims(a), w))
			}
		}
	}
	return out, nil
}

func verdicts(g score.Gold, claims []relation.Studied, w linear.Weights) []verdict {
	at := map[string]int{}
	var out []verdict
	for _, c := range claims {
		v := verdict{score: trust.Score(w, c.Signs), right: g.States(c.Relation)}
		key := fmt.Sprint(c.Subject.ID, c.Predicate, c.Object.ID)
		if i, seen := at[key]; seen {
			out[i].score = max(out[i].score, v.score)
			continue
		}
		at[key] = len(out)
		out = append(out, v)
	}
	return out
}

// calibrate returns the scale and shift under which scores are true of the
// verdicts. A handful of verdicts cannot move the scale far from one.
func calibrate(verdicts []verdict) (scale, shift float64) {
	const small, rounds = 0.02, 4000
	scale = 1
	for range rounds {
		bySlope, byShift := 4*(1-scale), 0.0
		for _, v := range verdicts {
			miss := -trust.Share(v.score, scale, shift)
			if v.right {
				miss++
			}
			bySlope += miss * v.score
			byShift += miss
		}
		n := float64(len(verdicts) + 1)
		scale += small * bySlope / n * 4
		shift += small * byShift / n * 4
	}
	return scale, shift
}

// bounds part the rows of the table.
var bounds = []float64{0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.001}

// tabulate prints how often relations of each confidence are right, and those of
// at least that confidence.
func tabulate(w io.Writer, verdicts []verdict) {
	fmt.Fprintln(w, "each article held out:\nconfidence    relations  mean  right  right from here up")
	for i := range len(bounds) - 1 {
		here, above := tally{}, tally{}
		for _, v := range verdicts {
			if v.confidence >= bounds[i] {
				above.add(v)
				if v.confidence < bounds[i+1] {
					here.add(v)
				}
			}
		}
		if here.n > 0 {
			fmt.Fprintf(w, "%.2f to %.2f %9d  %.2f  %.2f   %.2f\n",
				bounds[i], min(1, bounds[i+1]), here.n, here.sum/float64(here.n), here.share(), above.share())
		}
	}
}

// A tally counts verdicts.
type tally struct {
	n, right int
	sum      float64
}

func (t *tally) add(v verdict) {
	t.n++
	t.sum += v.confidence
	if v.right {
		t.right++
	}
}

func (t tally) share() float64 { return float64(t.right) / float64(t.n) }
