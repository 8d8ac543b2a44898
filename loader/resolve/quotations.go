package resolve

import (
	"strings"

	"github.com/dramatis-graph/dramatis/graph"
)

// quotations returns the stretches of a text that are quoted. One that is not
// closed ends with its paragraph.
func quotations(text string) []graph.Span {
	var all []graph.Span
	open := -1
	for i, r := range text {
		switch {
		case r == '“' || r == '"' && open < 0:
			if open < 0 {
				open = i
			}
		case (r == '”' || r == '"') && open >= 0, r == '\n' && open >= 0 && strings.HasPrefix(text[i:], "\n\n"):
			all = append(all, graph.Span{open, i})
			open = -1
		}
	}
	if open >= 0 {
		all = append(all, graph.Span{open, len(text)})
	}
	return all
}
