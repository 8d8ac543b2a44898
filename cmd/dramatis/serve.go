package main

import (
	"fmt"
	"log/slog"
	"net"
	"os"
	"time"

	"github.com/spf13/cobra"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/loader/article"
	"github.com/dramatis-graph/dramatis/queries/api"
	"github.com/dramatis-graph/dramatis/queries/web"
)

// tokenVariable holds the token: a flag would show it in lists of processes.
const tokenVariable = "DRAMATIS_TOKEN"

// serveFlags say how to serve.
type serveFlags struct {
	listen     string
	load       []string
	timeout    time.Duration
	publicRead bool
	origins    []string
	rate       float64
	logFormat  string
}

func newServe(opts *options) *cobra.Command {
	var listen string
	var load []string
	var timeout time.Duration
	var facts referenceFlag
	cmd := &cobra.Command{
		Use:   "serve",
		Short: "Answer the same questions over HTTP, with a page to explore the graph",
		Long: `Answer the same questions over HTTP: a page to explore the graph at /, the API
under /api/v1, its documentation at /docs, metrics for Prometheus at /metrics.

On an address of this machine alone, anybody who reaches it may read, and write
too unless DRAMATIS_TOKEN is set; then writing needs it as a bearer token. On any
other address there must be a token, and reading needs it too: --public-read lets
everybody read.`,
		Example: `  dramatis serve --load articles/
  DRAMATIS_TOKEN=… dramatis serve --listen 0.0.0.0:8080`,
		Args: cobra.NoArgs,
	}
	cmd.Flags().StringVar(&listen, "listen", "127.0.0.1:8080", "the address to answer at")
	cmd.Flags().StringArrayVar(&load, "load", nil, "read these articles first; may be repeated")
	cmd.Flags().DurationVar(&timeout, "timeout", api.DefaultTimeout, "cut a question off after this long")
	facts.add(cmd)
	cmd.RunE = func(cmd *cobra.Command, _ []string) error {
		read, err := facts.options()
		if err != nil {
			return err
		}
		store, err := graph.Open(cmd.Context(), opts.address)
		if err != nil {
			return err
		}
		defer store.Close()
		if len(load) > 0 {
			if _, err := loadAll(cmd.Context(), store, load, article.Options{Stdin: cmd.InOrStdin()}, read, cmd.ErrOrStderr()); err != nil {
				return err
			}
		}
		handler := api.New(api.Options{
			Graph: store, Extract: extractSubmission(read), Token: os.Getenv("DRAMATIS_TOKEN"),
			Version: version(), Timeout: timeout,
			Log: slog.New(slog.NewTextHandler(cmd.ErrOrStderr(), nil)),
		})
		return serve(cmd.Context(), listen, handler, cmd.ErrOrStderr())
	}
	return cmd
}

// options returns what the flags ask for, but for the graph.
func (f *serveFlags) options(cmd *cobra.Command) (api.Options, error) {
	how := api.Options{
		Extract: extractSubmission, Page: web.Handler(),
		Token: os.Getenv(tokenVariable), Private: !f.publicRead && !here(f.listen),
		Origins: f.origins, Rate: f.rate, Version: version(), Timeout: f.timeout,
	}
	switch f.logFormat {
	case "text":
		how.Log = slog.New(slog.NewTextHandler(cmd.ErrOrStderr(), nil))
	case "json":
		how.Log = slog.New(slog.NewJSONHandler(cmd.ErrOrStderr(), nil))
	default:
		return how, usage(fmt.Sprintf("--log-format: no format %q", f.logFormat), "write text or json")
	}
	if how.Private && how.Token == "" {
		return how, usage(f.listen+" can be reached from other machines, and there is no token",
			"set "+tokenVariable+", or let everybody read with --public-read")
	}
	return how, nil
}

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
