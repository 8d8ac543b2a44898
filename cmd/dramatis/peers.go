package main

import (
	"context"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/queries"
)

func newPeers(opts *options) *cobra.Command {
	q := &question{opts: opts}
	cmd := &cobra.Command{
		Use:   "peers ACTOR",
		Short: "Who has to do with the same others",
		Long: `Actors that have to do with the same others, whether or not they have to do with
each other. Whom few have to do with says more than a country that all do.`,
		Example:           `  dramatis peers "Kataib Hezbollah"`,
		Args:              cobra.ExactArgs(1),
		ValidArgsFunction: completeActors(opts, 1),
	}
	q.addPage(cmd)
	return q.about(cmd, func(ctx context.Context, v *graph.View, in queries.Inquiry) (answer, error) {
		found, err := queries.Peers(ctx, v, in.One(), in.Filter, q.page)
		return answer{found, anySlice(found.Peers), func(s *screen) { drawCircle(s, found) }}, err
	})
}

func drawCircle(s *screen, found queries.Circle) {
	rows := make([][]string, len(found.Peers))
	for i, p := range found.Peers {
		names := make([]string, len(p.Through))
		for j, a := range p.Through {
			names[j] = a.Name
		}
		if p.Shared > len(names) {
			names = append(names, "…")
		}
		rows[i] = []string{p.Actor.Name, strconv.Itoa(p.Shared), strings.Join(names, ", ")}
	}
	s.table([]string{"name", "shared", "such as"}, rows)
	s.rest(len(found.Peers), found.Total, found.Next, found.Cut)
}
