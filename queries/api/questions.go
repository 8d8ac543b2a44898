package api

import (
	"context"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/queries"
	"github.com/dramatis-graph/dramatis/queries/path"
)

func (s *server) met(ctx context.Context, v *graph.View, in *struct {
	Actor string `query:"actor" required:"true" doc:"An actor's ID or name." example:"Antony Blinken"`
	With  string `query:"with" doc:"Only meetings with this actor."`
	FilterParams
	PageParams
}) (queries.Meetings, error) {
	q, err := pairQuestion(ctx, v, in.Actor, in.With, in.FilterParams)
	if err != nil {
		return queries.Meetings{}, err
	}
	return queries.Met(ctx, v, q.a, q.b, q.filter, in.page())
}

func (s *server) timeline(ctx context.Context, v *graph.View, in *struct {
	Actor string `query:"actor" required:"true" doc:"An actor's ID or name." example:"Joe Biden"`
	With  string `query:"with" doc:"Only relations with this actor."`
	FilterParams
	PageParams
}) (queries.Chronicle, error) {
	q, err := pairQuestion(ctx, v, in.Actor, in.With, in.FilterParams)
	if err != nil {
		return queries.Chronicle{}, err
	}
	return queries.Timeline(ctx, v, q.a, q.b, q.filter, in.page())
}

func (s *server) between(ctx context.Context, v *graph.View, in *struct {
	A string `query:"a" required:"true" doc:"An actor's ID or name." example:"Iraq"`
	B string `query:"b" required:"true" doc:"An actor's ID or name." example:"United States"`
	FilterParams
	PageParams
}) (queries.Exchanges, error) {
	q, err := pairQuestion(ctx, v, in.A, in.B, in.FilterParams)
	if err != nil {
		return queries.Exchanges{}, err
	}
	return queries.Between(ctx, v, q.a, q.b, q.filter, in.page())
}

func (s *server) paths(ctx context.Context, v *graph.View, in *struct {
	From    string   `query:"from" required:"true" doc:"An actor's ID or name." example:"Yahya Rasool"`
	To      string   `query:"to" required:"true" doc:"An actor's ID or name." example:"Joe Biden"`
	K       int      `query:"k" minimum:"0" maximum:"100" doc:"How many chains; 0 is the default."`
	MaxHops int      `query:"max_hops" minimum:"0" maximum:"12" doc:"How many relations a chain may have; 0 is the default."`
	Avoid   []string `query:"avoid,explode" doc:"Leave these actors out of every chain. May be repeated."`

	Chronological bool `query:"chronological" doc:"Only chains in which no hop is earlier than the one before."`
	FilterParams
}) (queries.Chains, error) {
	q, err := pairQuestion(ctx, v, in.From, in.To, in.FilterParams)
	if err != nil {
		return queries.Chains{}, err
	}
	search := queries.Search{K: in.K, MaxHops: in.MaxHops, Chronological: in.Chronological}
	for _, name := range in.Avoid {
		actor, err := queries.Resolve(ctx, v, name)
		if err != nil {
			return queries.Chains{}, err
		}
		search.Avoid = append(search.Avoid, actor.ID)
	}
	return queries.Path(ctx, v, q.a, q.b, q.filter, search)
}

func (s *server) walk(ctx context.Context, v *graph.View, in *struct {
	From string `query:"from" required:"true" doc:"An actor's ID or name." example:"Iraq"`
	Path string `query:"path" required:"true" doc:"A property path over the relations." example:"^officialOf/met/officialOf"`
	FilterParams
	PageParams
}) (queries.Reached, error) {
	route, err := path.Parse(in.Path)
	if err != nil {
		return queries.Reached{}, err
	}
	q, err := pairQuestion(ctx, v, in.From, "", in.FilterParams)
	if err != nil {
		return queries.Reached{}, err
	}
	return queries.Walk(ctx, v, q.a, route, q.filter, in.page())
}

// A pair is what most questions are about: one or two actors, and a filter.
type pair struct {
	a, b   graph.ID // b is "" if it was not named
	filter queries.Filter
}

// pairQuestion turns the words of a request into IDs and a filter.
func pairQuestion(ctx context.Context, v *graph.View, a, b string, filter FilterParams) (pair, error) {
	first, err := queries.Resolve(ctx, v, a)
	if err != nil {
		return pair{}, err
	}
	p := pair{a: first.ID}
	if b != "" {
		second, err := queries.Resolve(ctx, v, b)
		if err != nil {
			return pair{}, err
		}
		p.b = second.ID
	}
	p.filter, err = filter.terms().Filter(ctx, v)
	return p, err
}
