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
	turn      string // between the actors and the rest
	foot      string // at the end
	separator string // between two items that no turn keeps apart

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
	items := &list{out: out, separator: s.separator}
	if err := writeEach(items, from.actors(ctx), s.actor); err != nil {
		return err
	}
	if s.turn != "" {
		out.WriteString(s.turn)
		items.begun = false
	}
	if err := writeEach(items, from.articles(ctx), s.article); err != nil {
		return err
	}
	if err := writeEach(items, from.relations(ctx), s.relation); err != nil {
		return err
	}
	out.WriteString(s.foot)
	return nil
}

// A list keeps its items apart.
type list struct {
	out       *bufio.Writer
	separator string
	begun     bool
}

func writeEach[T any](l *list, items iter.Seq2[T, error], text func(*T) ([]byte, error)) error {
	if text == nil {
		return nil
	}
	for item, err := range items {
		if err != nil {
			return err
		}
		written, err := text(&item)
		if err != nil {
			return err
		}
		if l.begun {
			l.out.WriteString(l.separator)
		}
		l.begun = true
		if _, err := l.out.Write(written); err != nil {
			return err
		}
	}
	return nil
}
