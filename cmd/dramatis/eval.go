package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"iter"
	"os"
	"path"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/loader"
	"github.com/dramatis-graph/dramatis/loader/article"
	"github.com/dramatis-graph/dramatis/loader/score"
)

func newEval() *cobra.Command {
	var reading readingFlags
	var format string
	var misses bool
	cmd := &cobra.Command{
		Use:   "eval GOLD_DIR",
		Short: "Measure what is read against annotated articles",
		Long: `Measure what is read against annotated articles: NAME.gold.json beside each
NAME.txt, or beside an articles.jsonl that holds them all.

Printed are precision, recall and F1 of the relations as pairs of actors, with
the class of the predicate right, and exactly; and of the exact ones how many
have the right status and date. "go doc ./loader/score" tells the format of the
annotations.`,
		Example: `  dramatis eval testdata/eval/gold
  dramatis eval --misses testdata/eval/gold`,
		Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			read, err := reading.options()
			if err != nil {
				return err
			}
			if format != formatTable && format != formatJSON {
				return usage(fmt.Sprintf("no format %q here", format), "use table or json")
			}
			s, err := evaluate(cmd.Context(), args[0], read, cmd.ErrOrStderr())
			if err != nil {
				return fmt.Errorf("eval: %w", err)
			}
			if format == formatJSON {
				return encode(cmd.OutOrStdout(), s.Figures(), " ")
			}
			fmt.Fprint(cmd.OutOrStdout(), s.Figures())
			if misses {
				printMisses(cmd.OutOrStdout(), "missed", s.Missed)
				printMisses(cmd.OutOrStdout(), "wrong", s.Wrong)
			}
			return nil
		},
	}
	reading.add(cmd)
	cmd.Flags().BoolVar(&misses, "misses", false, "list what was missed and what was wrong")
	cmd.Flags().StringVar(&format, "format", formatTable, "table or json")
	return cmd
}

// evaluate reads the articles of a folder and scores what is read in them.
func evaluate(ctx context.Context, dir string, read loader.Options, w io.Writer) (*score.Score, error) {
	found := map[string][]graph.Relation{}
	gold, err := readGold(ctx, dir, read, w, func(name string, r loader.Reading) {
		found[name] = append(found[name], r.Relations...)
	})
	if err != nil {
		return nil, err
	}
	s := &score.Score{}
	for _, g := range gold {
		s.Add(g, found[g.Name])
	}
	return s, nil
}

// readGold returns the annotations of a folder, after it has read the articles
// that they are of and given each reading to each, with the name that the
// annotations have.
func readGold(ctx context.Context, dir string, read loader.Options, w io.Writer, each func(name string, r loader.Reading)) ([]score.Gold, error) {
	gold, err := score.ReadFolder(dir)
	if err != nil {
		return nil, err
	}
	articles, err := annotated(ctx, dir, gold)
	if err != nil {
		return nil, err
	}
	return gold, extractEach(read.Readings(ctx, articles), w, func(r loader.Reading) error {
		each(strings.TrimSuffix(path.Base(r.Article.Name), ".txt"), r)
		return nil
	})
}

// annotated returns the articles of a folder: those of its articles.jsonl, or
// else NAME.txt of each, with the date of the annotations where the text tells
// none.
func annotated(ctx context.Context, dir string, gold []score.Gold) (iter.Seq2[article.Article, error], error) {
	all := filepath.Join(dir, "articles.jsonl")
	switch _, err := os.Stat(all); {
	case err == nil:
		return article.Read(ctx, []string{all}, article.Options{}), nil
	case !errors.Is(err, os.ErrNotExist):
		return nil, err
	}
	return func(yield func(article.Article, error) bool) {
		for _, g := range gold {
			for a, err := range article.Read(ctx, []string{filepath.Join(dir, g.Name+".txt")}, article.Options{Published: g.Published}) {
				if !yield(a, err) {
					return
				}
			}
		}
	}, nil
}

func printMisses(w io.Writer, title string, misses []score.Miss) {
	fmt.Fprintf(w, "\n%s (%d); second column: the nearest level that matched\n", title, len(misses))
	for _, m := range misses {
		m.Evidence = harmless(m.Evidence)
		fmt.Fprintf(w, "  %s\n", m)
	}
}
