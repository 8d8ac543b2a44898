package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"os"
	"time"

	"github.com/spf13/cobra"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/loader"
	"github.com/dramatis-graph/dramatis/loader/article"
	"github.com/dramatis-graph/dramatis/queries/api"
)

// drainTime is how long requests under way may take once the server is told to
// stop.
const drainTime = 15 * time.Second

func newServe(opts *options) *cobra.Command {
	var listen string
	var load []string
	var timeout time.Duration
	cmd := &cobra.Command{
		Use:   "serve",
		Short: "Answer the same questions over HTTP",
		Long: `Answer the same questions over HTTP, under /api/v1. /docs lists the routes.

Anybody who reaches the address may read. Writing is for clients on this machine
or, when DRAMATIS_TOKEN is set, for those who send it as a bearer token.`,
		Example: `  dramatis serve --load articles/
  DRAMATIS_TOKEN=… dramatis serve --listen 0.0.0.0:8080`,
		Args: cobra.NoArgs,
	}
	cmd.Flags().StringVar(&listen, "listen", "127.0.0.1:8080", "the address to answer at")
	cmd.Flags().StringArrayVar(&load, "load", nil, "read these articles first; may be repeated")
	cmd.Flags().DurationVar(&timeout, "timeout", api.DefaultTimeout, "cut a question off after this long")
	cmd.RunE = func(cmd *cobra.Command, _ []string) error {
		store, err := graph.Open(cmd.Context(), opts.address)
		if err != nil {
			return err
		}
		defer store.Close()
		if len(load) > 0 {
			if _, err := loadAll(cmd.Context(), store, load, article.Options{Stdin: cmd.InOrStdin()}, cmd.ErrOrStderr()); err != nil {
				return err
			}
		}
		handler := api.New(api.Options{
			Graph: store, Extract: extractSubmission, Token: os.Getenv("DRAMATIS_TOKEN"),
			Version: version(), Timeout: timeout,
			Log: slog.New(slog.NewTextHandler(cmd.ErrOrStderr(), nil)),
		})
		return serve(cmd.Context(), listen, handler, cmd.ErrOrStderr())
	}
	return cmd
}

// serve answers at the address until ctx ends, then lets the requests that are
// under way finish.
func serve(ctx context.Context, address string, handler http.Handler, w io.Writer) error {
	listener, err := net.Listen("tcp", address)
	if err != nil {
		return fmt.Errorf("serve: %w", err)
	}
	server := &http.Server{
		Handler:           handler,
		ReadHeaderTimeout: 10 * time.Second,
		IdleTimeout:       2 * time.Minute,
	}
	fmt.Fprintf(w, "dramatis answers at http://%s\n", listener.Addr())
	ended := make(chan error, 1)
	go func() { ended <- server.Serve(listener) }()
	select {
	case err := <-ended:
		return fmt.Errorf("serve: %w", err)
	case <-ctx.Done():
	}
	drain, cancel := context.WithTimeout(context.WithoutCancel(ctx), drainTime)
	defer cancel()
	if err := server.Shutdown(drain); err != nil {
		return fmt.Errorf("serve: stopping: %w", err)
	}
	if err := <-ended; !errors.Is(err, http.ErrServerClosed) {
		return fmt.Errorf("serve: %w", err)
	}
	return nil
}

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
