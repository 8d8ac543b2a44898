package api

import (
	"context"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/queries"
)

func (s *server) contacts(ctx context.Context, v *graph.View, in *struct {
	Actor string `query:"actor" required:"true" doc:"An actor's ID or name." example:"Iraq"`
	With  string `query:"with" doc:"Only contacts with this actor."`
	FilterParams
	PageParams
}) (queries.Company, error) {
	q, err := s.pair(ctx, v, in.FilterParams, in.Actor, in.With)
	if err != nil {
		return queries.Company{}, err
	}
	return queries.Contacts(ctx, v, q.One(), q.Other(), q.Filter, in.page())
}

func (s *server) peers(ctx context.Context, v *graph.View, in *struct {
	Actor string `query:"actor" required:"true" doc:"An actor's ID or name." example:"Antony Blinken"`
	FilterParams
	PageParams
}) (queries.Circle, error) {
	q, err := s.Lexicon.Read(ctx, v, in.terms(), in.Actor)
	if err != nil {
		return queries.Circle{}, err
	}
	return queries.Peers(ctx, v, q.One(), q.Filter, in.page())
}

func (s *server) officials(ctx context.Context, v *graph.View, in *struct {
	Country string `query:"country" required:"true" doc:"A country's ID or name." example:"Iraq"`
	FilterParams
	PageParams
}) (queries.Service, error) {
	q, err := s.Lexicon.Read(ctx, v, in.terms(), in.Country)
	if err != nil {
		return queries.Service{}, err
	}
	return queries.Officials(ctx, v, q.One(), q.Filter, in.page())
}

func (s *server) central(ctx context.Context, v *graph.View, in *struct {
	Measure string `query:"measure" doc:"degree (the default), pagerank or betweenness."`
	FilterParams
	PageParams
}) (queries.Ranking, error) {
	filter, err := s.Lexicon.Filter(ctx, v, in.terms())
	if err != nil {
		return queries.Ranking{}, err
	}
	return queries.Central(ctx, v, queries.Measure(in.Measure), filter, in.page())
}

func (s *server) communities(ctx context.Context, v *graph.View, in *struct {
	Of string `query:"of" doc:"Only the community of this actor."`
	FilterParams
	PageParams
}) (queries.Partition, error) {
	var names []string
	if in.Of != "" {
		names = append(names, in.Of)
	}
	q, err := s.Lexicon.Read(ctx, v, in.terms(), names...)
	if err != nil {
		return queries.Partition{}, err
	}
	return queries.Communities(ctx, v, q.One(), q.Filter, in.page())
}
