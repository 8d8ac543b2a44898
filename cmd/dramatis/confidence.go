package main

import (
	"strconv"

	"github.com/spf13/cobra"

	"github.com/dramatis-graph/dramatis/loader"
)

// leastConfidence is the --min-confidence flag of commands that read articles.
type leastConfidence struct{ written string }

func (l *leastConfidence) add(cmd *cobra.Command) {
	cmd.Flags().StringVar(&l.written, "min-confidence", "",
		"only relations with at least this confidence, 0 to 1 (default "+strconv.FormatFloat(loader.LeastConfidence, 'g', -1, 64)+")")
}

// value returns the confidence as [loader.Options] takes it.
func (l *leastConfidence) value() (float64, error) {
	if l.written == "" {
		return loader.LeastConfidence, nil
	}
	least, err := strconv.ParseFloat(l.written, 64)
	if err != nil || least < 0 || least > 1 {
		return 0, usage("--min-confidence: "+strconv.Quote(l.written)+" is not between 0 and 1", "")
	}
	if least == 0 {
		return -1, nil
	}
	return least, nil
}
