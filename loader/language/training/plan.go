package training

import (
	"context"
	"fmt"
	"io"
	"math/rand/v2"

	"github.com/dramatis-graph/dramatis/loader/language/internal/neural"
)

// A plan says how long and how fast a network learns.
type plan struct {
	name   string // of what is learned, for the progress report
	epochs int
	batch  int     // sentences
	rate   float64 // of the first step; it falls to nothing in a straight line
	seed   uint64
}

// follow shows the learner n examples, in another order in each epoch.
func (p plan) follow(ctx context.Context, l *neural.Learner, n int, progress io.Writer, study func(w *neural.Worker, epoch, example int)) error {
	random := rand.New(rand.NewPCG(p.seed, 0))
	steps := (n + p.batch - 1) / p.batch
	for epoch := range p.epochs {
		order := random.Perm(n)
		for step := range steps {
			if err := ctx.Err(); err != nil {
				return fmt.Errorf("training the %s: %w", p.name, err)
			}
			part := order[step*p.batch : min(n, (step+1)*p.batch)]
			left := 1 - float64(epoch*steps+step)/float64(p.epochs*steps)
			l.Batch(len(part), p.rate*left, func(w *neural.Worker, example int) {
				study(w, epoch, part[example])
			})
		}
		fmt.Fprintf(progress, "%s: epoch %d of %d\n", p.name, epoch+1, p.epochs)
	}
	return nil
}

// plans are the plans for the parts of a model.
type plans struct{ jackknife, tags, trees, names plan }

func (o Options) plans() plans {
	p := plans{
		jackknife: plan{name: "tagger of the parser's lessons", epochs: 2, batch: 96, rate: 0.004},
		tags:      plan{name: "tagger", epochs: 6, batch: 48, rate: 0.003},
		trees:     plan{name: "parser", epochs: 5, batch: 48, rate: 0.002},
		names:     plan{name: "tagger of names", epochs: 3, batch: 96, rate: 0.003},
	}
	for _, p := range []*plan{&p.jackknife, &p.tags, &p.trees, &p.names} {
		p.seed = o.Seed
		if o.Short {
			p.epochs = 1
		}
	}
	return p
}
