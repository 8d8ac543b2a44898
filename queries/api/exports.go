package api

import (
	"context"
	"io"
	"strings"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humagin"
	"github.com/gin-gonic/gin"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/queries"
	"github.com/dramatis-graph/dramatis/queries/export"
)

type exportParams struct {
	Format string `query:"format" default:"nquads"`
	FilterParams
}

// registerExport adds the route that streams the graph.
func (s *server) registerExport(api huma.API) {
	op := asking[string](api, exportRoute, "The graph, or a part of it, in a format of other tools")
	op.Description = "Formats: " + formatList() + "."
	op.Responses["200"].Description = "The graph as a stream."
	op.Responses["200"].Content = exportContent()
	huma.Register(api, op, func(_ context.Context, in *exportParams) (*huma.StreamResponse, error) {
		return &huma.StreamResponse{Body: func(c huma.Context) { s.export(humagin.Unwrap(c), in) }}, nil
	})
}

// formatList returns every format with what it is for.
func formatList() string {
	var list []string
	for _, f := range export.Formats() {
		list = append(list, f.Name+" ("+f.Summary+")")
	}
	return strings.Join(list, "; ")
}

func exportContent() map[string]*huma.MediaType {
	content := make(map[string]*huma.MediaType)
	for _, f := range export.Formats() {
		content[f.MediaType] = &huma.MediaType{Schema: &huma.Schema{Type: huma.TypeString}}
	}
	return content
}

// export checks the request before the stream begins.
func (s *server) export(c *gin.Context, in *exportParams) {
	format, err := export.Named(in.Format)
	if err != nil {
		s.fail(c, err)
		return
	}
	view := s.Graph.View()
	defer view.Close()
	if s.unchanged(c, view) {
		return
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

// chosen returns the filter of an export.
func (s *server) chosen(c *gin.Context, view *graph.View, terms queries.Terms) (queries.Filter, error) {
	ctx, cancel := context.WithTimeout(c.Request.Context(), s.Timeout)
	defer cancel()
	return s.Lexicon.Filter(ctx, view, terms)
}
