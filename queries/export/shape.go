package export

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"iter"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/queries"
)

// A shape is how one format writes a graph: its actors, its articles, its
// relations, and what stands around them. A part without a function is not
// written.
type shape struct {
	name string // "GraphML", as errors call it

	head      string // before the actors
	turn      string // between the actors and the articles or relations
	foot      string // at the end
	separator string // between two of a kind

	// asides says that places and those who are quoted are written among the
	// actors even if no selected relation has them as an end.
	asides bool

	actor    func(*graph.Actor) ([]byte, error)
	article  func(*graph.Article) ([]byte, error)
	relation func(*statement) ([]byte, error)
}

// write has the form of [Format.Write].
func (s shape) write(ctx context.Context, w io.Writer, v *graph.View, f queries.Filter) error {
	out := bufio.NewWriter(w)
	if err := s.parts(ctx, out, selection{v, f, s.asides}); err != nil {
		return fmt.Errorf("writing %s: %w", s.name, err)
	}
	if err := out.Flush(); err != nil {
		return fmt.Errorf("writing %s: %w", s.name, err)
	}
	return nil
}

// parts leaves it to Flush to tell of what cannot be written.
func (s shape) parts(ctx context.Context, out *bufio.Writer, from selection) error {
	out.WriteString(s.head)
	if err := each(out, from.actors(ctx), s.actor, s.separator); err != nil {
		return err
	}
	out.WriteString(s.turn)
	if err := each(out, from.articles(ctx), s.article, s.separator); err != nil {
		return err
	}
	if err := each(out, from.relations(ctx), s.relation, s.separator); err != nil {
		return err
	}
	out.WriteString(s.foot)
	return nil
}

// each writes every item as text says, with the separator between two of them.
func each[T any](out *bufio.Writer, items iter.Seq2[T, error], text func(*T) ([]byte, error), separator string) error {
	if text == nil {
		return nil
	}
	first := true
	for item, err := range items {
		if err != nil {
			return err
		}
		written, err := text(&item)
		if err != nil {
			return err
		}
		if !first {
			out.WriteString(separator)
		}
		first = false
		if _, err := out.Write(written); err != nil {
			return err
		}
	}
	return nil
}
