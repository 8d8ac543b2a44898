package export_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/queries"
)

// An element is a node or an edge as a reader of some format found it, and as
// the graph has it.
type element struct {
	ID         string         `json:"id"`
	From       string         `json:"from"` // "" of a node
	To         string         `json:"to"`
	Attributes map[string]any `json:"attributes"`
}

// The attributes that readers are held to.
var (
	nodeAttributes = []string{"label", "kind", "aliases"}
	edgeAttributes = []string{
		"label", "predicate", "class", "symmetric", "status", "date", "place", "role", "phrase", "attributedTo",
		"confidence", "article", "publisher", "sentence",
	}
)

func (e element) line() string {
	names := nodeAttributes
	if e.From != "" {
		names = edgeAttributes
	}
	var b strings.Builder
	fmt.Fprintf(&b, "%s %s>%s", e.ID, e.From, e.To)
	for _, name := range names {
		if value, ok := e.Attributes[name]; ok && value != "" {
			fmt.Fprintf(&b, " %s=%q", name, fmt.Sprint(value))
		}
	}
	return b.String()
}

// wanted returns what the view has: a node for each actor and an edge for each
// relation.
func wanted(t *testing.T, v *graph.View, f queries.Filter) (nodes, edges []element) {
	var selected []graph.Edge
	touched := make(map[graph.ID]bool)
	for e, err := range v.AllEdges(t.Context()) {
		if err != nil {
			t.Fatal(err)
		}
		if f.Match(e) {
			selected = append(selected, e)
			touched[e.Subject], touched[e.Object] = true, true
		}
	}
	for a, err := range v.Actors(t.Context()) {
		if err != nil {
			t.Fatal(err)
		}
		if len(f.Statuses) == len(graph.Statuses()) || touched[a.ID] {
			nodes = append(nodes, element{ID: string(a.ID), Attributes: map[string]any{
				"label": a.Name, "kind": a.Kind, "aliases": strings.Join(a.Aliases, " | "),
			}})
		}
	}
	relations, err := v.Sources(t.Context(), selected)
	if err != nil {
		t.Fatal(err)
	}
	for i, r := range relations {
		d, _ := graph.Define(r.Predicate)
		edges = append(edges, element{string(r.ID), string(r.Subject.ID), string(r.Object.ID), map[string]any{
			"label": d.Label, "predicate": string(r.Predicate), "class": string(d.Class), "symmetric": d.Symmetric,
			"status": string(r.Status), "date": string(r.Date), "place": string(r.Place), "role": r.Role, "phrase": r.Phrase,
			"attributedTo": string(r.AttributedTo), "confidence": r.Confidence,
			"article": r.Article, "publisher": selected[i].Source, "sentence": r.Evidence.Sentence,
		}})
	}
	return nodes, edges
}

// checkReadBack writes the graph, reads it back, and compares.
func checkReadBack(t *testing.T, format string, read func(*testing.T, []byte) []element) {
	t.Helper()
	v := world(t)
	for name, f := range filters {
		t.Run(name, func(t *testing.T) {
			nodes, edges := wanted(t, v, f)
			compare(t, read(t, write(t, format, v, f)), append(nodes, edges...))
		})
	}
}

// compare holds the elements that were read, in whatever order, to those that
// are wanted.
func compare(t *testing.T, got, want []element) {
	t.Helper()
	if diff := cmp.Diff(lines(want), lines(got)); diff != "" {
		t.Errorf("read back (-want +got):\n%s", diff)
	}
}

func lines(elements []element) []string {
	all := make([]string, len(elements))
	for i, e := range elements {
		all[i] = e.line()
	}
	slices.Sort(all)
	return all
}
