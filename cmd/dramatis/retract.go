package main

import (
	"context"
	"fmt"

	"github.com/spf13/cobra"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/queries"
)

func newRetract(opts *options) *cobra.Command {
	return &cobra.Command{
		Use:     "retract ARTICLE…",
		Short:   "Take articles out, with all that only they said",
		Example: `  dramatis retract 000_119bbdb8a4660e44.txt`,
		Args:    cobra.MinimumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			store, err := opts.open(cmd.Context())
			if err != nil {
				return err
			}
			err = retractAll(cmd.Context(), store, args, func(name string) {
				fmt.Fprintf(cmd.OutOrStdout(), "retracted %s\n", harmless(name))
			})
			if closeErr := store.Close(); err == nil {
				err = closeErr
			}
			return err
		},
	}
}

// retractAll finds every article before it takes out the first, so that a
// mistyped name changes nothing.
func retractAll(ctx context.Context, store *graph.Store, names []string, done func(name string)) error {
	articles := make([]graph.Article, len(names))
	for i, name := range names {
		view := store.View()
		found, err := queries.FindArticle(ctx, view, name)
		view.Close()
		if err != nil {
			return fmt.Errorf("retract: %w", err)
		}
		articles[i] = found
	}
	for _, a := range articles {
		if err := store.Retract(ctx, a.ID); err != nil {
			return err
		}
		done(a.Name)
	}
	return nil
}
