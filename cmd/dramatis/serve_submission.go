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

// extractSubmission reads a posted article the way a file of that form is read.
func extractSubmission(ctx context.Context, posted api.Submission) (graph.Document, error) {
	line, err := json.Marshal(posted)
	if err != nil {
		return graph.Document{}, err
	}
	for a, err := range article.Read(ctx, []string{"-"}, article.Options{Stdin: bytes.NewReader(line)}) {
		var skipped *article.Skipped
		if errors.As(err, &skipped) {
			return graph.Document{}, skipped.Reason
		}
		if err != nil {
			return graph.Document{}, err
		}
		if posted.ID == "" {
			a.Name = "posted-" + graph.Digest(a.Text)[:16]
		}
		return loader.Extract(a).Document(), nil
	}
	return graph.Document{}, article.ErrNoArticle
}
