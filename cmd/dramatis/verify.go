package main

import (
	"context"
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"github.com/dramatis-graph/dramatis/graph"
)

func newVerify(opts *options) *cobra.Command {
	return &cobra.Command{
		Use:   "verify",
		Short: "Prove every stored span against the text it came from",
		Args:  cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return opts.view(cmd.Context(), func(v *graph.View) error {
				return verify(cmd.Context(), v, cmd.OutOrStdout())
			})
		},
	}
}

// verify prints each fault of the graph, and fails if there is one.
func verify(ctx context.Context, v *graph.View, w io.Writer) error {
	faults := 0
	for fault, err := range v.Verify(ctx) {
		if err != nil {
			return fmt.Errorf("verify: %w", err)
		}
		faults++
		fmt.Fprintln(w, oneLine(fault.String()))
	}
	if faults > 0 {
		return fmt.Errorf("verify: %s", count(faults, "fault"))
	}
	stats, err := v.Stats(ctx)
	if err != nil {
		return fmt.Errorf("verify: %w", err)
	}
	fmt.Fprintf(w, "%s, %s: every span holds the words it was made from\n",
		count(stats.Articles, "article"), count(relationCount(stats), "relation"))
	return nil
}
