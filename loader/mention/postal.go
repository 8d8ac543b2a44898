package mention

import (
	"strings"

	"github.com/dramatis-graph/dramatis/graph"
)

// postal reads the state that an address names by its code: "Erie, PA".
func (r *reader) postal(i int) int {
	t := &r.tokens[i]
	code, closes := strings.CutSuffix(t.Text, ".")
	if !t.has(allCapital) || len(code) != 2 || r.shouting || r.at(i-1).Text != "," || !r.at(i-2).has(capital) {
		return i
	}
	state, ok := r.book.Postal(code)
	if !ok || r.at(i+1).has(capital) && !closes || r.at(i+1).isPossessive() {
		return i
	}
	r.add(i, i+1, Mention{Kind: graph.KindPlace, Entry: state})
	return i + 1
}
