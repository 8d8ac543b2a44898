package api

import (
	"context"
	"errors"
	"net/http"
	"reflect"

	"github.com/danielgtaylor/huma/v2"
	"github.com/gin-gonic/gin"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/queries"
	"github.com/dramatis-graph/dramatis/queries/path"
)

// problemType is the media type of errors.
const problemType = "application/problem+json"

// A problem is an error as RFC 9457 has it, with what to do about it.
type problem struct {
	huma.ErrorModel

	Hint       string        `json:"hint,omitempty" doc:"What to ask instead."`
	Candidates []graph.Actor `json:"candidates,omitempty" doc:"The actors that an ambiguous name fits."`
}

func newProblem(status int, detail string) *problem {
	return &problem{ErrorModel: huma.ErrorModel{Status: status, Title: http.StatusText(status), Detail: detail}}
}

// fail sends err to the client.
func (s *server) fail(c *gin.Context, err error) { write(c, s.failure(c.Request.Context(), err)) }

// failure is the one place where an error becomes a status. What the caller can
// act on is told; what only an operator can act on is logged.
func (s *server) failure(ctx context.Context, err error) *problem {
	var ambiguous *queries.AmbiguousError
	var input *queries.InputError
	var syntax *path.SyntaxError
	p := newProblem(http.StatusInternalServerError, "internal error")
	switch {
	case errors.As(err, &ambiguous):
		p = newProblem(http.StatusConflict, err.Error())
		p.Candidates = ambiguous.Candidates
	case errors.As(err, &input), errors.As(err, &syntax):
		p = newProblem(http.StatusBadRequest, err.Error())
	case errors.Is(err, graph.ErrNotFound):
		p = newProblem(http.StatusNotFound, err.Error())
	case errors.Is(err, context.DeadlineExceeded):
		p = newProblem(http.StatusGatewayTimeout, "the query took too long and was cut off, so no answer is given")
		p.Hint = "ask for fewer hops, fewer predicates or a shorter time"
	case errors.Is(err, context.Canceled):
		p = newProblem(statusClientClosed, "the client went away")
	default:
		s.Log.ErrorContext(ctx, "query failed", "err", err)
	}
	if p.Hint == "" {
		p.Hint = queries.Hint(err)
	}
	return p
}

// statusClientClosed is nginx's code for a client that did not wait; no client
// sees it, but the log does.
const statusClientClosed = 499

// write sends a problem. What was to be said of the answer is not said of it.
func write(c *gin.Context, p *problem) {
	for _, of := range []string{"ETag", "Cache-Control", "Content-Disposition"} {
		c.Writer.Header().Del(of)
	}
	if p.Status == http.StatusUnauthorized {
		c.Header("WWW-Authenticate", "Bearer")
	}
	c.Header("Content-Type", problemType)
	c.JSON(p.Status, p)
}

// refuse sends a problem instead of handling the request.
func refuse(c *gin.Context, p *problem) {
	write(c, p)
	c.Abort()
}

func notFound(c *gin.Context) {
	p := newProblem(http.StatusNotFound, "no route "+c.Request.URL.Path)
	p.Hint = "/docs lists the routes"
	write(c, p)
}

func notAllowed(c *gin.Context) {
	write(c, newProblem(http.StatusMethodNotAllowed, "no "+c.Request.Method+" at "+c.Request.URL.Path))
}

// describeProblems describes errors as they are. Of itself, huma describes its
// own, which have no hint.
func describeProblems(api *huma.OpenAPI) {
	schema := api.Components.Schemas.Schema(reflect.TypeFor[problem](), true, "")
	for _, item := range api.Paths {
		for _, op := range []*huma.Operation{item.Get, item.Post, item.Delete} {
			if op == nil {
				continue
			}
			for _, response := range op.Responses {
				if media := response.Content[problemType]; media != nil {
					media.Schema = schema
				}
			}
		}
	}
	delete(api.Components.Schemas.Map(), "ErrorModel")
}
