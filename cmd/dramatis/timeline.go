package main

import (
	"context"

	"github.com/spf13/cobra"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/queries"
)

func newTimeline(opts *options) *cobra.Command {
	q := &question{opts: opts}
	cmd := &cobra.Command{
		Use:   "timeline ACTOR [ACTOR]",
		Short: "Dated relations of one actor, or of a pair, in order",
		Example: `  dramatis timeline "Joe Biden"
  dramatis timeline --status all --since 2021 Iraq "United States"`,
		Args: cobra.RangeArgs(1, 2),
	}
	q.addFilter(cmd)
	q.addPage(cmd)
	return q.command(cmd, func(ctx context.Context, v *graph.View, args []string) (answer, error) {
		actor, with, err := onePair(ctx, v, args)
		if err != nil {
			return answer{}, err
		}
		filter, err := q.terms.Filter(ctx, v)
		if err != nil {
			return answer{}, err
		}
		found, err := queries.Timeline(ctx, v, actor, with, filter, q.page)
		return answer{found, anySlice(found.Relations), func(s *screen) { drawTimeline(s, found) }}, err
	})
}

func drawTimeline(s *screen, found queries.Chronicle) {
	for _, r := range found.Relations {
		s.relation(r, "")
	}
	if found.Independent < found.Articles {
		s.linef("%s", s.dim(articles(found.Articles, found.Independent)))
	}
	if found.Undated > 0 {
		s.linef("%s", s.dim(count(found.Undated, "relation")+" without a date left out"))
	}
	s.rest(len(found.Relations), found.Total, found.Next, found.Cut)
}
