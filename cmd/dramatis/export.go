package main

import (
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/queries"
	"github.com/dramatis-graph/dramatis/queries/export"
)

func newExport(opts *options) *cobra.Command {
	var terms queries.Terms
	var format, output string
	var names []string
	for _, f := range export.Formats() {
		names = append(names, f.Name)
	}
	cmd := &cobra.Command{
		Use:   "export",
		Short: "Take the graph out: " + strings.Join(names, ", "),
		Example: `  dramatis export --format graphml --output graph.graphml
  dramatis export --format dot --predicate met | dot -Tsvg > met.svg`,
		Args: cobra.NoArgs,
	}
	cmd.Flags().StringVar(&format, "format", "nquads", strings.Join(names, ", "))
	cmd.Flags().StringVarP(&output, "output", "o", "", "write to this file instead of standard output")
	addFilter(cmd, &terms)
	_ = cmd.RegisterFlagCompletionFunc("format", cobra.FixedCompletions(names, cobra.ShellCompDirectiveNoFileComp))
	cmd.RunE = func(cmd *cobra.Command, _ []string) error {
		chosen, err := export.Named(format)
		if err != nil {
			return err
		}
		return opts.view(cmd.Context(), func(v *graph.View) error {
			filter, err := exportFilter(cmd, v, terms)
			if err != nil {
				return err
			}
			return writeTo(output, cmd.OutOrStdout(), func(w io.Writer) error {
				return chosen.Write(cmd.Context(), w, v, filter)
			})
		})
	}
	return cmd
}

// exportFilter returns nil, for everything, unless a filter was asked for.
func exportFilter(cmd *cobra.Command, v *graph.View, terms queries.Terms) (*queries.Filter, error) {
	if !terms.Set() {
		return nil, nil
	}
	filter, err := terms.Filter(cmd.Context(), v)
	return &filter, err
}

// writeTo writes into the named file, or to w if the name is "".
func writeTo(name string, w io.Writer, write func(io.Writer) error) error {
	if name == "" {
		return write(w)
	}
	f, err := os.Create(name)
	if err != nil {
		return fmt.Errorf("export: %w", err)
	}
	err = write(f)
	if closeErr := f.Close(); err == nil {
		err = closeErr
	}
	return err
}
