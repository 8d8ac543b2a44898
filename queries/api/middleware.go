package api

import (
	"context"
	"errors"
	"log/slog"
	"net"
	"net/http"
	"runtime/debug"
	"time"

	"github.com/gin-contrib/requestid"
	"github.com/gin-gonic/gin"
)

// logged writes one line for every request.
func (s *server) logged(c *gin.Context) {
	start := time.Now()
	c.Next()
	s.Log.LogAttrs(c.Request.Context(), slog.LevelInfo, "request",
		slog.String("method", c.Request.Method), slog.String("path", c.Request.URL.Path),
		slog.Int("status", c.Writer.Status()), slog.Int("bytes", c.Writer.Size()),
		slog.Duration("took", time.Since(start)), slog.String("id", requestid.Get(c)))
}

// recovered turns a panic into a 500 and keeps the server up. A stream that is
// broken off on purpose stays broken: the client must not take it for whole.
func (s *server) recovered(c *gin.Context) {
	defer func() {
		fault := recover()
		if fault == nil {
			return
		}
		if err, ok := fault.(error); ok && errors.Is(err, http.ErrAbortHandler) {
			panic(fault)
		}
		s.Log.Error("panic", "path", c.Request.URL.Path, "fault", fault, "stack", string(debug.Stack()))
		if !c.Writer.Written() {
			write(c, newProblem(http.StatusInternalServerError, "internal error"))
		}
		c.Abort()
	}()
	c.Next()
}

// local refuses requests that reached this machine under a foreign name: a page
// on the web could otherwise have its own name point here and read the graph
// through a visitor's browser.
func (s *server) local(c *gin.Context) {
	if fromHere(c.Request) && !namesHere(c.Request.Host) {
		write(c, newProblem(http.StatusForbidden, "on this machine the server answers to localhost only"))
		c.Abort()
		return
	}
	c.Next()
}

// limited gives every question its deadline, and a body its limit. An export
// may take as long as its client reads.
func (s *server) limited(c *gin.Context) {
	c.Request.Body = http.MaxBytesReader(c.Writer, c.Request.Body, maxBody)
	if c.Request.URL.Path != prefix+exportRoute {
		ctx, cancel := context.WithTimeout(c.Request.Context(), s.Timeout)
		defer cancel()
		c.Request = c.Request.WithContext(ctx)
	}
	c.Next()
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
