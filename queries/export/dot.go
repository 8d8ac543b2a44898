package export

import (
	"fmt"
	"strings"

	"github.com/dramatis-graph/dramatis/graph"
)

// dot is a digraph for Graphviz: actors as nodes, each relation as an edge of
// its own, without arrowhead if its predicate is symmetric and dashed if it is
// not said to have happened. The sentence is the edge's tooltip.
var dot = shape{
	name: "DOT",
	head: "digraph dramatis {\n",
	foot: "}\n",
	actor: func(a *graph.Actor) ([]byte, error) {
		return fmt.Appendf(nil, "  %s [label=%s kind=%s aliases=%s];\n",
			quoted(a.ID), quoted(a.Name), quoted(a.Kind), quoted(strings.Join(a.Aliases, " | "))), nil
	},
	relation: func(s *statement) ([]byte, error) {
		var b strings.Builder
		fmt.Fprintf(&b, "  %s -> %s [label=%s", quoted(s.Subject.ID), quoted(s.Object.ID), quoted(label(s.Predicate)))
		for _, a := range edgeAttributes {
			if value := a.of(s); value != "" && !drawn[a.name] {
				fmt.Fprintf(&b, " %s=%s", a.name, quoted(value))
			}
		}
		fmt.Fprintf(&b, " tooltip=%s%s];\n", quoted(s.Evidence.Sentence), looks(s))
		return []byte(b.String()), nil
	},
}

// drawn are the attributes that Graphviz has names of its own for.
var drawn = map[string]bool{"label": true, "sentence": true}

func looks(s *statement) string {
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
