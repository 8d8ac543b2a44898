package main

import (
	"context"
	"fmt"

	"github.com/spf13/cobra"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/queries"
)

func newBetween(opts *options) *cobra.Command {
	q := &question{opts: opts}
	cmd := &cobra.Command{
		Use:     "between A B",
		Short:   "Everything between two actors and, for countries, between their officials",
		Example: `  dramatis between Iraq "United States"`,
		Args:    cobra.ExactArgs(2),
	}
	q.addFilter(cmd)
	q.addPage(cmd)
	return q.command(cmd, func(ctx context.Context, v *graph.View, args []string) (answer, error) {
		ids, err := resolveAll(ctx, v, args)
		if err != nil {
			return answer{}, err
		}
		filter, err := q.terms.Filter(ctx, v)
		if err != nil {
			return answer{}, err
		}
		found, err := queries.Between(ctx, v, ids[0], ids[1], filter, q.page)
		return answer{found, anySlice(found.Exchanges), func(s *screen) { drawExchanges(s, found) }}, err
	})
}

func drawExchanges(s *screen, found queries.Exchanges) {
	s.linef("%s", s.bold(fmt.Sprintf("%s and %s: %s in %s",
		found.A.Name, found.B.Name, count(found.Total, "relation"), articles(found.Articles, found.Independent))))
	for _, exchange := range found.Exchanges {
		s.relation(exchange.Relation, "")
	}
	s.rest(len(found.Exchanges), found.Total, found.Next, found.Cut)
}
