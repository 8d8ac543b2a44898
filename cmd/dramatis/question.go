package main

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/spf13/cobra"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/queries"
)

// A question is a command that asks the graph: the flags that all of them take,
// and the one way from flags to a printed answer.
type question struct {
	opts    *options
	format  outputFormat
	timeout time.Duration
	terms   queries.Terms
	page    queries.Page
}

// command makes cmd ask its question through ask.
func (q *question) command(cmd *cobra.Command, ask func(ctx context.Context, v *graph.View, args []string) (answer, error)) *cobra.Command {
	q.format.addFlag(cmd, formatTable, formatJSON, formatJSONL)
	cmd.Flags().DurationVar(&q.timeout, "timeout", 30*time.Second, "give up after this long")
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		ctx, cancel := context.WithTimeout(cmd.Context(), q.timeout)
		defer cancel()
		var found answer
		err := q.opts.view(ctx, func(v *graph.View) (err error) {
			found, err = ask(ctx, v, args)
			return err
		})
		if errors.Is(err, context.DeadlineExceeded) {
			return tooSlow{q.timeout}
		}
		if err != nil {
			return fmt.Errorf("%s: %w", cmd.Name(), err)
		}
		return q.format.print(cmd.OutOrStdout(), found)
	}
	return cmd
}

// about makes cmd ask, through ask, about the actors that its arguments name
// and the relations that its flags let through.
func (q *question) about(cmd *cobra.Command, ask func(ctx context.Context, v *graph.View, in queries.Inquiry) (answer, error)) *cobra.Command {
	q.addFilter(cmd)
	return q.command(cmd, func(ctx context.Context, v *graph.View, args []string) (answer, error) {
		in, err := lexicon.Read(ctx, v, q.terms, args...)
		if err != nil {
			return answer{}, err
		}
		return ask(ctx, v, in)
	})
}

// addFilter gives cmd the flags that choose among relations.
func (q *question) addFilter(cmd *cobra.Command) {
	addFilter(cmd, &q.terms)
}

// addFilter gives cmd the flags that choose among relations, whatever it does
// with them.
func addFilter(cmd *cobra.Command, terms *queries.Terms) {
	f := cmd.Flags()
	f.StringSliceVar(&terms.Predicates, "predicate", nil, "only these relations or classes, such as met or CONSULT")
	f.StringSliceVar(&terms.Statuses, "status", nil, "happened, ongoing, planned, denied, possible or all (default happened,ongoing)")
	f.StringVar(&terms.Since, "since", "", "not before this day, month or year")
	f.StringVar(&terms.Until, "until", "", "not after this day, month or year")
	f.StringVar(&terms.Place, "place", "", "only in this place or country, or in a place within it")
	f.StringVar(&terms.Source, "source", "", "only from this publisher")
	f.StringVar(&terms.MinConfidence, "min-confidence", "", "only with at least this confidence, 0 to 1")
	f.StringVar(&terms.MinSources, "min-sources", "", "only what at least so many independent sources state")
	f.StringVar(&terms.AsOf, "as-of", "", "only what was published by this day, month or year")
	completeFilter(cmd)
}

// addPage gives cmd the flags that choose a part of a long list.
func (q *question) addPage(cmd *cobra.Command) {
	cmd.Flags().IntVar(&q.page.Limit, "limit", queries.DefaultLimit, "how many to print")
	cmd.Flags().StringVar(&q.page.Cursor, "cursor", "", "go on where an earlier answer stopped")
}

// tooSlow is a question that took longer than --timeout.
type tooSlow struct{ limit time.Duration }

func (e tooSlow) Error() string {
	return fmt.Sprintf("no answer within %s, so none is given", e.limit)
}

func (e tooSlow) Hint() string {
	return "narrow the question (--predicate, --since, fewer hops) or give it a longer --timeout"
}
