package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/loader"
	"github.com/dramatis-graph/dramatis/loader/article"
	"github.com/dramatis-graph/dramatis/queries/api"
)

// extractSubmission returns how a posted article is read: the way a file of that
// form is.
func extractSubmission(read loader.Options) func(context.Context, api.Submission) (graph.Document, error) {
	return func(ctx context.Context, posted api.Submission) (graph.Document, error) {
		a, err := submitted(ctx, posted)
		if err != nil {
			return graph.Document{}, err
		}
		return read.Extract(a).Document(), nil
	}
}

// submitted returns the article that was posted.
func submitted(ctx context.Context, posted api.Submission) (article.Article, error) {
	line, err := json.Marshal(posted)
	if err != nil {
		return article.Article{}, err
	}
	for a, err := range article.Read(ctx, []string{"-"}, article.Options{Stdin: bytes.NewReader(line)}) {
		var skipped *article.Skipped
		if errors.As(err, &skipped) {
			return article.Article{}, skipped.Reason
		}
		if err != nil {
			return article.Article{}, err
		}
		if posted.ID == "" {
			a.Name = "posted-" + graph.Digest(a.Text)[:16]
		}
		return a, nil
	}
	return article.Article{}, article.ErrNoArticle
}
