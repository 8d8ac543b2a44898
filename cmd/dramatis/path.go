package main

import (
	"context"
	"fmt"

	"github.com/spf13/cobra"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/queries"
)

func newPath(opts *options) *cobra.Command {
	q := &question{opts: opts}
	var search queries.Search
	var avoid []string
	cmd := &cobra.Command{
		Use:   "path FROM TO",
		Short: "Shortest and next-shortest chains of relations, each hop with its sentence",
		Example: `  dramatis path "Yahya Rasool" "Joe Biden"
  dramatis path -k 5 --avoid "United States" Iraq NATO`,
		Args: cobra.ExactArgs(2),
	}
	q.addFilter(cmd)
	cmd.Flags().IntVarP(&search.K, "chains", "k", 3, "how many chains to find")
	cmd.Flags().IntVar(&search.MaxHops, "max-hops", 6, "how many relations a chain may have")
	cmd.Flags().BoolVar(&search.Chronological, "chronological", false, "only chains in which no hop is earlier than the one before")
	cmd.Flags().StringArrayVar(&avoid, "avoid", nil, "leave this actor out of every chain")
	return q.command(cmd, func(ctx context.Context, v *graph.View, args []string) (answer, error) {
		ids, err := resolveAll(ctx, v, append(args[:2:2], avoid...))
		if err != nil {
			return answer{}, err
		}
		filter, err := q.terms.Filter(ctx, v)
		if err != nil {
			return answer{}, err
		}
		search.Avoid = ids[2:]
		found, err := queries.Path(ctx, v, ids[0], ids[1], filter, search)
		return answer{found, anySlice(found.Chains), func(s *screen) { drawChains(s, found) }}, err
	})
}

func drawChains(s *screen, found queries.Chains) {
	if len(found.Chains) == 0 {
		s.linef("no chain from %s to %s", s.bold(found.From.Name), s.bold(found.To.Name))
	}
	for i, chain := range found.Chains {
		if i > 0 {
			s.linef("")
		}
		s.linef("%s to %s in %s", s.bold(found.From.Name), s.bold(found.To.Name), count(len(chain.Hops), "hop"))
		drawHops(s, chain.Hops)
	}
	s.rest(len(found.Chains), len(found.Chains), "", found.Cut)
}

func drawHops(s *screen, hops []queries.Hop) {
	for _, hop := range hops {
		s.relation(hop.Relation, "  ")
		if hop.Reports > 1 {
			s.linef("    %s", s.dim(fmt.Sprintf("%d reports, %d independent", hop.Reports, hop.Independent)))
		}
	}
}
