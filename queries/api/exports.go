package api

import (
	"context"
	"fmt"
	"net/http"
	"strings"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humagin"
	"github.com/gin-gonic/gin"

	"github.com/dramatis-graph/dramatis/queries/export"
)

type exportParams struct {
	Format formatName `query:"format" default:"nquads"`
	FilterParams
}

// A formatName is the name of an [export.Format], whose documentation lists all
// of them. Which there are is checked by [export.Named], which knows what was
// meant.
type formatName string

// Schema implements [huma.SchemaProvider].
func (formatName) Schema(huma.Registry) *huma.Schema {
	var b strings.Builder
	for _, f := range export.Formats() {
		fmt.Fprintf(&b, "%s: %s. ", f.Name, f.Summary)
	}
	return &huma.Schema{Type: huma.TypeString, Description: strings.TrimSpace(b.String())}
}

// registerExport adds the route that streams the graph.
func (s *server) registerExport(api huma.API) {
	op := asking[string](api, exportRoute, "The graph, or a part of it, in a format of other tools")
	op.Description = "Formats: " + strings.Join(formatNames(), ", ") + "."
	op.Responses["200"].Description = "The graph as a stream."
	op.Responses["200"].Content = exportContent()
	huma.Register(api, op, func(_ context.Context, in *exportParams) (*huma.StreamResponse, error) {
		return &huma.StreamResponse{Body: func(c huma.Context) { s.export(humagin.Unwrap(c), in) }}, nil
	})
}

func formatNames() []string {
	var names []string
	for _, f := range export.Formats() {
		names = append(names, f.Name)
	}
	return names
}

func exportContent() map[string]*huma.MediaType {
	content := make(map[string]*huma.MediaType)
	for _, f := range export.Formats() {
		content[f.MediaType] = &huma.MediaType{Schema: &huma.Schema{Type: huma.TypeString}}
	}
	return content
}

// export checks the request before the stream begins. What goes wrong later
// breaks the connection, so that half a graph never looks like a whole one.
func (s *server) export(ctx context.Context, in *exportParams) (*huma.StreamResponse, error) {
	format, err := export.Named(string(in.Format))
	if err != nil {
		s.fail(c, err)
		return
	}
	view := s.Graph.View()
	filter, err := in.terms().Filter(ctx, view)
	if err != nil {
		view.Close()
		return nil, s.failure(ctx, err)
	}
	filter, err := s.chosen(c, view, in.terms())
	if err != nil {
		s.fail(c, err)
		return
	}
	c.Header("Content-Type", format.MediaType)
	c.Header("Content-Disposition", `attachment; filename="dramatis`+format.Extension+`"`)
	s.stream(c, view, func(ctx context.Context, w io.Writer) error { return format.Write(ctx, w, view, filter) })
}

// chosen returns the filter of an export, nil for all of the graph.
func (s *server) chosen(c *gin.Context, view *graph.View, terms queries.Terms) (*queries.Filter, error) {
	if !terms.Set() {
		return nil, nil
	}
	ctx, cancel := context.WithTimeout(c.Request.Context(), s.Timeout)
	defer cancel()
	filter, err := terms.Filter(ctx, view)
	return &filter, err
}
