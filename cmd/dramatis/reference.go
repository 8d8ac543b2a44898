package main

import (
	"github.com/spf13/cobra"

	"github.com/dramatis-graph/dramatis/loader"
	"github.com/dramatis-graph/dramatis/loader/reference"
)

// referenceFlag names files of facts that extend or replace what the program
// knows.
type referenceFlag struct{ paths []string }

func (f *referenceFlag) add(cmd *cobra.Command) {
	cmd.Flags().StringArrayVar(&f.paths, "reference", nil,
		"a file or directory of facts on actors and offices, which replace the program's own; may be repeated")
}

// options returns how to read articles with those facts.
func (f *referenceFlag) options() (loader.Options, error) {
	if len(f.paths) == 0 {
		return loader.Options{}, nil
	}
	book, err := reference.Open(f.paths...)
	if err != nil {
		return loader.Options{}, usage("--reference: "+err.Error(), "")
	}
	return loader.Options{Book: book}, nil
}
