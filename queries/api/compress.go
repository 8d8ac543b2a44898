package api

import (
	"compress/gzip"
	"net/http"
	"strconv"
	"strings"
	"sync"

	"github.com/gin-gonic/gin"
)

// smallest is how many bytes of an answer are worth compressing.
const smallest = 1400 // less goes in one packet anyway

var gzips = sync.Pool{New: func() any {
	// Of the levels, the fastest does most of the work: answers are full of
	// repeated names.
	w, _ := gzip.NewWriterLevel(nil, gzip.BestSpeed)
	return w
}}

// compressed sends answers in gzip to clients that take it. An answer that is
// broken off stays broken: its gzip is never ended.
func compressed(c *gin.Context) {
	if !acceptsGzip(c.GetHeader("Accept-Encoding")) {
		c.Next()
		return
	}
	plain := c.Writer
	w := &gzipWriter{ResponseWriter: plain}
	c.Writer = w
	defer func() { c.Writer = plain }()
	c.Next()
	w.end()
}

func acceptsGzip(header string) bool {
	for coding := range strings.SplitSeq(header, ",") {
		coding, weight, _ := strings.Cut(coding, ";")
		if strings.TrimSpace(coding) == "gzip" {
			return strings.ReplaceAll(weight, " ", "") != "q=0"
		}
	}
	return false
}

// A gzipWriter decides at the first bytes of an answer whether to compress it.
type gzipWriter struct {
	gin.ResponseWriter
	gzip    *gzip.Writer // nil if the answer goes as it is
	decided bool
}

func (w *gzipWriter) Write(p []byte) (int, error) {
	w.decide(len(p))
	if w.gzip == nil {
		return w.ResponseWriter.Write(p)
	}
	return w.gzip.Write(p)
}

func (w *gzipWriter) WriteString(s string) (int, error) { return w.Write([]byte(s)) }

// decide takes the length of the first bytes for that of an answer that does not
// tell its own: what is short is sent at once.
func (w *gzipWriter) decide(first int) {
	if w.decided {
		return
	}
	w.decided = true
	h := w.Header()
	h.Add("Vary", "Accept-Encoding")
	length, err := strconv.Atoi(h.Get("Content-Length"))
	if err != nil {
		length = first
	}
	if length < smallest || w.Status() == http.StatusNoContent || h.Get("Content-Encoding") != "" {
		return
	}
	h.Del("Content-Length")
	h.Set("Content-Encoding", "gzip")
	w.gzip = gzips.Get().(*gzip.Writer)
	w.gzip.Reset(w.ResponseWriter)
}

func (w *gzipWriter) Flush() {
	if w.gzip != nil {
		_ = w.gzip.Flush() // the next write meets the same error
	}
	w.ResponseWriter.Flush()
}

// Unwrap leads [http.ResponseController] to the connection.
func (w *gzipWriter) Unwrap() http.ResponseWriter { return w.ResponseWriter }

func (w *gzipWriter) end() {
	if w.gzip != nil {
		_ = w.gzip.Close() // a client that went away is no error of ours
		gzips.Put(w.gzip)
	}
}
