package fitting

import (
	"context"
	"fmt"
	"io"

	"github.com/dramatis-graph/dramatis/loader/relation/linear"
	"github.com/dramatis-graph/dramatis/loader/relation/trust"
)

func fitTrust(ctx context.Context, lessons []lesson, full string, progress io.Writer) (linear.Weights, error) {
	var all []linear.Choice
	for _, l := range lessons {
		for _, c := range l.claims {
			all = append(all, rightOrWrong(c.Signs, l.stated(c)))
		}
	}
	_ = ctx
	_ = full
	fmt.Fprintln(progress, len(all))
	w := linear.Fit(all, 1)
	w[trust.Scale], w[trust.Shift] = 1, 0
	return w, nil
}

// rightOrWrong is the choice between a claim being right, which its signs speak
// for, and wrong.
func rightOrWrong(s trust.Signs, right bool) linear.Choice {
	return linear.Choice{Alternatives: [][]linear.Feature{linear.Features(s.Describe), nil}, Right: []bool{right, !right}}
}
