package main

import (
	"context"
	"fmt"

	"github.com/spf13/cobra"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/queries"
)

func newMet(opts *options) *cobra.Command {
	q := &question{opts: opts}
	cmd := &cobra.Command{
		Use:   "met ACTOR [ACTOR]",
		Short: "Who met whom: when, where, and the sentence that says so",
		Example: `  dramatis met "Antony Blinken"
  dramatis met --status planned "Joe Biden"
  dramatis met --predicate CONSULT --since 2024 Iraq`,
		Args:              cobra.RangeArgs(1, 2),
		ValidArgsFunction: completeActors(opts, 2),
	}
	q.addPage(cmd)
	return q.about(cmd, func(ctx context.Context, v *graph.View, in queries.Inquiry) (answer, error) {
		found, err := queries.Met(ctx, v, in.One(), in.Other(), in.Filter, q.page)
		return answer{found, anySlice(found.Meetings), func(s *screen) { drawMeetings(s, found) }}, err
	})
}

func drawMeetings(s *screen, m queries.Meetings) {
	s.linef("%s: %s", s.bold(m.Actor.Name), count(m.Total, "counterpart"))
	for _, meeting := range m.Meetings {
		s.linef("")
		s.linef("%s  %s", s.bold(meeting.Actor.Name), s.dim(fmt.Sprintf("%s in %s%s",
			count(meeting.Reports, "report"), articles(meeting.Articles, meeting.Independent), period(meeting.First, meeting.Last))))
		for _, r := range meeting.Relations {
			s.relation(r, "  ")
		}
	}
	s.rest(len(m.Meetings), m.Total, m.Next, m.Cut)
}

// articles counts articles, and those that are no copies of another where there
// are copies: "5 articles, 2 independent".
func articles(all, independent int) string {
	if independent == all {
		return count(all, "article")
	}
	return fmt.Sprintf("%s, %d independent", count(all, "article"), independent)
}

// period says from when to when, as far as it is known.
func period(first, last graph.Date) string {
	switch first {
	case "":
		return ""
	case last:
		return ", " + string(first)
	}
	return fmt.Sprintf(", %s to %s", first, last)
}
