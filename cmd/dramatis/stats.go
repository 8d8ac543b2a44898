package main

import (
	"context"
	"strconv"

	"github.com/spf13/cobra"

	"github.com/dramatis-graph/dramatis/graph"
)

func newStats(opts *options) *cobra.Command {
	q := &question{opts: opts}
	cmd := &cobra.Command{
		Use:   "stats",
		Short: "Count articles, actors, relations and quads",
		Args:  cobra.NoArgs,
	}
	return q.command(cmd, func(ctx context.Context, v *graph.View, _ []string) (answer, error) {
		stats, err := v.Stats(ctx)
		return answer{stats, []any{stats}, func(s *screen) { drawStats(s, stats) }}, err
	})
}

func drawStats(s *screen, stats graph.Stats) {
	s.linef("%s, %s, %s", count(stats.Articles, "article"), count(relationCount(stats), "relation"), count(stats.Quads, "quad"))
	s.linef("")
	var rows [][]string
	for _, k := range graph.Kinds() {
		if n := stats.Actors[k.Kind]; n > 0 {
			rows = append(rows, []string{string(k.Kind), strconv.Itoa(n)})
		}
	}
	s.table([]string{"actors", "count"}, rows)
	s.linef("")
	header := []string{"relations"}
	for _, status := range graph.Statuses() {
		header = append(header, string(status))
	}
	s.table(header, relationRows(stats))
}

// relationRows lists the predicates that occur, in the order of the vocabulary,
// with a column for each status.
func relationRows(stats graph.Stats) [][]string {
	var rows [][]string
	for _, d := range graph.Vocabulary() {
		counts := stats.Relations[d.Predicate]
		if len(counts) == 0 {
			continue
		}
		cells := []string{string(d.Predicate)}
		for _, status := range graph.Statuses() {
			cells = append(cells, strconv.Itoa(counts[status]))
		}
		rows = append(rows, cells)
	}
	return rows
}

func relationCount(stats graph.Stats) int {
	n := 0
	for _, counts := range stats.Relations {
		for _, c := range counts {
			n += c
		}
	}
	return n
}
