package api

import (
	"crypto/subtle"
	"net"
	"net/http"
	"strings"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humagin"
	"github.com/gin-gonic/gin"
)

// tokenScheme names the bearer token in the OpenAPI document.
const tokenScheme = "token"

// metricsRoute is not described in the OpenAPI document: its readers know it.
const metricsRoute = "/metrics"

// local refuses requests that reached this machine under a foreign name: a page
// on the web could otherwise have its own name point here and read the graph
// through a visitor's browser.
func (s *server) local(c *gin.Context) {
	if fromHere(c.Request) && !namesHere(c.Request.Host) {
		refuse(c, newProblem(http.StatusForbidden, "on this machine the server answers to localhost only"))
		return
	}
	c.Next()
}

// admitted refuses whoever may not read what the graph says. The page and the
// documentation say nothing of it.
func (s *server) admitted(c *gin.Context) {
	route := c.Request.URL.Path
	asks := strings.HasPrefix(route, prefix+"/") || route == metricsRoute
	if s.Private && asks && !s.bearsToken(c.Request) {
		refuse(c, unauthorized("reading needs the token of the server"))
		return
	}
	c.Next()
}

// writing describes a route that changes the graph, and refuses whoever may not.
func (s *server) writing(method, route, summary string, status int) huma.Operation {
	op := operation(method, route, summary)
	op.DefaultStatus = status
	op.Errors = []int{http.StatusUnauthorized, http.StatusForbidden, http.StatusTooManyRequests, http.StatusGatewayTimeout}
	op.Security = []map[string][]string{{tokenScheme: {}}}
	op.Middlewares = huma.Middlewares{func(c huma.Context, next func(huma.Context)) {
		if p := s.refusal(humagin.Unwrap(c).Request); p != nil {
			refuse(humagin.Unwrap(c), p)
			return
		}
		next(c)
	}}
	return op
}

// refusal returns why the request may not write, nil if it may.
func (s *server) refusal(r *http.Request) *problem {
	// A page of the web must not write through the browser of somebody who may.
	if err := s.crossing.Check(r); err != nil {
		return newProblem(http.StatusForbidden, "writing from a page of another origin is not allowed")
	}
	switch {
	case s.bearsToken(r) || s.Token == "" && fromHere(r):
		return nil
	case s.Token == "":
		return newProblem(http.StatusForbidden, "writing from another machine needs a token, and the server was started without one")
	}
	return unauthorized("writing needs the token of the server")
}

func unauthorized(detail string) *problem {
	p := newProblem(http.StatusUnauthorized, detail)
	p.Hint = "send it as Authorization: Bearer TOKEN"
	return p
}

func (s *server) bearsToken(r *http.Request) bool {
	token, given := strings.CutPrefix(r.Header.Get("Authorization"), "Bearer ")
	return given && s.Token != "" && subtle.ConstantTimeCompare([]byte(token), []byte(s.Token)) == 1
}

// fromHere reports whether the client is on this machine.
func fromHere(r *http.Request) bool {
	host, _, err := net.SplitHostPort(r.RemoteAddr)
	return err == nil && net.ParseIP(host).IsLoopback()
}

// namesHere reports whether a Host header names this machine itself.
func namesHere(host string) bool {
	if name, _, err := net.SplitHostPort(host); err == nil {
		host = name
	}
	if len(host) > 2 && host[0] == '[' {
		host = host[1 : len(host)-1]
	}
	return host == "localhost" || net.ParseIP(host) != nil
}
