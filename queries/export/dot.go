package export

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"strings"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/queries"
)

// DOT writes a digraph for Graphviz: actors as nodes, each relation as an edge
// of its own, without arrowhead if its predicate is symmetric and dashed if it
// is not said to have happened. The sentence is the edge's tooltip.
func DOT(ctx context.Context, w io.Writer, v *graph.View, f *queries.Filter) error {
	out := bufio.NewWriter(w)
	if err := writeDOT(ctx, out, selection{v, f}); err != nil {
		return fmt.Errorf("writing DOT: %w", err)
	}
	if err := out.Flush(); err != nil {
		return fmt.Errorf("writing DOT: %w", err)
	}
	return nil
}

// writeDOT leaves it to Flush to tell of what cannot be written.
func writeDOT(ctx context.Context, out *bufio.Writer, s selection) error {
	out.WriteString("digraph dramatis {\n")
	for a, err := range s.actors(ctx) {
		if err != nil {
			return err
		}
		fmt.Fprintf(out, "  %s [label=%s kind=%s];\n", quoted(a.ID), quoted(a.Name), quoted(a.Kind))
	}
	for r, err := range s.relations(ctx) {
		if err != nil {
			return err
		}
		fmt.Fprintf(out, "  %s -> %s [label=%s", quoted(r.Subject.ID), quoted(r.Object.ID), quoted(label(r.Predicate)))
		for _, a := range edgeAttributes {
			if value := a.of(&r); value != "" && !drawn[a.name] {
				fmt.Fprintf(out, " %s=%s", a.name, quoted(value))
			}
		}
		fmt.Fprintf(out, " tooltip=%s%s];\n", quoted(r.Evidence.Sentence), looks(r))
	}
	out.WriteString("}\n")
	return nil
}

// drawn are the attributes that Graphviz has names of its own for.
var drawn = map[string]bool{"label": true, "sentence": true}

func looks(s statement) string {
	var b strings.Builder
	if s.Predicate.Symmetric() {
		b.WriteString(" dir=none")
	}
	if !s.Status.Real() {
		b.WriteString(" style=dashed")
	}
	return b.String()
}

// quoted writes s as a double-quoted string, in which Graphviz reads a
// backslash as the start of an escape.
func quoted[T ~string](s T) string {
	return `"` + escapes.Replace(string(s)) + `"`
}

var escapes = strings.NewReplacer(`\`, `\\`, `"`, `\"`, "\n", `\n`, "\r", "", "\x00", "")
