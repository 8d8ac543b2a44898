package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/spf13/cobra"

	"github.com/dramatis-graph/dramatis/loader/article"
	"github.com/dramatis-graph/dramatis/loader/language"
	"github.com/dramatis-graph/dramatis/loader/language/conllu"
)

// formatCoNLLU is the ten columns of Universal Dependencies.
const formatCoNLLU = "conllu"

func newParse() *cobra.Command {
	var format outputFormat
	var words bool
	cmd := &cobra.Command{
		Use:   "parse FILE…",
		Short: "Words, tags, trees and named spans of a text",
		Long: `Print how a text is read: each sentence as a tree, or as CoNLL-U with byte
offsets in the last column.

With --words the files are CoNLL-U: their sentences and words are taken as they
stand, and tags, trees and spans are filled in.`,
		Example: `  echo "Ada met Bob in Oslo." | dramatis parse -
  dramatis parse --format conllu story.txt
  dramatis parse --words treebank.conllu`,
		Args: cobra.MinimumNArgs(1),
	}
	cmd.Flags().BoolVar(&words, "words", false, "the files are CoNLL-U whose words are to be kept")
	format.addFlag(cmd, formatTable, formatCoNLLU)
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		name, err := format.resolve(cmd.OutOrStdout())
		if err != nil {
			return err
		}
		out := bufio.NewWriter(cmd.OutOrStdout())
		if words {
			err = fillFiles(out, args)
		} else {
			err = parseArticles(cmd, out, args, name)
		}
		if flushErr := out.Flush(); err == nil {
			err = flushErr
		}
		return err
	}
	return cmd
}

// parseArticles prints the sentences of every article.
func parseArticles(cmd *cobra.Command, w io.Writer, paths []string, format string) error {
	left := false
	for a, err := range article.Read(cmd.Context(), paths, article.Options{Stdin: cmd.InOrStdin()}) {
		var skipped *article.Skipped
		if errors.As(err, &skipped) {
			left = true
			tellSkipped(cmd.ErrOrStderr(), skipped)
			continue
		}
		if err != nil {
			return fmt.Errorf("parse: %w", err)
		}
		doc := language.Parse(a.Readable())
		if format == formatCoNLLU {
			if err := conllu.Write(w, doc.CoNLLU()...); err != nil {
				return fmt.Errorf("parse: %w", err)
			}
			continue
		}
		for _, s := range doc.Sentences {
			fmt.Fprintf(w, "%s\n%s\n", oneLine(doc.Text[s.Start:s.End]), s.Draw())
		}
	}
	if left {
		return errSkipped
	}
	return nil
}

// fillFiles prints CoNLL-U files with tags, trees and spans for their words.
func fillFiles(w io.Writer, paths []string) error {
	for _, path := range paths {
		f, err := os.Open(path)
		if err != nil {
			return fmt.Errorf("parse: %w", err)
		}
		given, err := conllu.ReadAll(f)
		f.Close()
		if err != nil {
			return fmt.Errorf("parse: %s: %w", path, err)
		}
		if err := conllu.Write(w, language.Fill(given)...); err != nil {
			return fmt.Errorf("parse: %w", err)
		}
	}
	return nil
}
