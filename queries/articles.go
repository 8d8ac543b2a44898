package queries

import (
	"context"
	"errors"
	"fmt"

	"github.com/dramatis-graph/dramatis/graph"
)

// An ArticleList is the answer of [Articles].
type ArticleList struct {
	Articles []graph.Article `json:"articles"` // without their texts
	Part
}

// Articles returns the articles in the order of their names. Of the filter, only
// Source, AsOf, and Since and Until for when they were published, say anything of
// an article.
func Articles(ctx context.Context, v *graph.View, f Filter, p Page) (ArticleList, error) {
	all, err := v.Articles(ctx)
	if err != nil {
		return ArticleList{}, fmt.Errorf("articles: %w", err)
	}
	var kept []graph.Article
	for _, a := range all {
		if (f.Source == "" || a.Source == f.Source) && a.Published.Overlaps(f.Since, f.Until) && f.knew(a.Published) {
			kept = append(kept, a)
		}
	}
	kept, part, err := take(v, p, kept, order[graph.Article]{
		rank: func(*graph.Article) int { return 0 },
		name: func(a *graph.Article) string { return a.Name },
	}, "articles", f)
	if err != nil {
		return ArticleList{}, fmt.Errorf("articles: %w", err)
	}
	return ArticleList{kept, part}, nil
}

// FindArticle returns the article that has ref as its ID or as its name, with
// its text, or [graph.ErrNotFound].
func FindArticle(ctx context.Context, v *graph.View, ref string) (graph.Article, error) {
	a, err := v.Article(ctx, graph.ID(ref))
	if errors.Is(err, graph.ErrNotFound) {
		a, err = v.Article(ctx, graph.ArticleID(ref))
	}
	if err != nil {
		return graph.Article{}, fmt.Errorf("article %q: %w", ref, err)
	}
	return a, nil
}
