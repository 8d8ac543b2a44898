package main

import (
	"github.com/spf13/cobra"

	"github.com/dramatis-graph/dramatis/loader"
	"github.com/dramatis-graph/dramatis/loader/reference"
)

// readingFlags say how articles are read: by which facts beside the program's
// own, and how sure a relation must be to be told.
type readingFlags struct {
	paths []string
	least leastConfidence
}

func (f *readingFlags) add(cmd *cobra.Command) {
	cmd.Flags().StringArrayVar(&f.paths, "reference", nil,
		"a file or directory of facts on actors and offices, which replace the program's own; may be repeated")
	f.least.add(cmd)
}

// options returns the flags as they are understood.
func (f *readingFlags) options() (loader.Options, error) {
	least, err := f.least.value()
	if err != nil {
		return loader.Options{}, err
	}
	how := loader.Options{Least: least}
	if len(f.paths) == 0 {
		return how, nil
	}
	if how.Book, err = reference.Open(f.paths...); err != nil {
		return loader.Options{}, usage("--reference: "+err.Error(), "")
	}
	return how, nil
}
