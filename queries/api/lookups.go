package api

import (
	"context"
	"strings"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/queries"
)

func (s *server) actors(ctx context.Context, v *graph.View, in *struct {
	Q    string `query:"q" doc:"A part of a name." example:"sudani"`
	Kind string `query:"kind" doc:"Only actors of this kind, such as person or country."`
	PageParams
}) (queries.ActorList, error) {
	kind, err := queries.ParseKind(in.Kind)
	if err != nil {
		return queries.ActorList{}, err
	}
	return queries.Actors(ctx, v, in.Q, kind, in.page())
}

func (s *server) actor(ctx context.Context, v *graph.View, in *struct {
	ActorParams
	FilterParams
}) (queries.Profile, error) {
	filter, err := s.Lexicon.Filter(ctx, v, in.terms())
	if err != nil {
		return queries.Profile{}, err
	}
	return queries.Actor(ctx, v, in.id(), filter)
}

func (s *server) relations(ctx context.Context, v *graph.View, in *struct {
	ActorParams
	FilterParams
	PageParams
}) (queries.RelationList, error) {
	filter, err := s.Lexicon.Filter(ctx, v, in.terms())
	if err != nil {
		return queries.RelationList{}, err
	}
	return queries.Relations(ctx, v, in.id(), filter, in.page())
}

func (s *server) articles(ctx context.Context, v *graph.View, in *struct {
	Since  string `query:"since" doc:"Published on this day, month or year, or later."`
	Until  string `query:"until" doc:"Published on this day, month or year, or earlier."`
	Source string `query:"source" doc:"Only from this publisher."`
	PageParams
}) (queries.ArticleList, error) {
	filter, err := s.Lexicon.Filter(ctx, v, queries.Terms{Since: in.Since, Until: in.Until, Source: in.Source})
	if err != nil {
		return queries.ArticleList{}, err
	}
	return queries.Articles(ctx, v, filter, in.page())
}

func (s *server) article(ctx context.Context, v *graph.View, in *ArticleParams) (graph.Article, error) {
	return queries.FindArticle(ctx, v, in.ID)
}

func (s *server) mention(ctx context.Context, v *graph.View, in *struct {
	ID string `path:"id" doc:"The ID of a relation, with or without mention/ before it." example:"8c1f03a2b4d5e6f7"`
}) (graph.Relation, error) {
	return v.Relation(ctx, graph.ID("mention/"+strings.TrimPrefix(in.ID, "mention/")))
}

func (s *server) stats(ctx context.Context, v *graph.View, _ *struct{}) (graph.Stats, error) {
	return s.census.of(ctx, v)
}

// A vocabulary is everything that the graph can say.
type vocabulary struct {
	Kinds     []graph.KindInfo   `json:"kinds"`
	Relations []graph.Definition `json:"relations"`
}

func (s *server) vocabulary(context.Context, *graph.View, *struct{}) (vocabulary, error) {
	return vocabulary{graph.Kinds(), graph.Vocabulary()}, nil
}

// ArticleParams name an article.
type ArticleParams struct {
	ID string `path:"id" doc:"The article's ID, with or without article/ before it, or its name." example:"5e0a1c2d3f4b5a69"`
}
