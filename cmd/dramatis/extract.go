package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"iter"

	"github.com/spf13/cobra"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/loader"
	"github.com/dramatis-graph/dramatis/loader/article"
)

func newExtract() *cobra.Command {
	var flags articleFlags
	var reading readingFlags
	var format outputFormat
	var actors bool
	cmd := &cobra.Command{
		Use:   "extract PATH…",
		Short: "Print what articles say, without a store",
		Example: `  dramatis extract story.txt
  dramatis extract --actors --format jsonl articles.jsonl`,
		Args: cobra.MinimumNArgs(1),
	}
	flags.add(cmd)
	reading.add(cmd)
	cmd.Flags().BoolVar(&actors, "actors", false, "print the actors of each article instead of its relations")
	format.addFlag(cmd, formatTable, formatJSONL, formatNQuads)
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		how, err := flags.options(cmd)
		if err != nil {
			return err
		}
		read, err := reading.options()
		if err != nil {
			return err
		}
		name, err := format.resolve(cmd.OutOrStdout())
		if err != nil {
			return err
		}
		if name == formatNQuads {
			return extractQuads(cmd, args, how, read)
		}
		buffered := bufio.NewWriter(cmd.OutOrStdout())
		each := printer(newScreen(buffered, cmd.OutOrStdout()), buffered, name, actors)
		readings := read.Readings(cmd.Context(), article.Read(cmd.Context(), args, how))
		err = extractEach(readings, cmd.ErrOrStderr(), each)
		if flushErr := buffered.Flush(); err == nil {
			err = flushErr
		}
		return err
	}
	return cmd
}

// extractEach hands the reading of every article to print and tells what is
// skipped.
func extractEach(readings iter.Seq2[loader.Reading, error], w io.Writer, print func(loader.Reading) error) error {
	left := false
	for reading, err := range readings {
		var skipped *article.Skipped
		if errors.As(err, &skipped) {
			left = true
			tellSkipped(w, skipped)
			continue
		}
		if err == nil {
			err = print(reading)
		}
		if err != nil {
			return fmt.Errorf("extract: %w", err)
		}
	}
	if left {
		return errSkipped
	}
	return nil
}

// printer returns how one reading is printed: a table or lines of JSON, of
// relations or of actors.
func printer(s *screen, w io.Writer, format string, actors bool) func(loader.Reading) error {
	switch {
	case format == formatTable && actors:
		return func(r loader.Reading) error { drawCast(s, r); return nil }
	case format == formatTable:
		return func(r loader.Reading) error { drawReading(s, r); return nil }
	case actors:
		return func(r loader.Reading) error { return encodeEach(w, castLines(r)) }
	}
	return func(r loader.Reading) error { return encodeEach(w, r.Relations) }
}

func encodeEach[T any](w io.Writer, items []T) error {
	for _, item := range items {
		if err := encode(w, item, ""); err != nil {
			return err
		}
	}
	return nil
}

// extractQuads prints the N-Quads of a graph that holds only these articles.
func extractQuads(cmd *cobra.Command, paths []string, how article.Options, read loader.Options) error {
	store, err := graph.Open(cmd.Context(), "memory:")
	if err != nil {
		return err
	}
	defer store.Close()
	done, err := loadAll(cmd.Context(), store, paths, how, read, cmd.ErrOrStderr())
	if err != nil {
		return err
	}
	view := store.View()
	defer view.Close()
	if err := view.WriteNQuads(cmd.Context(), cmd.OutOrStdout()); err != nil {
		return fmt.Errorf("extract: %w", err)
	}
	if done.Skipped > 0 {
		return errSkipped
	}
	return nil
}

func drawReading(s *screen, r loader.Reading) {
	s.linef("%s  %s", s.bold(harmless(r.Article.Name)), s.dim(oneLine(r.Article.Title)))
	for _, rel := range r.Relations {
		s.relation(rel, "  ")
	}
	s.linef("")
}
