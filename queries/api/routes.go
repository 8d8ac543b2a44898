package api

import (
	"context"
	"net/http"
	"strings"

	"github.com/danielgtaylor/huma/v2"

	"github.com/dramatis-graph/dramatis/graph"
)

const (
	prefix      = "/api/v1"
	exportRoute = "/export"
)

// routes registers every route. What each answers is the type that its handler
// returns.
func (s *server) routes(api huma.API) {
	v1 := huma.NewGroup(api, prefix)
	get(s, v1, "/actors", "Search and list actors", s.actors)
	get(s, v1, "/actors/{kind}/{slug}", "One actor: names, offices, relation counts", s.actor)
	get(s, v1, "/actors/{kind}/{slug}/relations", "The relations of one actor, in both directions", s.relations)
	get(s, v1, "/met", "Who met whom", s.met)
	get(s, v1, "/paths", "Chains of relations between two actors, with evidence", s.paths)
	get(s, v1, "/walk", "Follow a property path in SPARQL 1.1 notation", s.walk)
	get(s, v1, "/between", "Everything between two actors and, for countries, their officials", s.between)
	get(s, v1, "/timeline", "Dated relations of one actor or a pair, in order", s.timeline)
	get(s, v1, "/articles", "List articles", s.articles)
	get(s, v1, "/articles/{id}", "One article with its text", s.article)
	get(s, v1, "/mentions/{id}", "The sentence, offsets and article behind a relation", s.mention)
	get(s, v1, "/stats", "Counts of articles, actors and relations", s.stats)
	get(s, v1, "/vocabulary", "The kinds of actor and the relations that the graph knows", s.vocabulary)
	s.registerExport(v1)
	s.registerWriting(v1)
	s.registerHealth(api)
}

// A reply is the answer to a question as it leaves the server.
type reply[T any] struct {
	Body T
}

// get registers one question: it opens a view of the graph, asks, and turns an
// error into a problem.
func get[In, Out any](s *server, api huma.API, route, summary string, ask func(context.Context, *graph.View, *In) (Out, error)) {
	op := operation(http.MethodGet, route, summary)
	op.Errors = []int{http.StatusBadRequest, http.StatusNotFound, http.StatusConflict, http.StatusGatewayTimeout}
	huma.Register(api, op, func(ctx context.Context, in *In) (*reply[Out], error) {
		view := s.Graph.View()
		defer view.Close()
		out, err := ask(ctx, view, in)
		if err != nil {
			return nil, s.failure(ctx, err)
		}
		return &reply[Out]{out}, nil
	})
}

// operation describes a route. Its ID is what generated clients call it:
// "get-actors-kind-slug".
func operation(method, route, summary string) huma.Operation {
	id := strings.ToLower(method) + strings.NewReplacer("/", "-", "{", "", "}", "").Replace(route)
	return huma.Operation{OperationID: id, Method: method, Path: route, Summary: summary}
}
