package api

import (
	"cmp"
	"context"
	"log/slog"
	"net/http"
	"time"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humagin"
	"github.com/gin-contrib/requestid"
	"github.com/gin-gonic/gin"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/queries"
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

	// Page answers at / and below /page/. Without one, / leads to /docs.
	Page http.Handler

	// Token allows to write. Without one, only clients on this machine may.
	// Private asks those for it, too, who only read.
	Token   string
	Private bool

	// Origins are the origins on the web, such as "https://example.org", whose
	// pages may ask and write too.
	Origins []string

	// Rate is how many requests a second a client on another machine may make,
	// over some seconds; 0 is any number.
	Rate float64

	// Lexicon reads the names and filters of requests.
	Lexicon queries.Lexicon

	Version string        // of the program, for the OpenAPI document
	Timeout time.Duration // for one question; 0 is [DefaultTimeout]
	Log     *slog.Logger  // nil logs nothing
}

// DefaultTimeout is how long a question may take when nobody says.
const DefaultTimeout = 10 * time.Second

// A server holds what the handlers share.
type server struct {
	Options
	census   *census
	metrics  *metrics
	throttle *throttle
	crossing *http.CrossOriginProtection
}

// New returns the API with its documentation, ready to be served. The error is
// that of an origin that is none.
func New(opts Options) (http.Handler, error) {
	opts.Timeout = cmp.Or(opts.Timeout, DefaultTimeout)
	opts.Version = cmp.Or(opts.Version, "unknown")
	if opts.Log == nil {
		opts.Log = slog.New(slog.DiscardHandler)
	}
	crossing, err := newCrossing(opts.Origins)
	if err != nil {
		return nil, err
	}
	census := &census{graph: opts.Graph}
	s := &server{opts, census, newMetrics(census, opts.Version), newThrottle(opts.Rate), crossing}
	return answersHead(s.engine()), nil
}

func (s *server) engine() http.Handler {
	gin.SetMode(gin.ReleaseMode)
	engine := gin.New()
	engine.HandleMethodNotAllowed = true
	engine.UseRawPath = true // a name with a slash in it, written %2F, is one segment
	engine.Use(requestid.New(), s.observed, s.recovered, s.local, s.shared, s.unhurried, s.admitted, limited, compressed)
	engine.NoRoute(notFound)
	engine.NoMethod(notAllowed)
	api := humagin.New(engine, s.config())
	s.routes(api)
	describeProblems(api.OpenAPI())
	engine.GET("/docs", docs(api.OpenAPI()))
	engine.GET(metricsRoute, s.answerMetrics)
	if s.Page == nil {
		engine.GET("/", func(c *gin.Context) { c.Redirect(http.StatusFound, "/docs") })
	} else {
		engine.GET("/", gin.WrapH(s.Page))
		engine.GET("/page/*file", gin.WrapH(s.Page))
	}
	return engine
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
		tokenScheme: {Type: "http", Scheme: "bearer", Description: "Needed to write, unless the client is on the server's own machine and the server has no token; on some servers to read, too."},
	}
	return c
}
