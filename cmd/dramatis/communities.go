package main

import (
	"context"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/queries"
)

func newCommunities(opts *options) *cobra.Command {
	q := &question{opts: opts}
	cmd := &cobra.Command{
		Use:   "communities [ACTOR]",
		Short: "Groups of actors that have more to do with each other than with others",
		Long: `Groups of actors that have more to do with each other than with others, the
largest first; with an actor, only its own. Each actor is in one group.`,
		Example: `  dramatis communities
  dramatis communities --predicate CONSULT Iraq`,
		Args:              cobra.MaximumNArgs(1),
		ValidArgsFunction: completeActors(opts, 1),
	}
	q.addPage(cmd)
	return q.about(cmd, func(ctx context.Context, v *graph.View, in queries.Inquiry) (answer, error) {
		found, err := queries.Communities(ctx, v, in.One(), in.Filter, q.page)
		return answer{found, anySlice(found.Communities), func(s *screen) { drawPartition(s, found) }}, err
	})
}

func drawPartition(s *screen, found queries.Partition) {
	for _, c := range found.Communities {
		s.linef("%s  %s", s.bold(count(c.Size, "actor")), s.dim(count(c.Relations, "relation")+" among them"))
		names := make([]string, len(c.Actors))
		for i, a := range c.Actors {
			names[i] = a.Name
		}
		if c.Size > len(names) {
			names = append(names, fmt.Sprintf("and %d more", c.Size-len(names)))
		}
		s.paragraph(strings.Join(names, ", "), "  ")
	}
	s.linef("%s", s.dim(fmt.Sprintf("modularity %.2f", found.Modularity)))
	s.rest(len(found.Communities), found.Total, found.Next, found.Cut)
}
