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
		Use:               "between A B",
		Short:             "Everything between two actors and, for countries, between their officials",
		Example:           `  dramatis between Iraq "United States"`,
		Args:              cobra.ExactArgs(2),
		ValidArgsFunction: completeActors(opts, 2),
	}
	q.addPage(cmd)
	return q.about(cmd, func(ctx context.Context, v *graph.View, in queries.Inquiry) (answer, error) {
		found, err := queries.Between(ctx, v, in.One(), in.Other(), in.Filter, q.page)
		return answer{found, anySlice(found.Exchanges), func(s *screen) { drawExchanges(s, found) }}, err
	})
}

func drawExchanges(s *screen, found queries.Exchanges) {
	s.linef("%s", s.bold(fmt.Sprintf("%s and %s: %s in %s",
		found.A.Name, found.B.Name, count(found.Total, "relation"), articles(found.Articles, found.Independent))))
	for _, exchange := range found.Exchanges {
		s.relation(exchange.Relation, "")
		s.side(found.A, exchange.A)
		s.side(found.B, exchange.B)
	}
	s.rest(len(found.Exchanges), found.Total, found.Next, found.Cut)
}

// side says through whom an actor took part, if not itself.
func (s *screen) side(of graph.Actor, by queries.Side) {
	if len(by.Via) > 0 {
		s.linef("  %s", s.dim("for "+of.Name+": "+through(by)))
	}
}

// through says by which offices and bodies somebody acts for a country: "Fuad
// Hussein, foreign minister".
func through(by queries.Side) string {
	last := by.Via[len(by.Via)-1].Relation
	words := by.Actor.Name
	if last.Role != "" {
		words += ", " + last.Role
	}
	if last.Predicate == graph.OfficialOf && len(by.Via) > 1 {
		words += " of " + last.Object.Name
	}
	return words
}
