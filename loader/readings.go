package loader

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"runtime"

	"github.com/dramatis-graph/dramatis/loader/article"
)

// Readings extracts the articles on every core and yields the readings in the
// order of the articles. What the articles report as an error is yielded in its
// place. At most a few articles a core are in memory at once. When ctx ends, the
// last pair holds its error.
func (o Options) Readings(ctx context.Context, articles iter.Seq2[article.Article, error]) iter.Seq2[Reading, error] {
	return func(yield func(Reading, error) bool) {
		ctx, cancel := context.WithCancel(ctx)
		queue := make(chan chan result, 2*runtime.GOMAXPROCS(0))
		go o.enqueue(ctx, articles, queue)
		defer drain(queue) // after cancel, so that nothing is left running
		defer cancel()
		for pending := range queue {
			r := <-pending
			if !yield(r.reading, r.err) {
				return
			}
		}
		if err := ctx.Err(); err != nil {
			yield(Reading{}, err)
		}
	}
}

// A result is a reading, or why there is none.
type result struct {
	reading Reading
	err     error
}

// enqueue starts to extract one article after the other and puts a place for
// each result into the queue: the queue keeps the order, and its capacity
// bounds how many are under way.
func (o Options) enqueue(ctx context.Context, articles iter.Seq2[article.Article, error], queue chan<- chan result) {
	defer close(queue)
	for a, err := range articles {
		place := make(chan result, 1)
		select {
		case <-ctx.Done():
			return
		case queue <- place:
		}
		if err != nil {
			place <- result{err: err}
			continue
		}
		go func() { place <- o.attempt(a) }()
	}
}

// ErrFault is why an article is skipped that a stage cannot bear. No article
// should have that power; if one has, it takes nothing else with it.
var ErrFault = errors.New("internal fault")

func (o Options) attempt(a article.Article) (r result) {
	defer func() {
		if fault := recover(); fault != nil {
			r = result{err: &article.Skipped{Path: a.Name, Reason: fmt.Errorf("%w: %v", ErrFault, fault)}}
		}
	}()
	return result{reading: o.Extract(a)}
}

// drain waits until what is under way has ended.
func drain(queue <-chan chan result) {
	for pending := range queue {
		<-pending
	}
}
