package api

import (
	"bytes"
	"context"
	"encoding/json"
	"net/http"
	"strconv"
	"sync"

	"github.com/gin-gonic/gin"

	"github.com/dramatis-graph/dramatis/graph"
)

// answer asks one version of the graph and sends what it says as JSON, unless
// the client has the answer of that version already. The view is closed before
// the first byte is sent: no client keeps writers waiting.
func answer[Out any](s *server, c *gin.Context, ask func(context.Context, *graph.View) (Out, error)) {
	ctx, cancel := context.WithTimeout(c.Request.Context(), s.Timeout)
	defer cancel()
	view := s.Graph.View()
	defer view.Close()
	if s.unchanged(c, view) {
		return
	}
	out, err := ask(ctx, view)
	view.Close()
	if err != nil {
		s.fail(c, err)
		return
	}
	s.send(c, out)
}

var answers = sync.Pool{New: func() any { return new(bytes.Buffer) }}

// mostKept is how large an answer may be whose memory is used again.
const mostKept = 1 << 20

// send encodes the whole answer before it sends any of it, so that an answer
// that cannot be encoded is an error and never a part of an answer.
func (s *server) send(c *gin.Context, out any) {
	body := answers.Get().(*bytes.Buffer)
	defer func() {
		if body.Cap() <= mostKept {
			body.Reset()
			answers.Put(body)
		}
	}()
	if err := encode(body, out); err != nil {
		c.Writer.Header().Del("ETag")
		s.fail(c, err)
		return
	}
	c.Header("Content-Type", "application/json")
	c.Header("Content-Length", strconv.Itoa(body.Len()))
	c.Status(http.StatusOK)
	_, _ = c.Writer.Write(body.Bytes()) // a client that went away is no error of ours
}

// encode appends one line of JSON.
func encode(w *bytes.Buffer, out any) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	return e.Encode(out)
}
