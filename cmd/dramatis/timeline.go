package main

import (
	"context"

	"github.com/spf13/cobra"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/queries"
)

func newTimeline(opts *options) *cobra.Command {
	q := &question{opts: opts}
	var officials bool
	cmd := &cobra.Command{
		Use:   "timeline ACTOR [ACTOR]",
		Short: "Dated relations of one actor, or of a pair, in order",
		Long: `Dated relations of one actor, or of a pair, in order. With --officials, those of
a country's officials and bodies while they acted for it, with their offices.`,
		Example: `  dramatis timeline "Joe Biden"
  dramatis timeline --officials Iraq
  dramatis timeline --status all --since 2021 Iraq "United States"`,
		Args:              cobra.RangeArgs(1, 2),
		ValidArgsFunction: completeActors(opts, 2),
	}
	cmd.Flags().BoolVar(&officials, "officials", false, "what the officials of a country did, not the country itself")
	q.addPage(cmd)
	return q.about(cmd, func(ctx context.Context, v *graph.View, in queries.Inquiry) (answer, error) {
		if officials {
			if len(in.Actors) > 1 {
				return answer{}, usage("--officials takes one country", "between A B tells what officials of two countries did")
			}
			found, err := queries.Officials(ctx, v, in.One(), in.Filter, q.page)
			return answer{found, anySlice(found.Acts), func(s *screen) { drawService(s, found) }}, err
		}
		found, err := queries.Timeline(ctx, v, in.One(), in.Other(), in.Filter, q.page)
		return answer{found, anySlice(found.Relations), func(s *screen) { drawTimeline(s, found) }}, err
	})
}

func drawTimeline(s *screen, found queries.Chronicle) {
	for _, r := range found.Relations {
		s.relation(r, "")
	}
	s.undated(found.Undated)
	s.rest(len(found.Relations), found.Total, found.Next, found.Cut)
}

func drawService(s *screen, found queries.Service) {
	for _, act := range found.Acts {
		s.relation(act.Relation, "")
		s.linef("  %s", s.dim("for "+found.Actor.Name+": "+through(act.By)))
	}
	s.undated(found.Undated)
	s.rest(len(found.Acts), found.Total, found.Next, found.Cut)
}

func (s *screen) undated(n int) {
	if n > 0 {
		s.linef("%s", s.dim(count(n, "relation")+" without a date left out"))
	}
}
