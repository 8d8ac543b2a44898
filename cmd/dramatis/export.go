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
	var open bool
	var names []string
	for _, f := range export.Formats() {
		names = append(names, f.Name)
	}
	cmd := &cobra.Command{
		Use:   "export",
		Short: "Take the graph out: " + strings.Join(names, ", "),
		Long: `Take the graph out, or the part of it that the filters let through, with the
sentence behind every relation. What is planned, possible or denied is left out
unless --status asks for it; it is then told by its status in every format.

Formats:
` + formatList() + `
--status all, with no other filter, writes the whole graph: import reads it back
from nquads, and exporting that again gives the same bytes.`,
		Example: `  dramatis export --format gexf --output graph.gexf
  dramatis export --format dot --predicate met | dot -Tsvg > met.svg
  dramatis export --predicate met --open
  dramatis export --status all > graph.nq`,
		Args: cobra.NoArgs,
	}
	cmd.Flags().StringVar(&format, "format", "nquads", strings.Join(names, ", "))
	cmd.Flags().StringVarP(&output, "output", "o", "", "write to this file instead of standard output")
	cmd.Flags().BoolVar(&open, "open", false, "write the html page, to a new file if --output names none, and open it in the browser")
	addFilter(cmd, &terms)
	_ = cmd.RegisterFlagCompletionFunc("format", cobra.FixedCompletions(names, cobra.ShellCompDirectiveNoFileComp))
	cmd.RunE = func(cmd *cobra.Command, _ []string) error {
		if open && !cmd.Flags().Changed("format") {
			format = "html"
		}
		chosen, err := export.Named(format)
		if err != nil {
			return err
		}
		if open {
			if output, err = pageFile(chosen, output); err != nil {
				return err
			}
		}
		err = opts.view(cmd.Context(), func(v *graph.View) error {
			filter, err := lexicon.Filter(cmd.Context(), v, terms)
			if err != nil {
				return err
			}
			return writeTo(output, cmd.OutOrStdout(), func(w io.Writer) error {
				return chosen.Write(cmd.Context(), w, v, filter)
			})
		})
		if err != nil || !open {
			return err
		}
		return openInBrowser(cmd.Context(), output)
	}
	return cmd
}

// formatList returns a line for each format.
func formatList() string {
	var b strings.Builder
	for _, f := range export.Formats() {
		fmt.Fprintf(&b, "  %-10s %s\n", f.Name, f.Summary)
	}
	return b.String()
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
