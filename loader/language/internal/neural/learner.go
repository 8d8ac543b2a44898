package neural

import (
	"math/rand/v2"
	"sync"
)

// A Learner is a network in training.
type Learner struct {
	shape   Shape
	lexicon *Lexicon
	weights weights
	steps   int
	adams   []*adam
	workers []*Worker
}

// workerCount is how many parts each batch is cut into, whatever the number of
// processors: sums of floating point depend on their order.
const workerCount = 2

// NewLearner starts a network of shape s over the vectors of x. The same seed
// and the same batches give the same network.
func NewLearner(s Shape, x *Lexicon, seed uint64) (*Learner, error) {
	if err := s.check(); err != nil {
		return nil, err
	}
	l := &Learner{shape: s, lexicon: x, weights: newWeights(s, x.width)}
	l.weights.start(rand.New(rand.NewPCG(seed, 0)))
	for _, t := range l.weights.all() {
		l.adams = append(l.adams, newAdam(t))
	}
	for i := range workerCount {
		l.workers = append(l.workers, newWorker(l, rand.New(rand.NewPCG(seed, uint64(i)+1))))
	}
	return l, nil
}

// Batch calls study for each of n examples and then takes one step of the given
// rate along what the workers learned. Examples are shared out between workers
// that run at the same time; study may use its worker and its example only.
func (l *Learner) Batch(n int, rate float64, study func(w *Worker, example int)) {
	var all sync.WaitGroup
	for i, w := range l.workers {
		all.Go(func() {
			for example := i; example < n; example += workerCount {
				study(w, example)
			}
			w.finish()
		})
	}
	all.Wait()
	l.steps++
	seen := 0
	for _, w := range l.workers {
		seen += w.seen
		w.seen = 0
	}
	for i, a := range l.adams {
		sum := l.workers[0].slopes[i]
		for _, w := range l.workers[1:] {
			for _, row := range w.slopes[i].touched {
				add(sum.at(int(row)), w.slopes[i].row(int(row)))
			}
			w.slopes[i].reset()
		}
		for _, row := range sum.touched {
			scaleBy(sum.row(int(row)), 1/float32(max(seen, 1)))
		}
		a.step(sum, l.steps, rate)
		sum.reset()
	}
}

func scaleBy(v []float32, by float32) {
	for i := range v {
		v[i] *= by
	}
}
