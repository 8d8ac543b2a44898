package api

import (
	"context"
	"log/slog"
	"net/http"
	"time"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humagin"
	"github.com/gin-contrib/gzip"
	"github.com/gin-contrib/requestid"
	"github.com/gin-gonic/gin"

	"github.com/dramatis-graph/dramatis/graph"
)

// A Graph is what the API reads and, at its writing routes, changes.
// [graph.Store] is one.
type Graph interface {
	View() *graph.View
	Add(ctx context.Context, doc graph.Document) (graph.Change, error)
	Retract(ctx context.Context, article graph.ID) error
}

// Options say how to serve. Graph and Extract are needed; the rest may be zero.
type Options struct {
	Graph Graph

	// Extract reads an article that was posted. Its error is told to the
	// client, as a fault of the article.
	Extract func(ctx context.Context, article Submission) (graph.Document, error)

	// Token allows to write. Without one, only clients on this machine may.
	Token string

	Version string        // of the program, for the OpenAPI document
	Timeout time.Duration // for one question; 0 is [DefaultTimeout]
	Log     *slog.Logger  // nil logs nothing
}

// DefaultTimeout is how long a question may take when nobody says.
const DefaultTimeout = 10 * time.Second

// A server holds what the handlers share.
type server struct {
	Options
}

// New returns the API with its documentation, ready to be served.
func New(opts Options) http.Handler {
	if opts.Timeout == 0 {
		opts.Timeout = DefaultTimeout
	}
	if opts.Version == "" {
		opts.Version = "unknown"
	}
	if opts.Log == nil {
		opts.Log = slog.New(slog.DiscardHandler)
	}
	s := &server{opts}
	gin.SetMode(gin.ReleaseMode)
	engine := gin.New()
	engine.HandleMethodNotAllowed = true
	engine.Use(requestid.New(), s.logged, s.recovered, s.local, s.limited, compressed())
	engine.NoRoute(notFound)
	engine.NoMethod(notAllowed)
	api := humagin.New(engine, s.config())
	s.routes(api)
	engine.GET("/docs", docs(api.OpenAPI()))
	engine.GET("/", func(c *gin.Context) { c.Redirect(http.StatusFound, "/docs") })
	return engine
}

// compressed makes answers small. Exports are left as they are: compression
// would end a stream that is broken off as if it were whole.
func compressed() gin.HandlerFunc {
	return gzip.Gzip(gzip.DefaultCompression, gzip.WithExcludedPaths([]string{prefix + exportRoute}))
}

// config describes the API. The documentation that huma brings loads its
// scripts from elsewhere; ours stands in docs.go.
func (s *server) config() huma.Config {
	c := huma.DefaultConfig("dramatis", s.Version)
	c.Info.Description = "Who did what to whom in news articles. Every relation leads to the sentence that states it."
	c.Info.License = &huma.License{Name: "Apache-2.0", Identifier: "Apache-2.0"}
	c.DocsPath = ""
	c.SchemasPath = ""
	c.CreateHooks = nil // no $schema links in answers
	c.RejectUnknownQueryParameters = true
	c.Components.SecuritySchemes = map[string]*huma.SecurityScheme{
		tokenScheme: {Type: "http", Scheme: "bearer", Description: "Needed to write, unless the client is on the server's own machine."},
	}
	return c
}
