package loader

import (
	"context"
	"errors"
	"fmt"
	"iter"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/loader/article"
)

// A Graph takes in what articles say, all of a batch or none of it.
// [graph.Store] is one.
type Graph interface {
	AddAll(ctx context.Context, docs []graph.Document) ([]graph.Change, error)
}

// An Outcome tells what became of one article, or of an input that gave none.
type Outcome struct {
	Article   string // its name, "" if Skipped
	Change    graph.Change
	Relations int // how many the article states

	// Skipped is why an input was passed over; it is nil for an article that
	// is in the graph now.
	Skipped *article.Skipped
}

// batchSize is how many articles are written in one transaction. A transaction
// costs a wait for the disk, so one for each article would take most of the
// time of a load; more than a few hundred gain nothing.
const batchSize = 256

// Load adds every article to g and tells about each through report, in the
// order in which they come. Inputs that cannot be read are told at once and
// passed over. It stops at the first batch that cannot be stored, and when ctx
// ends; what was reported as added stays, each article whole.
func (o Options) Load(ctx context.Context, g Graph, articles iter.Seq2[article.Article, error], report func(Outcome)) error {
	b := batch{graph: g, report: report}
	for reading, err := range o.Readings(ctx, articles) {
		var skipped *article.Skipped
		if errors.As(err, &skipped) {
			report(Outcome{Skipped: skipped})
			continue
		}
		if err == nil {
			err = b.add(ctx, reading.Document())
		}
		if err != nil {
			return fmt.Errorf("load: %w", err)
		}
	}
	if err := b.flush(ctx); err != nil {
		return fmt.Errorf("load: %w", err)
	}
	return nil
}

// A batch collects documents for one transaction.
type batch struct {
	graph  Graph
	report func(Outcome)
	docs   []graph.Document
}

func (b *batch) add(ctx context.Context, doc graph.Document) error {
	b.docs = append(b.docs, doc)
	if len(b.docs) < batchSize {
		return nil
	}
	return b.flush(ctx)
}

func (b *batch) flush(ctx context.Context) error {
	if len(b.docs) == 0 {
		return nil
	}
	changes, err := b.graph.AddAll(ctx, b.docs)
	if err != nil {
		return err
	}
	for i, doc := range b.docs {
		b.report(Outcome{Article: doc.Article.Name, Change: changes[i], Relations: len(doc.Relations)})
	}
	b.docs = b.docs[:0]
	return nil
}
