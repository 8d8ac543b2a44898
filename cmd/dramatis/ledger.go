package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/dramatis-graph/dramatis/graph"
)

// A correction is a command that writes into the ledger: the flags that all of
// them take, and the one way from a plan to entries that are printed.
type correction struct {
	opts   *options
	note   graph.Entry // who, when and why
	format outputFormat
}

// command makes cmd write the entries that plan returns.
func (c *correction) command(cmd *cobra.Command, plan func(ctx context.Context, v *graph.View, args []string) ([]graph.Entry, error)) *cobra.Command {
	cmd.Flags().StringVar(&c.note.Why, "why", "", "the reason, for whoever reads the ledger")
	cmd.Flags().StringVar(&c.note.By, "by", os.Getenv("USER"), "who says so")
	cmd.Flags().StringVar(&c.note.When, "when", "", "the day or moment to write down instead of now")
	c.format.addFlag(cmd, formatTable, formatJSON, formatJSONL)
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		err := c.opts.change(cmd.Context(), func(store *graph.Store) error {
			view := store.View()
			entries, err := plan(cmd.Context(), view, args)
			view.Close()
			if err != nil {
				return err
			}
			if entries, err = store.Correct(cmd.Context(), c.noted(entries)...); err != nil {
				return err
			}
			return c.format.print(cmd.OutOrStdout(), answer{entries, anySlice(entries), func(s *screen) { drawEntries(s, entries) }})
		})
		if err != nil {
			return fmt.Errorf("%s: %w", cmd.Name(), err)
		}
		return nil
	}
	return cmd
}

// noted returns the entries with who, when and why.
func (c *correction) noted(entries []graph.Entry) []graph.Entry {
	for i := range entries {
		e := &entries[i]
		e.By, e.When, e.Why = c.note.By, c.note.When, c.note.Why
		if e.When == "" {
			e.When = time.Now().UTC().Format(time.RFC3339)
		}
	}
	return entries
}

func drawEntries(s *screen, entries []graph.Entry) {
	for _, e := range entries {
		s.linef("%d  %s", e.Number, oneLine(deed(e)))
	}
}

// deed says what an entry does.
func deed(e graph.Entry) string {
	switch e.Action {
	case graph.Merge:
		return fmt.Sprintf("%s is %s", e.Other, e.Actor)
	case graph.Split:
		return fmt.Sprintf("%s is %s%s", e.Actor, e.Other, conditions(e))
	case graph.Different:
		return fmt.Sprintf("%s and %s are two actors", e.Actor, e.Other)
	case graph.Undo:
		return fmt.Sprintf("entry %d is undone", e.Undoes)
	}
	return string(e.Action)
}

// conditions says where a split holds.
func conditions(e graph.Entry) string {
	var b strings.Builder
	if len(e.Names) > 0 {
		fmt.Fprintf(&b, " where it is called %s", strings.Join(e.Names, " or "))
	}
	if len(e.Articles) > 0 {
		fmt.Fprintf(&b, " in %s", strings.Join(e.Articles, ", "))
	}
	for i, id := range e.Mentions {
		fmt.Fprintf(&b, "%s %s", []string{", at", ","}[min(i, 1)], id)
	}
	return b.String()
}

// actorArgument returns the ID that is meant by an argument: an ID as it
// stands, even of an actor that was merged into another one, or a name.
func actorArgument(ctx context.Context, v *graph.View, arg string) (graph.ID, error) {
	if id := graph.ID(arg); id.Valid() {
		if found, err := v.Named(ctx, arg); err != nil || len(found) > 0 {
			return id, err
		}
	}
	actor, err := lexicon.Resolve(ctx, v, arg)
	return actor.ID, err
}

func newLedger(opts *options) *cobra.Command {
	var format outputFormat
	cmd := &cobra.Command{
		Use:   "ledger",
		Short: "List the corrections of who is who: who made them, when and why",
		Long: `List the corrections of who is who. With --format jsonl it prints the file that
"dramatis ledger import" reads: one entry a line, in order.`,
		Args: cobra.NoArgs,
	}
	format.addFlag(cmd, formatTable, formatJSONL)
	cmd.RunE = func(cmd *cobra.Command, _ []string) error {
		return opts.view(cmd.Context(), func(v *graph.View) error {
			ledger, err := v.Ledger(cmd.Context())
			if err != nil {
				return fmt.Errorf("ledger: %w", err)
			}
			return format.print(cmd.OutOrStdout(), answer{items: anySlice(ledger), draw: func(s *screen) { drawLedger(s, ledger) }})
		})
	}
	cmd.AddCommand(newLedgerImport(opts))
	return cmd
}

func drawLedger(s *screen, ledger graph.Ledger) {
	rows := make([][]string, len(ledger))
	for i, e := range ledger {
		what := deed(e)
		if by := ledger.UndoneBy(e.Number); by != 0 {
			what += fmt.Sprintf(" (undone by %d)", by)
		}
		rows[i] = []string{strconv.Itoa(e.Number), what, e.By, e.When, e.Why}
	}
	s.table([]string{"entry", "what", "by", "when", "why"}, rows)
}

func newLedgerImport(opts *options) *cobra.Command {
	return &cobra.Command{
		Use:   "import FILE",
		Short: "Add the corrections of a file that are not in the ledger yet; - is standard input",
		Example: `  dramatis ledger --format jsonl > ledger.jsonl
  dramatis --store other.db ledger import ledger.jsonl`,
		Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			file, err := readLedger(args[0], cmd.InOrStdin())
			if err != nil {
				return fmt.Errorf("ledger import: %w", err)
			}
			return opts.change(cmd.Context(), func(store *graph.Store) error {
				added, err := importLedger(cmd.Context(), store, file)
				if err != nil {
					return fmt.Errorf("ledger import: %w", err)
				}
				fmt.Fprintf(cmd.OutOrStdout(), "%d added, %d there already\n", added, len(file)-added)
				return nil
			})
		},
	}
}

func readLedger(path string, stdin io.Reader) (graph.Ledger, error) {
	if path == "-" {
		return graph.ReadLedger(stdin)
	}
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return graph.ReadLedger(f)
}

// importLedger adds what the store's ledger lacks, and returns how many entries
// that were.
func importLedger(ctx context.Context, store *graph.Store, file graph.Ledger) (int, error) {
	view := store.View()
	held, err := view.Ledger(ctx)
	view.Close()
	if err != nil {
		return 0, err
	}
	missing, err := held.Missing(file)
	if err != nil {
		return 0, err
	}
	added, err := store.Correct(ctx, missing...)
	return len(added), err
}
