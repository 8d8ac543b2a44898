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
	reading    readingFlags
}

func newServe(opts *options) *cobra.Command {
	var flags serveFlags
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
	cmd.Flags().StringVar(&flags.listen, "listen", "127.0.0.1:8080", "the address to answer at")
	cmd.Flags().StringArrayVar(&flags.load, "load", nil, "read these articles first; may be repeated")
	cmd.Flags().DurationVar(&flags.timeout, "timeout", api.DefaultTimeout, "cut a question off after this long")
	cmd.Flags().BoolVar(&flags.publicRead, "public-read", false, "let everybody who reaches the address read")
	cmd.Flags().StringArrayVar(&flags.origins, "allow-origin", nil, "let pages of this origin ask, such as https://example.org; may be repeated")
	cmd.Flags().Float64Var(&flags.rate, "rate", 50, "requests a second from one client on another machine; 0 is any number")
	cmd.Flags().StringVar(&flags.logFormat, "log-format", "text", "how to write the log: text or json")
	flags.reading.add(cmd)
	cmd.RunE = func(cmd *cobra.Command, _ []string) error {
		read, err := flags.reading.options()
		if err != nil {
			return err
		}
		how, err := flags.options(cmd)
		if err != nil {
			return err
		}
		how.Extract = extractSubmission(read)
		store, err := graph.Open(cmd.Context(), opts.address)
		if err != nil {
			return err
		}
		defer store.Close()
		if len(flags.load) > 0 {
			if _, err := loadAll(cmd.Context(), store, flags.load, article.Options{Stdin: cmd.InOrStdin()}, read, cmd.ErrOrStderr()); err != nil {
				return err
			}
		}
		keepMemory()
		how.Graph = store
		handler, err := api.New(how)
		if err != nil {
			return usage("--allow-origin: "+err.Error(), "write it as https://example.org")
		}
		return serve(cmd.Context(), flags.listen, newServer(handler, flags.timeout), cmd.ErrOrStderr())
	}
	return cmd
}

// options returns what the flags ask for, but for the graph.
func (f *serveFlags) options(cmd *cobra.Command) (api.Options, error) {
	how := api.Options{
		Page: web.Handler(), Lexicon: lexicon,
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

// here reports whether an address can be reached from this machine alone.
func here(address string) bool {
	host, _, err := net.SplitHostPort(address)
	return err == nil && (host == "localhost" || net.ParseIP(host).IsLoopback())
}
