// Package fitting makes the weights of packages dating and trust from annotated
// articles, and measures both on articles that were held out.
package fitting

import (
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/dramatis-graph/dramatis/loader/relation/linear"
)

// Options say what to fit on.
type Options struct {
	Articles []string // files of annotated articles, a line each
	Full     string   // a folder of articles annotated in full, as `dramatis eval` takes it; none if ""
	Out      string   // the folder of package relation, whose weights are written; none if ""
}

// folds is into how many parts the articles are dealt: each is held out in turn.
const folds = 5

// Run fits weights, writes them and tells progress how good they are. The same
// articles and stages give the same bytes.
func Run(ctx context.Context, o Options, progress io.Writer) error {
	lessons, err := readLessons(ctx, o.Articles)
	if err != nil {
		return err
	}
	dates := fitDates(lessons, progress)
	trusted, err := fitTrust(ctx, lessons, o.Full, progress)
	if err != nil || o.Out == "" {
		return err
	}
	for name, weights := range map[string]linear.Weights{"dating": dates, "trust": trusted} {
		if err := write(filepath.Join(o.Out, name, "weights.txt"), name, weights); err != nil {
			return err
		}
	}
	return nil
}

func write(path, name string, weights linear.Weights) error {
	f, err := os.Create(path)
	if err != nil {
		return fmt.Errorf("writing weights: %w", err)
	}
	_, err = fmt.Fprintf(f, "# The weights of package %s: name, two values, weight. Made by\n#\n"+
		"#     go run ./loader/relation/fitting/fit -full GOLD_DIR -out loader/relation ARTICLES.jsonl…\n", name)
	if err = firstError(err, weights.Write(f), f.Close()); err != nil {
		return fmt.Errorf("writing weights: %w", err)
	}
	return nil
}
