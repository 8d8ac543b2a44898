package main

import (
	"github.com/spf13/cobra"

	"github.com/dramatis-graph/dramatis/loader"
	"github.com/dramatis-graph/dramatis/loader/reference"
)

// referenceFlag names files of facts that extend or replace what the program
// knows.
type referenceFlag struct {
	paths []string
	least leastConfidence
}

func (f *referenceFlag) add(cmd *cobra.Command) {
	cmd.Flags().StringArrayVar(&f.paths, "reference", nil,
		"a file or directory of facts on actors and offices, which replace the program's own; may be repeated")
	f.least.add(cmd)
}

// options returns how to read articles with those facts.
func (f *referenceFlag) options() (loader.Options, error) {
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
