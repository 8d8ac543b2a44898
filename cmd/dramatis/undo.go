package main

import (
	"context"
	"strconv"

	"github.com/spf13/cobra"

	"github.com/dramatis-graph/dramatis/graph"
)

func newUndo(opts *options) *cobra.Command {
	c := &correction{opts: opts}
	cmd := &cobra.Command{
		Use:     "undo ENTRY",
		Short:   "Take a correction back, by its number in the ledger",
		Example: `  dramatis undo 3 --why "two people after all"`,
		Args:    cobra.ExactArgs(1),
	}
	return c.command(cmd, func(_ context.Context, _ *graph.View, args []string) ([]graph.Entry, error) {
		n, err := strconv.Atoi(args[0])
		if err != nil {
			return nil, usage("no number: "+args[0], `"dramatis ledger" lists the entries with their numbers`)
		}
		return []graph.Entry{{Action: graph.Undo, Undoes: n}}, nil
	})
}
