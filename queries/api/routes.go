package api

import (
	"context"
	"net/http"
	"reflect"
	"strings"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humagin"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/queries"
)

const (
	prefix      = "/api/v1"
	exportRoute = "/export"
)

// routes registers every route. What each answers is the type that its handler
// returns; the lists also say which of its fields is the list.
func (s *server) routes(api huma.API) {
	v1 := huma.NewGroup(api, prefix)
	list(s, v1, "/actors", "Search and list actors", s.actors,
		func(a queries.ActorList) ([]graph.Actor, queries.Part) { return a.Actors, a.Part })
	get(s, v1, "/actors/{kind}/{slug}", "One actor: names, offices, relation counts", s.actor)
	list(s, v1, "/actors/{kind}/{slug}/relations", "The relations of one actor, in both directions", s.relations,
		func(a queries.RelationList) ([]graph.Relation, queries.Part) { return a.Relations, a.Part })
	list(s, v1, "/met", "Who met whom", s.met,
		func(a queries.Meetings) ([]queries.Meeting, queries.Part) { return a.Meetings, a.Part })
	get(s, v1, "/paths", "Chains of relations between two actors, with evidence", s.paths)
	list(s, v1, "/walk", "Follow a property path in SPARQL 1.1 notation", s.walk,
		func(a queries.Reached) ([]queries.End, queries.Part) { return a.Ends, a.Part })
	list(s, v1, "/between", "Everything between two actors and, for countries, their officials", s.between,
		func(a queries.Exchanges) ([]queries.Exchange, queries.Part) { return a.Exchanges, a.Part })
	list(s, v1, "/timeline", "Dated relations of one actor or a pair, in order", s.timeline,
		func(a queries.Chronicle) ([]graph.Relation, queries.Part) { return a.Relations, a.Part })
	list(s, v1, "/contacts", "With whom an actor had to do, from the first contact to the last", s.contacts,
		func(a queries.Company) ([]queries.Contact, queries.Part) { return a.Contacts, a.Part })
	list(s, v1, "/peers", "Who has to do with the same others as an actor", s.peers,
		func(a queries.Circle) ([]queries.Peer, queries.Part) { return a.Peers, a.Part })
	list(s, v1, "/officials", "What a country's officials did, and was done to them, while they served it", s.officials,
		func(a queries.Service) ([]queries.Act, queries.Part) { return a.Acts, a.Part })
	list(s, v1, "/central", "The most connected actors", s.central,
		func(a queries.Ranking) ([]queries.Rank, queries.Part) { return a.Ranks, a.Part })
	list(s, v1, "/communities", "Groups of actors that have more to do with each other than with others", s.communities,
		func(a queries.Partition) ([]queries.Community, queries.Part) { return a.Communities, a.Part })
	list(s, v1, "/articles", "List articles", s.articles,
		func(a queries.ArticleList) ([]graph.Article, queries.Part) { return a.Articles, a.Part })
	get(s, v1, "/articles/{id}", "One article with its text", s.article)
	get(s, v1, "/mentions/{id}", "The sentence, offsets and article behind a relation", s.mention)
	get(s, v1, "/stats", "Counts of articles, actors and relations", s.stats)
	get(s, v1, "/vocabulary", "The kinds of actor and the relations that the graph knows", s.vocabulary)
	s.registerExport(v1)
	s.registerWriting(v1)
	s.registerHealth(api)
}

// A reply is the answer of a route that does not ask the graph.
type reply[T any] struct {
	Body T
}

// A question is what a handler asks a version of the graph, with the parameters
// of the request.
type question[In, Out any] func(context.Context, *graph.View, *In) (Out, error)

// get registers one question.
func get[In, Out any](s *server, api huma.API, route, summary string, ask question[In, Out]) {
	op := asking[Out](api, route, summary)
	huma.Register(api, op, func(_ context.Context, in *In) (*huma.StreamResponse, error) {
		return &huma.StreamResponse{Body: func(c huma.Context) {
			answer(s, humagin.Unwrap(c), func(ctx context.Context, v *graph.View) (Out, error) { return ask(ctx, v, in) })
		}}, nil
	})
}

// asking describes a route that asks the graph.
func asking[Out any](api huma.API, route, summary string) huma.Operation {
	op := operation(http.MethodGet, route, summary)
	schema := api.OpenAPI().Components.Schemas.Schema(reflect.TypeFor[Out](), true, "")
	text := &huma.Schema{Type: huma.TypeString}
	op.Responses = map[string]*huma.Response{
		"200": {
			Description: "The answer of one version of the graph.",
			Content:     map[string]*huma.MediaType{"application/json": {Schema: schema}},
			Headers:     map[string]*huma.Param{"ETag": {Schema: text, Description: "The version of the graph."}},
		},
		"304": {Description: "The graph has not changed since the answer whose ETag was sent."},
	}
	op.Parameters = append(op.Parameters, &huma.Param{
		Name: "If-None-Match", In: "header", Schema: text, Description: "The ETag of an answer that the client has.",
	})
	op.Errors = []int{
		http.StatusBadRequest, http.StatusUnauthorized, http.StatusNotFound, http.StatusConflict,
		http.StatusTooManyRequests, http.StatusGatewayTimeout,
	}
	return op
}

// operation describes a route. Its ID is what generated clients call it:
// "get-actors-kind-slug".
func operation(method, route, summary string) huma.Operation {
	id := strings.ToLower(method) + strings.NewReplacer("/", "-", "{", "", "}", "").Replace(route)
	return huma.Operation{OperationID: id, Method: method, Path: route, Summary: summary}
}
