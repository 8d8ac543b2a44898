package main

import (
	"context"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/queries"
)

func newActor(opts *options) *cobra.Command {
	q := &question{opts: opts}
	cmd := &cobra.Command{
		Use:               "actor NAME",
		Short:             "One actor: names, offices, relation counts",
		Example:           `  dramatis actor al-Sudani`,
		Args:              cobra.ExactArgs(1),
		ValidArgsFunction: completeActors(opts, 1),
	}
	return q.about(cmd, func(ctx context.Context, v *graph.View, in queries.Inquiry) (answer, error) {
		found, err := queries.Actor(ctx, v, in.One(), in.Filter)
		return answer{found, []any{found}, func(s *screen) { drawProfile(s, found) }}, err
	})
}

func drawProfile(s *screen, p queries.Profile) {
	s.linef("%s  %s", s.bold(p.Actor.Name), s.dim(string(p.Actor.ID)))
	if len(p.Actor.Aliases) > 0 {
		s.linef("also named %s", strings.Join(p.Actor.Aliases, ", "))
	}
	drawOffices(s, "offices", p.Offices)
	drawOffices(s, "officials", p.Officials)
	s.linef("")
	rows := make([][]string, len(p.Counts))
	for i, c := range p.Counts {
		rows[i] = []string{c.Label, strconv.Itoa(c.Count)}
	}
	s.table([]string{"relation", "count"}, rows)
	s.rest(0, 0, "", p.Cut)
}

func drawOffices(s *screen, title string, offices []queries.Office) {
	if len(offices) == 0 {
		return
	}
	s.linef("")
	s.linef("%s", s.bold(title))
	for _, office := range offices {
		s.relation(office.Relation, "  ")
	}
}

func newActors(opts *options) *cobra.Command {
	q := &question{opts: opts}
	var kind string
	cmd := &cobra.Command{
		Use:   "actors [TEXT]",
		Short: "List actors, or search them by a part of a name",
		Example: `  dramatis actors --kind armed-group
  dramatis actors sudan`,
		Args: cobra.MaximumNArgs(1),
	}
	cmd.Flags().StringVar(&kind, "kind", "", "only actors of this kind, such as person or country")
	q.addPage(cmd)
	return q.command(cmd, func(ctx context.Context, v *graph.View, args []string) (answer, error) {
		wanted, err := queries.ParseKind(kind)
		if err != nil {
			return answer{}, err
		}
		found, err := queries.Actors(ctx, v, strings.Join(args, " "), wanted, q.page)
		return answer{found, anySlice(found.Actors), func(s *screen) { drawActors(s, found) }}, err
	})
}

func drawActors(s *screen, found queries.ActorList) {
	rows := make([][]string, len(found.Actors))
	for i, a := range found.Actors {
		rows[i] = []string{a.Name, string(a.ID), strings.Join(a.Aliases, ", ")}
	}
	s.table([]string{"name", "id", "also named"}, rows)
	s.rest(len(found.Actors), found.Total, found.Next, found.Cut)
}
