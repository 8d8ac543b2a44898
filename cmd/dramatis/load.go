package main

import (
	"context"
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/loader"
	"github.com/dramatis-graph/dramatis/loader/article"
)

// articleFlags say about the input what it does not say itself.
type articleFlags struct {
	published string
	source    string
}

func (f *articleFlags) add(cmd *cobra.Command) {
	cmd.Flags().StringVar(&f.published, "published", "", "publication date of articles that do not tell theirs")
	cmd.Flags().StringVar(&f.source, "source", "", "publisher of articles that do not tell theirs")
}

// options returns how to read articles, with standard input from cmd.
func (f *articleFlags) options(cmd *cobra.Command) (article.Options, error) {
	opts := article.Options{Source: f.source, Stdin: cmd.InOrStdin()}
	if f.published != "" {
		date, err := graph.ParseDate(f.published)
		if err != nil {
			return opts, usage("--published: "+err.Error(), "")
		}
		opts.Published = date
	}
	return opts, nil
}

func newLoad(opts *options) *cobra.Command {
	var flags articleFlags
	var reading readingFlags
	var format outputFormat
	cmd := &cobra.Command{
		Use:   "load PATH…",
		Short: "Read articles into the graph",
		Long: `Read articles into the graph: files (.txt, .html, .md, .json, .jsonl, feeds),
directories, URLs, or - for standard input.

An article that the graph holds already changes nothing; one whose text changed
replaces what the old text said. What cannot be read is told and skipped; the
exit code is then 1.`,
		Example: `  dramatis load articles/
  zcat news.jsonl.gz | dramatis load --source "The National" -`,
		Args: cobra.MinimumNArgs(1),
	}
	flags.add(cmd)
	reading.add(cmd)
	format.addFlag(cmd, formatTable, formatJSON)
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		how, err := flags.options(cmd)
		if err != nil {
			return err
		}
		read, err := reading.options()
		if err != nil {
			return err
		}
		store, err := graph.Open(cmd.Context(), opts.address)
		if err != nil {
			return err
		}
		done, err := loadAll(cmd.Context(), store, args, how, read, cmd.ErrOrStderr())
		if closeErr := store.Close(); err == nil {
			err = closeErr
		}
		if err != nil {
			return err
		}
		if err := format.print(cmd.OutOrStdout(), answer{whole: done, draw: done.draw}); err != nil {
			return err
		}
		if done.Skipped > 0 {
			return errSkipped
		}
		return nil
	}
	return cmd
}

// loaded counts what a load did.
type loaded struct {
	Added     int `json:"added"`
	Changed   int `json:"changed"`
	Unchanged int `json:"unchanged"`
	Skipped   int `json:"skipped"`
	Relations int `json:"relations"` // stated by the articles that were read
}

// count adds one article.
func (l *loaded) count(change graph.Change, relations int) {
	switch change {
	case graph.Added:
		l.Added++
	case graph.Changed:
		l.Changed++
	default:
		l.Unchanged++
	}
	l.Relations += relations
}

func (l loaded) draw(s *screen) {
	s.linef("%s added, %d changed, %d unchanged, %d skipped; %s read",
		count(l.Added, "article"), l.Changed, l.Unchanged, l.Skipped, count(l.Relations, "relation"))
}

// loadAll reads every path into the store, with progress on a terminal.
func loadAll(ctx context.Context, store *graph.Store, paths []string, how article.Options, read loader.Options, w io.Writer) (loaded, error) {
	var done loaded
	progress := newProgress(w, "reading articles")
	err := read.Load(ctx, store, article.Read(ctx, paths, how), func(o loader.Outcome) {
		if o.Skipped != nil {
			done.Skipped++
			progress.interrupt(func() { tellSkipped(w, o.Skipped) })
		} else {
			done.count(o.Change, o.Relations)
		}
		progress.step()
	})
	progress.end()
	return done, err
}

// tellSkipped prints one line on an input that gave no article, and its hint.
func tellSkipped(w io.Writer, skipped *article.Skipped) {
	fmt.Fprintf(w, "dramatis: skipped %v\n", skipped)
	if hint := skipped.Hint(); hint != "" {
		fmt.Fprintf(w, "hint: %s\n", hint)
	}
}
