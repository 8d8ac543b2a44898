package main

import (
	"context"
	"fmt"
	"strconv"

	"github.com/spf13/cobra"

	"github.com/dramatis-graph/dramatis/graph"
)

func newSame(opts *options) *cobra.Command {
	c := &correction{opts: opts}
	var no bool
	cmd := &cobra.Command{
		Use:   "same A B",
		Short: "Tell whether the ledger makes A and B one actor; with --no, say that they are two",
		Long: `Tell whether the ledger makes A and B one actor, or says that they are two.

With --no it writes down that they are two: a merge of them is undone, and a
later one is refused.`,
		Example: `  dramatis same person/george-bush person/george-w-bush --no --why "father and son"`,
		Args:    cobra.ExactArgs(2),
	}
	cmd.Flags().BoolVar(&no, "no", false, "write down that they are two")
	c.command(cmd, func(ctx context.Context, v *graph.View, args []string) ([]graph.Entry, error) {
		a, b, ledger, err := pairInLedger(ctx, v, args)
		if err != nil {
			return nil, err
		}
		different := graph.Entry{Action: graph.Different, Actor: a, Other: b}
		if by, ok := ledger.Merged(a, b); ok {
			return []graph.Entry{{Action: graph.Undo, Undoes: by.Number}, different}, nil
		}
		return []graph.Entry{different}, nil
	})
	write := cmd.RunE
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		if no {
			return write(cmd, args)
		}
		return opts.view(cmd.Context(), func(v *graph.View) error {
			found, err := judge(cmd.Context(), v, args)
			if err != nil {
				return fmt.Errorf("same: %w", err)
			}
			return c.format.print(cmd.OutOrStdout(), answer{found, []any{found}, found.draw})
		})
	}
	return cmd
}

// pairInLedger returns two actors by their IDs, and the ledger.
func pairInLedger(ctx context.Context, v *graph.View, args []string) (a, b graph.ID, ledger graph.Ledger, err error) {
	if a, err = actorArgument(ctx, v, args[0]); err != nil {
		return "", "", nil, err
	}
	if b, err = actorArgument(ctx, v, args[1]); err != nil {
		return "", "", nil, err
	}
	if a == b {
		return "", "", nil, oneActor(args, a)
	}
	ledger, err = v.Ledger(ctx)
	return a, b, ledger, err
}

// A judgement is what the ledger says of two IDs.
type judgement struct {
	A     graph.ID     `json:"a"`
	B     graph.ID     `json:"b"`
	Same  bool         `json:"same"`
	Entry *graph.Entry `json:"entry,omitempty"` // the entry that says so
}

func judge(ctx context.Context, v *graph.View, args []string) (judgement, error) {
	a, b, ledger, err := pairInLedger(ctx, v, args)
	if err != nil {
		return judgement{}, err
	}
	found := judgement{A: a, B: b}
	if by, ok := ledger.Merged(a, b); ok {
		found.Same, found.Entry = true, &by
	} else if by, ok := ledger.Parted(a, b); ok {
		found.Entry = &by
	}
	return found, nil
}

func (j judgement) draw(s *screen) {
	number := "two actors"
	if j.Same {
		number = "one actor"
	}
	if j.Entry == nil {
		s.linef("%s and %s are %s; no entry of the ledger is about them", j.A, j.B, number)
		return
	}
	s.linef("%s and %s are %s", j.A, j.B, number)
	s.table([]string{"entry", "what", "by", "when", "why"}, [][]string{
		{strconv.Itoa(j.Entry.Number), deed(*j.Entry), j.Entry.By, j.Entry.When, j.Entry.Why}})
}
