package main

import (
	"github.com/spf13/cobra"

	"github.com/dramatis-graph/dramatis/graph"
)

func newVocabulary() *cobra.Command {
	var format outputFormat
	cmd := &cobra.Command{
		Use:   "vocabulary",
		Short: "Print the kinds of actor and the relations that the graph knows",
		Args:  cobra.NoArgs,
	}
	format.addFlag(cmd, formatTable, formatJSON)
	cmd.RunE = func(cmd *cobra.Command, _ []string) error {
		whole := struct {
			Kinds     []graph.KindInfo   `json:"kinds"`
			Relations []graph.Definition `json:"relations"`
		}{graph.Kinds(), graph.Vocabulary()}
		return format.print(cmd.OutOrStdout(), answer{whole: whole, draw: drawVocabulary})
	}
	// "dramatis help vocabulary" prints the same, for those who look there.
	cmd.SetHelpFunc(func(cmd *cobra.Command, _ []string) {
		s := newScreen(cmd.OutOrStdout(), cmd.OutOrStdout())
		drawVocabulary(s)
	})
	return cmd
}

func drawVocabulary(s *screen) {
	rows := make([][]string, 0, len(graph.Kinds()))
	for _, k := range graph.Kinds() {
		rows = append(rows, []string{string(k.Kind), k.Meaning, k.Examples})
	}
	s.table([]string{"actor", "what it is", "such as"}, rows)
	s.linef("")
	rows = nil
	for _, d := range graph.Vocabulary() {
		name := string(d.Predicate)
		if d.Symmetric {
			name += " ↔"
		}
		rows = append(rows, []string{name, string(d.Class), d.CAMEO, d.Meaning, d.Cues})
	}
	s.table([]string{"relation", "class", "CAMEO", "it holds when", "such as"}, rows)
	s.linef("")
	s.linef("↔ holds both ways. Relations without a class last; the others happen at a time.")
}
