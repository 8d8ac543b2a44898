package fitting

import (
	"context"
	"fmt"
	"io"
	"path/filepath"
	"slices"

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
// there is a folder of articles annotated in full, made true of those and of the
// lessons together: the former are read better than most texts, and the latter's
// annotators left out some of what is stated, so the truth lies between.
func fitTrust(ctx context.Context, lessons []lesson, full string, progress io.Writer) (linear.Weights, error) {
	w := linear.Fit(choices(lessons, -1), trustPenalty)
	w[trust.Shift] = 0
	if full == "" {
		return w, nil
	}
	articles, err := judge(ctx, full, w)
	if err != nil {
		return nil, err
	}
	parts := heldOut(lessons)
	tabulate(progress, "articles annotated in full, each held out", holdOut(articles, slices.Concat(parts...)))
	tabulate(progress, "articles of one annotator, a fifth held out", holdOut(parts, slices.Concat(articles...)))
	w[trust.Shift] = calibrate(slices.Concat(articles...), slices.Concat(parts...))
	return w, nil
}

// choices returns what the frames read of the lessons, without those of one part.
func choices(lessons []lesson, without int) []linear.Choice {
	var out []linear.Choice
	for _, l := range lessons {
		for _, c := range l.claims {
			// The learned scorer knows these articles by heart: what it is sure
			// of here says nothing.
			if !c.Signs.Learned && l.fold(folds) != without {
				out = append(out, rightOrWrong(c.Signs, l.stated(c)))
			}
		}
	}
	return out
}

// heldOut scores what the frames read of each part of the lessons by weights that
// are fitted on the others.
func heldOut(lessons []lesson) [][]verdict {
	parts := make([][]verdict, folds)
	for part := range parts {
		w := linear.Fit(choices(lessons, part), trustPenalty)
		for _, l := range lessons {
			for _, c := range l.claims {
				if !c.Signs.Learned && l.fold(folds) == part {
					parts[part] = append(parts[part], verdict{score: trust.Score(w, c.Signs), right: l.stated(c)})
				}
			}
		}
	}
	return parts
}

// holdOut gives the verdicts of each part the confidence that the other parts and
// the verdicts beside them teach.
func holdOut(parts [][]verdict, beside []verdict) []verdict {
	var held []verdict
	for i, part := range parts {
		shift := calibrate(slices.Concat(slices.Concat(parts[:i]...), slices.Concat(parts[i+1:]...)), beside)
		for _, v := range part {
			v.confidence = trust.Share(v.score, shift)
			held = append(held, v)
		}
	}
	return held
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

// calibrate returns the shift under which scores are true of the two lots of
// verdicts, each of which weighs as much as the other.
func calibrate(lots ...[]verdict) float64 {
	const stride, rounds = 0.5, 400
	shift := 0.0
	for range rounds {
		slope := 0.0
		for _, lot := range lots {
			for _, v := range lot {
				miss := -trust.Share(v.score, shift)
				if v.right {
					miss++
				}
				slope += miss / float64(len(lot)*len(lots))
			}
		}
		shift += stride * slope
	}
	return shift
}

// bounds part the rows of the table.
var bounds = []float64{0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.001}

// tabulate prints how often relations of each confidence are right, and those of
// at least that confidence.
func tabulate(w io.Writer, title string, verdicts []verdict) {
	fmt.Fprintf(w, "%s:\nconfidence    relations  mean  right  right from here up\n", title)
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
