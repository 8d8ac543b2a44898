package api

import (
	"context"
	"errors"
	"net/http"

	"github.com/danielgtaylor/huma/v2"

	"github.com/dramatis-graph/dramatis/graph"
)

// A pulse is the answer of the routes that a supervisor watches.
type pulse struct {
	Status string `json:"status" enum:"ok"`
}

// registerHealth adds /healthz, which answers while the process lives, and
// /readyz, which answers 200 while questions can be answered.
func (s *server) registerHealth(api huma.API) {
	huma.Register(api, operation(http.MethodGet, "/healthz", "Whether the process lives"),
		func(context.Context, *struct{}) (*reply[pulse], error) {
			return &reply[pulse]{pulse{"ok"}}, nil
		})
	ready := operation(http.MethodGet, "/readyz", "Whether questions can be answered")
	ready.Errors = []int{http.StatusServiceUnavailable}
	huma.Register(api, ready, func(ctx context.Context, _ *struct{}) (*reply[pulse], error) {
		view := s.Graph.View()
		defer view.Close()
		if _, err := view.Actor(ctx, ""); !errors.Is(err, graph.ErrNotFound) {
			return nil, newProblem(http.StatusServiceUnavailable, "the store does not answer")
		}
		return &reply[pulse]{pulse{"ok"}}, nil
	})
}
