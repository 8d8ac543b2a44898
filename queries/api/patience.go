package api

import (
	"io"
	"net/http"
	"time"
)

// patience is how long a client may let a stream stand still. A view of the
// graph is open as long as the stream runs, and writers wait for it.
const patience = 30 * time.Second

// A pressedWriter gives every write a deadline of its own.
type pressedWriter struct {
	io.Writer
	control *http.ResponseController
}

func (w pressedWriter) Write(p []byte) (int, error) {
	// Not every connection has deadlines; those of a test do not.
	_ = w.control.SetWriteDeadline(time.Now().Add(patience))
	return w.Writer.Write(p)
}
