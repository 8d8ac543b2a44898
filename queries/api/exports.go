package api

import (
	"context"
	"net/http"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humagin"

	"github.com/dramatis-graph/dramatis/queries"
	"github.com/dramatis-graph/dramatis/queries/export"
)

type exportParams struct {
	Format string `query:"format" default:"nquads" doc:"nquads, graphml or dot."`
	FilterParams
}

// registerExport adds the route that streams the graph.
func (s *server) registerExport(api huma.API) {
	op := operation(http.MethodGet, exportRoute, "The graph, or a part of it, in a format of other tools")
	op.Errors = []int{http.StatusBadRequest, http.StatusNotFound, http.StatusConflict}
	op.Responses = map[string]*huma.Response{"200": {Description: "The graph as a stream.", Content: exportContent()}}
	huma.Register(api, op, s.export)
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
	format, err := export.Named(in.Format)
	if err != nil {
		return nil, s.failure(ctx, err)
	}
	view := s.Graph.View()
	var filter *queries.Filter
	if terms := in.terms(); terms.Set() {
		chosen, err := terms.Filter(ctx, view)
		if err != nil {
			view.Close()
			return nil, s.failure(ctx, err)
		}
		filter = &chosen
	}
	return &huma.StreamResponse{Body: func(c huma.Context) {
		defer view.Close()
		c.SetHeader("Content-Type", format.MediaType)
		c.SetHeader("Content-Disposition", `attachment; filename="dramatis`+format.Extension+`"`)
		out := pressedWriter{c.BodyWriter(), http.NewResponseController(humagin.Unwrap(c).Writer)}
		if err := format.Write(c.Context(), out, view, filter); err != nil {
			s.Log.ErrorContext(ctx, "export broken off", "err", err)
			panic(http.ErrAbortHandler)
		}
	}}, nil
}
