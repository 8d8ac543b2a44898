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
	MediaType string
	Extension string // with its dot

	// Write writes the relations that the filter lets through and the actors
	// they touch. A nil filter lets everything through, whatever its status,
	// and actors without any relation too.
	Write func(context.Context, io.Writer, *graph.View, *queries.Filter) error
}

var formats = []Format{
	{"nquads", "application/n-quads", ".nq", NQuads},
	{"graphml", "application/graphml+xml", ".graphml", GraphML},
	{"dot", "text/vnd.graphviz", ".dot", DOT},
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
