package main

import (
	"context"
	"fmt"
	"strconv"

	"github.com/spf13/cobra"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/queries"
)

func newCentral(opts *options) *cobra.Command {
	q := &question{opts: opts}
	var measure string
	cmd := &cobra.Command{
		Use:   "central",
		Short: "The most connected actors",
		Long: `The most connected actors, by one of three measures:

  degree       to how many others an actor is linked (the default)
  pagerank     how often a walk from actor to actor along their relations comes by
  betweenness  what part of the shortest chains between others leads through it;
               in a large graph estimated, always from the same actors`,
		Example: `  dramatis central --predicate CONSULT --since 2024
  dramatis central --by betweenness`,
		Args: cobra.NoArgs,
	}
	cmd.Flags().StringVar(&measure, "by", string(queries.Degree), "degree, pagerank or betweenness")
	q.addFilter(cmd)
	q.addPage(cmd)
	return q.command(cmd, func(ctx context.Context, v *graph.View, _ []string) (answer, error) {
		filter, err := lexicon.Filter(ctx, v, q.terms)
		if err != nil {
			return answer{}, err
		}
		found, err := queries.Central(ctx, v, queries.Measure(measure), filter, q.page)
		return answer{found, anySlice(found.Ranks), func(s *screen) { drawRanking(s, found) }}, err
	})
}

func drawRanking(s *screen, found queries.Ranking) {
	rows := make([][]string, len(found.Ranks))
	for i, r := range found.Ranks {
		score := strconv.FormatFloat(r.Score, 'f', 4, 64)
		if found.Measure == queries.Degree {
			score = strconv.Itoa(int(r.Score))
		}
		rows[i] = []string{r.Actor.Name, string(r.Actor.ID), score, strconv.Itoa(r.Linked), strconv.Itoa(r.Relations)}
	}
	s.table([]string{"name", "id", string(found.Measure), "linked to", "relations"}, rows)
	if found.Sampled > 0 {
		s.linef("%s", s.dim(fmt.Sprintf("estimated from the chains that start at %d actors", found.Sampled)))
	}
	s.rest(len(found.Ranks), found.Total, found.Next, found.Cut)
}
