package export

import (
	"bufio"
	"bytes"
	"context"
	"fmt"
	"io"
	"strings"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/queries"
)

// writeNQuads writes the lines of [graph.View.WriteNQuads] that belong to what
// the filter lets through: the relations, what is said of them, their actors
// and their articles, and the corrections that stand, without which the lines of
// articles would tell of other actors.
func writeNQuads(ctx context.Context, w io.Writer, v *graph.View, f queries.Filter) error {
	s := selection{view: v, filter: f}
	if s.whole() {
		return v.WriteNQuads(ctx, w)
	}
	nodes, err := s.nodes(ctx)
	if err != nil {
		return fmt.Errorf("writing quads: %w", err)
	}
	out := &sieve{out: bufio.NewWriter(w), nodes: nodes}
	if err := v.WriteNQuads(ctx, out); err != nil {
		return err
	}
	if err := out.out.Flush(); err != nil {
		return fmt.Errorf("writing quads: %w", err)
	}
	return nil
}

// nodes returns what selected quads may be about: relations, the actors in them,
// and articles.
func (s selection) nodes(ctx context.Context) (map[graph.ID]bool, error) {
	nodes := make(map[graph.ID]bool)
	for e, err := range s.edges(ctx) {
		if err != nil {
			return nil, err
		}
		for _, id := range []graph.ID{e.ID, e.Subject, e.Object, e.Place, e.AttributedTo, e.Article} {
			nodes[id] = true
		}
	}
	ledger, err := s.view.Ledger(ctx)
	if err != nil {
		return nil, err
	}
	for _, entry := range ledger.Standing() {
		for _, id := range []graph.ID{entry.ID(), entry.Actor, entry.Other} {
			nodes[id] = true
		}
	}
	delete(nodes, "")
	return nodes, nil
}

// A sieve passes on the lines of N-Quads whose subject and graph are both among
// its nodes.
type sieve struct {
	out   *bufio.Writer
	nodes map[graph.ID]bool
	rest  []byte // the start of a line that is not complete
}

func (s *sieve) Write(chunk []byte) (int, error) {
	n := len(chunk)
	for {
		i := bytes.IndexByte(chunk, '\n')
		if i < 0 {
			s.rest = append(s.rest, chunk...)
			return n, nil
		}
		line := append(s.rest, chunk[:i+1]...)
		if s.keeps(string(line)) {
			if _, err := s.out.Write(line); err != nil {
				return 0, err
			}
		}
		s.rest, chunk = line[:0], chunk[i+1:]
	}
}

// keeps reads the first and the last term of a line. What stands between them
// may be any literal.
func (s *sieve) keeps(line string) bool {
	terms := strings.TrimSuffix(line, " .\n")
	subject, _, _ := strings.Cut(strings.TrimPrefix(terms, "<"), ">")
	graphName := strings.TrimSuffix(terms[strings.LastIndexByte(terms, '<')+1:], ">")
	return s.nodes[graph.ID(subject)] && s.nodes[graph.ID(graphName)]
}
