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
	q, err := s.pair(ctx, v, in.FilterParams, in.Actor, in.With)
	if err != nil {
		return queries.Meetings{}, err
	}
	return queries.Met(ctx, v, q.One(), q.Other(), q.Filter, in.page())
}

func (s *server) timeline(ctx context.Context, v *graph.View, in *struct {
	Actor string `query:"actor" required:"true" doc:"An actor's ID or name." example:"Joe Biden"`
	With  string `query:"with" doc:"Only relations with this actor."`
	FilterParams
	PageParams
}) (queries.Chronicle, error) {
	q, err := s.pair(ctx, v, in.FilterParams, in.Actor, in.With)
	if err != nil {
		return queries.Chronicle{}, err
	}
	return queries.Timeline(ctx, v, q.One(), q.Other(), q.Filter, in.page())
}

func (s *server) between(ctx context.Context, v *graph.View, in *struct {
	A string `query:"a" required:"true" doc:"An actor's ID or name." example:"Iraq"`
	B string `query:"b" required:"true" doc:"An actor's ID or name." example:"United States"`
	FilterParams
	PageParams
}) (queries.Exchanges, error) {
	q, err := s.Lexicon.Read(ctx, v, in.terms(), in.A, in.B)
	if err != nil {
		return queries.Exchanges{}, err
	}
	return queries.Between(ctx, v, q.One(), q.Other(), q.Filter, in.page())
}

func (s *server) paths(ctx context.Context, v *graph.View, in *struct {
	From    string   `query:"from" required:"true" doc:"An actor's ID or name." example:"Yahya Rasool"`
	To      string   `query:"to" required:"true" doc:"An actor's ID or name." example:"Joe Biden"`
	K       int      `query:"k" minimum:"0" maximum:"1000" doc:"How many chains; 0 is the default."`
	MaxHops int      `query:"max_hops" minimum:"0" maximum:"12" doc:"How many relations a chain may have; 0 is the default."`
	Avoid   []string `query:"avoid,explode" doc:"Leave these actors out of every chain. May be repeated."`

	Weight        string `query:"weight" doc:"Which chains come first: specific (few hops, through actors with few relations; the default), hops or confidence."`
	All           bool   `query:"all" doc:"Every chain, by hops, up to the number asked for or 1000."`
	Chronological bool   `query:"chronological" doc:"Only chains in which no hop is earlier than the one before."`
	FilterParams
}) (queries.Chains, error) {
	q, err := s.Lexicon.Read(ctx, v, in.terms(), append([]string{in.From, in.To}, in.Avoid...)...)
	if err != nil {
		return queries.Chains{}, err
	}
	search := queries.Search{K: in.K, MaxHops: in.MaxHops, Weight: queries.Weight(in.Weight), All: in.All, Chronological: in.Chronological, Avoid: q.Actors[2:]}
	return queries.Path(ctx, v, q.One(), q.Other(), q.Filter, search)
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
	q, err := s.Lexicon.Read(ctx, v, in.terms(), in.From)
	if err != nil {
		return queries.Reached{}, err
	}
	return queries.Walk(ctx, v, q.One(), route, q.Filter, in.page())
}

// pair reads one actor or two, of which the second may be left out.
func (s *server) pair(ctx context.Context, v *graph.View, filter FilterParams, actor, with string) (queries.Inquiry, error) {
	names := []string{actor}
	if with != "" {
		names = append(names, with)
	}
	return s.Lexicon.Read(ctx, v, filter.terms(), names...)
}
