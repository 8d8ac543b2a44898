package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/loader/table"
)

func newImport(opts *options) *cobra.Command {
	var from string
	var format outputFormat
	cmd := &cobra.Command{
		Use:   "import FILE…",
		Short: "Take relations in that are ready: N-Quads of dramatis, or a table in CSV",
		Long: `Take relations in that are ready, from files or, with -, from standard input.

.nq   N-Quads that "dramatis export --status all" wrote: the store then holds the
      same articles and corrections, and exporting it gives the same bytes. What
      was altered is refused.
.csv  a table with a row of titles, one relation a row. It needs the columns from
      and to (an actor as person/Ada Byron, or its ID) and type (such as met);
      it may have sentence, fromName, toName, fromWords, toWords, article,
      publisher, published, url, status, date, place, role, phrase, attributedTo
      and confidence. A sentence must hold the words that name both actors; where
      there is none, the row itself is the evidence. What "dramatis export
      --format csv" writes can be read.

Rows that cannot be read are told and skipped; the exit code is then 1.`,
		Example: `  dramatis import graph.nq
  dramatis import edges.csv`,
		Args: cobra.MinimumNArgs(1),
	}
	cmd.Flags().StringVar(&from, "from", "", "nquads or csv, if the names of the files do not say")
	format.addFlag(cmd, formatTable, formatJSON)
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		store, err := graph.Open(cmd.Context(), opts.address)
		if err != nil {
			return err
		}
		in := importer{store: store, told: cmd.ErrOrStderr()}
		for _, path := range args {
			if err = in.read(cmd.Context(), path, from, cmd.InOrStdin()); err != nil {
				err = fmt.Errorf("import: %w", err)
				break
			}
		}
		if closeErr := store.Close(); err == nil {
			err = closeErr
		}
		if err != nil {
			return err
		}
		if err := format.print(cmd.OutOrStdout(), answer{whole: in.done, draw: in.done.draw}); err != nil {
			return err
		}
		if in.done.Skipped > 0 {
			return errSkipped
		}
		return nil
	}
	return cmd
}

// An importer takes files into a store and counts what they did.
type importer struct {
	store   *graph.Store
	told    io.Writer
	waiting []graph.Document
	done    loaded
}

// importBatch is how many articles are written at once.
const importBatch = 200

// read takes one file in. from is "nquads", "csv", or "" to go by its name.
func (in *importer) read(ctx context.Context, path, from string, stdin io.Reader) error {
	if from == "" {
		from = map[string]string{".nq": "nquads", ".nquads": "nquads", ".csv": "csv"}[filepath.Ext(path)]
	}
	r, name := stdin, "standard input"
	if path != "-" {
		f, err := os.Open(path)
		if err != nil {
			return err
		}
		defer f.Close()
		r, name = f, filepath.Base(path)
	}
	switch from {
	case "nquads":
		return in.nquads(ctx, r, name)
	case "csv":
		return in.table(ctx, r, name)
	default:
		return usage(fmt.Sprintf("%s: neither N-Quads nor CSV by its name", name), "say --from nquads or --from csv; articles are read by dramatis load")
	}
}

func (in *importer) nquads(ctx context.Context, r io.Reader, name string) error {
	ledger, err := graph.ReadNQuads(r, func(doc graph.Document) error { return in.add(ctx, doc) })
	if err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	if err := in.flush(ctx); err != nil {
		return err
	}
	_, err = importLedger(ctx, in.store, ledger)
	return err
}

func (in *importer) table(ctx context.Context, r io.Reader, name string) error {
	docs, err := table.Read(r, name, func(skipped *table.Skipped) {
		in.done.Skipped++
		fmt.Fprintf(in.told, "dramatis: skipped %v\n", skipped)
	})
	if err != nil {
		return err
	}
	for _, doc := range docs {
		if err := in.add(ctx, doc); err != nil {
			return err
		}
	}
	return in.flush(ctx)
}

func (in *importer) add(ctx context.Context, doc graph.Document) error {
	in.waiting = append(in.waiting, doc)
	if len(in.waiting) < importBatch {
		return nil
	}
	return in.flush(ctx)
}

// flush writes what is waiting, in one transaction.
func (in *importer) flush(ctx context.Context) error {
	changes, err := in.store.AddAll(ctx, in.waiting)
	if err != nil {
		return err
	}
	for i, change := range changes {
		in.done.count(change, len(in.waiting[i].Relations))
	}
	in.waiting = in.waiting[:0]
	return nil
}
