package graph

import (
	"context"
	"runtime"
	"sync"

	"github.com/cayleygraph/quad"
)

// fill puts the ledger and every article into an empty index. Articles are read
// and parsed on every core; the index does not depend on their order.
func (a *archive) fill(ctx context.Context, x *index) error {
	ledger, err := a.ledger(ctx)
	if err != nil {
		return err
	}
	x.rule(ledger)
	ctx, fail := context.WithCancelCause(ctx)
	defer fail(nil)
	for e := range a.editions(ctx, fail) {
		x.enter(e.doc, e.sum)
	}
	if err := context.Cause(ctx); err != nil {
		return err
	}
	x.settle()
	return nil
}

// editions sends every article without its text, in no order, to a receiver who
// takes all that comes. It ends early when ctx does, and calls fail if something
// cannot be read.
func (a *archive) editions(ctx context.Context, fail context.CancelCauseFunc) <-chan edition {
	const ahead = 64 // articles are small
	nodes, editions := make(chan quad.IRI, ahead), make(chan edition, ahead)
	var readers sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		readers.Go(func() {
			for node := range nodes {
				e, err := a.editionOf(ctx, node)
				if err != nil {
					fail(err)
					continue
				}
				editions <- e
			}
		})
	}
	go func() {
		a.articles(ctx, fail, nodes)
		close(nodes)
		readers.Wait()
		close(editions)
	}()
	return editions
}

// articles sends the nodes of all articles.
func (a *archive) articles(ctx context.Context, fail context.CancelCauseFunc, nodes chan<- quad.IRI) {
	for article, err := range a.ends(ctx, quad.Object, articleNode, quadKind) {
		if err != nil {
			fail(err)
			return
		}
		nodes <- article.value.(quad.IRI)
	}
}

// editionOf reads an article without its text.
func (a *archive) editionOf(ctx context.Context, node quad.IRI) (edition, error) {
	reading, err := a.object(ctx, node, quadReading)
	if err != nil {
		return edition{}, err
	}
	doc, err := parseReading(reading)
	return edition{doc: doc, sum: sumOf(reading)}, err
}
