package main

import (
	"context"

	"github.com/spf13/cobra"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/queries"
)

func newArticles(opts *options) *cobra.Command {
	q := &question{opts: opts}
	cmd := &cobra.Command{
		Use:     "articles",
		Short:   "List the articles in the graph",
		Example: `  dramatis articles --since 2024-03`,
		Args:    cobra.NoArgs,
	}
	cmd.Flags().StringVar(&q.terms.Since, "since", "", "published on this day, month or year, or later")
	cmd.Flags().StringVar(&q.terms.Until, "until", "", "published on this day, month or year, or earlier")
	cmd.Flags().StringVar(&q.terms.Source, "source", "", "only from this publisher")
	q.addPage(cmd)
	return q.command(cmd, func(ctx context.Context, v *graph.View, _ []string) (answer, error) {
		filter, err := lexicon.Filter(ctx, v, q.terms)
		if err != nil {
			return answer{}, err
		}
		found, err := queries.Articles(ctx, v, filter, q.page)
		return answer{found, anySlice(found.Articles), func(s *screen) { drawArticles(s, found) }}, err
	})
}

func drawArticles(s *screen, found queries.ArticleList) {
	rows := make([][]string, len(found.Articles))
	for i, a := range found.Articles {
		rows[i] = []string{string(a.Published), a.Source, a.Name, a.Title}
	}
	s.table([]string{"published", "source", "name", "title"}, rows)
	s.rest(len(found.Articles), found.Total, found.Next, found.Cut)
}
