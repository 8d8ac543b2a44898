package graph

import (
	"context"
	"runtime"
	"sync"

	cgraph "github.com/cayleygraph/cayley/graph"
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
		at := e.shelf // of e nothing else is to stay in memory
		x.articles[e.doc.Article.ID].shelf.Store(&at)
	}
	if err := context.Cause(ctx); err != nil {
		return err
	}
	x.settle()
	return nil
}

// A shelved edition is one that the archive has.
type shelved struct {
	edition
	shelf shelf
}

// editions sends every article without its text, in no order, to a receiver who
// takes all that comes. It ends early when ctx does, and calls fail if something
// cannot be read.
func (a *archive) editions(ctx context.Context, fail context.CancelCauseFunc) <-chan shelved {
	const ahead = 64 // articles are small
	articles, editions := make(chan cgraph.Ref, ahead), make(chan shelved, ahead)
	var readers sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		readers.Go(func() {
			predicates, err := a.refs(quadReading, quadText)
			if err != nil {
				fail(err)
			}
			for article := range articles {
				e, err := a.editionOf(ctx, article, predicates)
				if err != nil {
					fail(err)
					continue
				}
				editions <- e
			}
		})
	}
	go func() {
		a.articles(ctx, fail, articles)
		close(articles)
		readers.Wait()
		close(editions)
	}()
	return editions
}

// articles sends all articles.
func (a *archive) articles(ctx context.Context, fail context.CancelCauseFunc, articles chan<- cgraph.Ref) {
	for article, err := range a.places(ctx, quad.Object, articleNode, quadKind) {
		if err != nil {
			fail(err)
			return
		}
		articles <- article.ref
	}
}

// editionOf reads an article without its text; predicates lead to its reading
// and its text.
func (a *archive) editionOf(ctx context.Context, article cgraph.Ref, predicates []cgraph.Ref) (shelved, error) {
	s, err := a.findAt(ctx, article, predicates)
	if err != nil {
		return shelved{}, err
	}
	found, err := a.literals(ctx, s.reading)
	if err != nil {
		return shelved{}, err
	}
	doc, err := parseReading(found[0])
	return shelved{edition{doc: doc, sum: sumOf(found[0])}, s}, err
}
