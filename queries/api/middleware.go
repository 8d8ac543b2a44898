package api

import (
	"errors"
	"log/slog"
	"net/http"
	"runtime/debug"
	"time"

	"github.com/gin-contrib/requestid"
	"github.com/gin-gonic/gin"
)

// observed counts every request and writes one line for it.
func (s *server) observed(c *gin.Context) {
	start := time.Now()
	s.metrics.begin()
	defer func() {
		took := time.Since(start)
		s.metrics.end(c.Request.Method, c.FullPath(), c.Writer.Status(), took)
		s.Log.LogAttrs(c.Request.Context(), slog.LevelInfo, "request",
			slog.String("method", c.Request.Method), slog.String("path", c.Request.URL.Path),
			slog.Int("status", c.Writer.Status()), slog.Int("bytes", c.Writer.Size()),
			slog.Duration("took", took), slog.String("client", c.Request.RemoteAddr), slog.String("id", requestid.Get(c)))
	}()
	c.Next()
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
			clear(c.Writer.Header())
			write(c, newProblem(http.StatusInternalServerError, "internal error"))
		}
		c.Abort()
	}()
	c.Next()
}

// limited sets the limit of a body.
func limited(c *gin.Context) {
	c.Request.Body = http.MaxBytesReader(c.Writer, c.Request.Body, maxBody)
	c.Next()
}

// answersHead answers HEAD as GET. The connection leaves the body out.
func answersHead(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method == http.MethodHead {
			asked := *r
			asked.Method = http.MethodGet
			r = &asked
		}
		next.ServeHTTP(w, r)
	})
}
