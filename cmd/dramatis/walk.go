package main

import (
	"context"
	"fmt"

	"github.com/spf13/cobra"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/queries"
	"github.com/dramatis-graph/dramatis/queries/path"
)

func newWalk(opts *options) *cobra.Command {
	q := &question{opts: opts}
	cmd := &cobra.Command{
		Use:   "walk START PATH",
		Short: "Follow a property path from an actor, in SPARQL 1.1 notation",
		Long: `Follow a property path from an actor and print everybody it reaches.

  met                  along the relation
  ^officialOf          against it
  officialOf/met       one after the other
  met|spokeWith        one or the other
  met?  met*  met+     once or not at all, any number of times, at least once
  met{2}  met{1,3}     that many times
  !met  !(met|told)    along any other relation
  ^(officialOf/met)    parentheses group
  met[since=2024]      only relations that meet a condition: since, until, status,
                       place, source, or the least confidence

met* and met+ go on as long as they find somebody new; the answer says so if it
was stopped before that. --status and the other filters hold for every relation.

"dramatis vocabulary" lists the relations.`,
		Example: `  dramatis walk Iraq '^officialOf/met/officialOf'
  dramatis walk "Jen Psaki" 'officialOf/(met|spokeWith)+'`,
		Args:              cobra.ExactArgs(2),
		ValidArgsFunction: completeActors(opts, 1),
	}
	q.addFilter(cmd)
	q.addPage(cmd)
	return q.command(cmd, func(ctx context.Context, v *graph.View, args []string) (answer, error) {
		route, err := path.Parse(args[1])
		if err != nil {
			return answer{}, err
		}
		in, err := lexicon.Read(ctx, v, q.terms, args[0])
		if err != nil {
			return answer{}, err
		}
		found, err := queries.Walk(ctx, v, in.One(), route, in.Filter, q.page)
		return answer{found, anySlice(found.Ends), func(s *screen) { drawReached(s, found) }}, err
	})
}

func drawReached(s *screen, found queries.Reached) {
	s.linef("%s along %s: %s", s.bold(found.From.Name), found.Path, count(found.Total, "actor"))
	for _, end := range found.Ends {
		s.linef("")
		s.linef("%s  %s", s.bold(end.Actor.Name), s.dim(fmt.Sprintf("%s, %s", end.Actor.Kind, count(len(end.Hops), "hop"))))
		drawHops(s, end.Hops)
	}
	s.rest(len(found.Ends), found.Total, found.Next, found.Cut)
}
