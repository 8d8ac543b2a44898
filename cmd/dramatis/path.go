package main

import (
	"context"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/queries"
)

func newPath(opts *options) *cobra.Command {
	q := &question{opts: opts}
	var search queries.Search
	var avoid []string
	var weight string
	cmd := &cobra.Command{
		Use:   "path FROM TO",
		Short: "Shortest and next-shortest chains of relations, each hop with its sentence",
		Long: `Chains of relations from one actor to another, each hop with its sentence.

The best chain comes first. By default it has few hops and leads through actors
with few relations, since a chain through a country that everybody has to do
with says little: passing an actor counts as one more hop from 10 relations on,
as two from 100, three from 1000. --weight hops counts hops only; --weight
confidence multiplies the confidences of the hops. --avoid leaves actors out,
and --all lists every chain up to --max-hops.`,
		Example: `  dramatis path "Yahya Rasool" "Joe Biden"
  dramatis path -k 5 --avoid "United States" Iraq NATO`,
		Args:              cobra.ExactArgs(2),
		ValidArgsFunction: completeActors(opts, 2),
	}
	q.addFilter(cmd)
	cmd.Flags().IntVarP(&search.K, "chains", "k", 0, fmt.Sprintf("how many chains to find (default %d; %d with --all)", queries.DefaultChains, queries.MaxEveryChain))
	cmd.Flags().IntVar(&search.MaxHops, "max-hops", queries.DefaultHops, "how many relations a chain may have")
	cmd.Flags().BoolVar(&search.Chronological, "chronological", false, "only chains in which no hop is earlier than the one before")
	cmd.Flags().BoolVar(&search.All, "all", false, "every chain, the shortest first")
	cmd.Flags().StringVar(&weight, "weight", "", "what makes a chain good: specific, hops or confidence (default specific)")
	cmd.Flags().StringArrayVar(&avoid, "avoid", nil, "leave this actor out of every chain")
	return q.command(cmd, func(ctx context.Context, v *graph.View, args []string) (answer, error) {
		in, err := lexicon.Read(ctx, v, q.terms, append(args[:2:2], avoid...)...)
		if err != nil {
			return answer{}, err
		}
		search.Avoid, search.Weight = in.Actors[2:], queries.Weight(weight)
		found, err := queries.Path(ctx, v, in.One(), in.Other(), in.Filter, search)
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
		s.linef("%s to %s in %s%s", s.bold(found.From.Name), s.bold(found.To.Name), count(len(chain.Hops), "hop"), s.dim(passed(chain)))
		drawHops(s, chain.Hops)
	}
	if len(found.Chains) > 1 {
		s.linef("%s", s.dim("order: "+found.Order))
	}
	s.rest(len(found.Chains), len(found.Chains), "", found.Cut)
}

// passed names the actors that a chain leads through, with how many relations
// they have.
func passed(c queries.Chain) string {
	if len(c.Hops) < 2 {
		return ""
	}
	var names []string
	for i, a := range c.Actors[1:len(c.Hops)] {
		names = append(names, fmt.Sprintf("%s (%s)", a.Name, count(c.Links[i+1], "relation")))
	}
	return ", through " + strings.Join(names, ", ")
}

func drawHops(s *screen, hops []queries.Hop) {
	for _, hop := range hops {
		s.relation(hop.Relation, "  ")
		if hop.Reports > 1 {
			s.linef("    %s", s.dim(fmt.Sprintf("%d reports, %d independent", hop.Reports, hop.Independent)))
		}
	}
}
