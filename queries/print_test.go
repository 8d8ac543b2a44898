package queries_test

import (
	"fmt"
	"strings"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/queries"
)

// The tests compare answers as a reader would jot them down. Every IDs is cut to
// its slug, and every relation must have its sentence.

func jot(r graph.Relation) string {
	if r.Evidence.Sentence == "" || r.Article == "" || r.ID == "" {
		return "UNTRACED"
	}
	return strings.TrimSpace(fmt.Sprintf("%s %s %s %s", r.Subject.ID.Slug(), r.Predicate, r.Object.ID.Slug(), r.Date))
}

func jotAll(rs []graph.Relation) string {
	all := make([]string, len(rs))
	for i, r := range rs {
		all[i] = jot(r)
	}
	return strings.Join(all, "; ")
}

// jotChain prints "ada -met- bob -officialOf> arcadia".
func jotChain(c queries.Chain) string {
	var b strings.Builder
	b.WriteString(c.Actors[0].ID.Slug())
	for i, h := range c.Hops {
		left, right := "-", ">"
		if h.Backward {
			left, right = "<", "-"
		}
		if h.Relation.Predicate.Symmetric() {
			left, right = "-", "-"
		}
		if h.From != c.Actors[i].ID || h.To != c.Actors[i+1].ID || jot(h.Relation) == "UNTRACED" {
			return "BROKEN"
		}
		fmt.Fprintf(&b, " %s%s%s %s", left, h.Relation.Predicate, right, h.To.Slug())
	}
	return b.String()
}

func slugs(actors []graph.Actor) string {
	all := make([]string, len(actors))
	for i, a := range actors {
		all[i] = a.ID.Slug()
	}
	return strings.Join(all, " ")
}
