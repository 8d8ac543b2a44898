package export

import (
	"context"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/queries"
	"github.com/dramatis-graph/dramatis/queries/internal/nearest"
)

// A Format is one form in which the graph can be written.
type Format struct {
	Name      string // "graphml", as people ask for it
	Summary   string // "GraphML with typed keys, for yEd and NetworkX"
	MediaType string
	Extension string // with its dot

	// Write writes the relations that the filter lets through, and the actors
	// and articles that they touch. A filter for nothing but every status is
	// for the whole graph: actors without any relation are then written too.
	Write func(context.Context, io.Writer, *graph.View, queries.Filter) error
}

var formats = []Format{
	{"nquads", "RDF N-Quads with one graph per mention; with --status all, what dramatis import reads back", "application/n-quads", ".nq", writeNQuads},
	{"turtle", "RDF in Turtle, with terms of schema.org and PROV", "text/turtle; charset=utf-8", ".ttl", turtle.write},
	{"jsonld", "the same in JSON-LD", "application/ld+json", ".jsonld", jsonLD.write},
	{"gexf", "GEXF 1.3 with the dates as spells, for Gephi", "application/gexf+xml", ".gexf", gexf.write},
	{"graphml", "GraphML with typed keys, for yEd, Cytoscape and NetworkX", "application/graphml+xml", ".graphml", graphML.write},
	{"dot", "DOT, for Graphviz", "text/vnd.graphviz", ".dot", dot.write},
	{"cytoscape", "Cytoscape JSON", "application/json", ".cyjs", cytoscape.write},
	{"nodelink", "node-link JSON, for d3 and NetworkX", "application/json", ".json", nodeLink.write},
	{"csv", "one relation a row, for spreadsheets, Neo4j and Kumu, and dramatis import", "text/csv; charset=utf-8", ".csv", relationTable.write},
	{"csv-nodes", "one actor a row, to go with csv", "text/csv; charset=utf-8", ".csv", actorTable.write},
	{"events", "event data: tab-separated, one event a row with its CAMEO code", "text/tab-separated-values; charset=utf-8", ".tsv", eventTable.write},
	{"ftm", "FollowTheMoney entities, one a line, for Aleph", "application/x-ndjson", ".ftm.json", ftm.write},
	{"html", "one page with graph, timeline and sentences, which opens without a network", "text/html; charset=utf-8", ".html", page.write},
}

// Formats returns every format.
func Formats() []Format { return slices.Clone(formats) }

// Named returns the format of that name, or a [*queries.InputError].
func Named(name string) (Format, error) {
	names := make([]string, len(formats))
	for i, f := range formats {
		if names[i] = f.Name; f.Name == name {
			return f, nil
		}
	}
	err := &queries.InputError{Field: "format", Reason: fmt.Sprintf("no format %q: it is one of %s", name, strings.Join(names, ", "))}
	if near, ok := nearest.To(name, names); ok {
		err.Advice = fmt.Sprintf("did you mean %q?", near)
	}
	return Format{}, err
}
