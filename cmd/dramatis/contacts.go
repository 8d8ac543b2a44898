package main

import (
	"context"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/queries"
)

func newContacts(opts *options) *cobra.Command {
	q := &question{opts: opts}
	cmd := &cobra.Command{
		Use:   "contacts ACTOR [ACTOR]",
		Short: "Whom an actor has to do with, with the first and the last contact",
		Example: `  dramatis contacts "Fuad Hussein"
  dramatis contacts --predicate CONSULT Iraq "United States"`,
		Args:              cobra.RangeArgs(1, 2),
		ValidArgsFunction: completeActors(opts, 2),
	}
	q.addPage(cmd)
	return q.about(cmd, func(ctx context.Context, v *graph.View, in queries.Inquiry) (answer, error) {
		found, err := queries.Contacts(ctx, v, in.One(), in.Other(), in.Filter, q.page)
		return answer{found, anySlice(found.Contacts), func(s *screen) { drawCompany(s, found) }}, err
	})
}

func drawCompany(s *screen, found queries.Company) {
	s.linef("%s: %s", s.bold(found.Actor.Name), count(found.Total, "contact"))
	for _, c := range found.Contacts {
		s.linef("")
		s.linef("%s  %s", s.bold(c.Actor.Name), s.dim(fmt.Sprintf("%s in %s", count(c.Relations, "relation"), count(c.Articles, "article"))))
		s.paragraph(counted(c.Counts), "  ")
		if c.First == nil {
			continue
		}
		s.relation(*c.First, "  ")
		if c.Last.ID != c.First.ID {
			s.relation(*c.Last, "  ")
		}
	}
	s.rest(len(found.Contacts), found.Total, found.Next, found.Cut)
}

// counted lists counts in one line: "met 3, visited by 1".
func counted(counts []queries.Count) string {
	parts := make([]string, len(counts))
	for i, c := range counts {
		parts[i] = fmt.Sprintf("%s %d", c.Label, c.Count)
	}
	return strings.Join(parts, ", ")
}
