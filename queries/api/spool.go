package api

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"sync"
	"time"

	"github.com/gin-gonic/gin"

	"github.com/dramatis-graph/dramatis/graph"
)

// patience is how long a client may let a stream stand still.
const patience = 30 * time.Second

// stream sends what write says of the view. write goes at its own speed and the
// client at the client's, so that the view is closed, and writers go on, however
// slowly the client reads. What goes wrong breaks the connection: a part never
// looks like the whole.
func (s *server) stream(c *gin.Context, view *graph.View, write func(context.Context, io.Writer) error) {
	spool, err := newSpool()
	if err != nil {
		s.fail(c, err)
		return
	}
	defer spool.close()
	ctx, cancel := context.WithCancel(c.Request.Context())
	written := make(chan struct{})
	go func() {
		defer close(written)
		defer view.Close()
		spool.end(guarded(func() error { return write(ctx, spool) }))
	}()
	defer func() { <-written }() // the view is in use until then
	defer cancel()
	if err := spool.copyTo(c.Writer); err != nil {
		s.Log.ErrorContext(ctx, "stream broken off", "path", c.Request.URL.Path, "err", err)
		panic(http.ErrAbortHandler)
	}
}

// guarded returns a panic of fn as an error: nobody recovers those of a
// goroutine.
func guarded(fn func() error) (err error) {
	defer func() {
		if fault := recover(); fault != nil {
			err = fmt.Errorf("panic: %v", fault)
		}
	}()
	return fn()
}

// A spool keeps what one goroutine writes in a file without a name until
// another has sent it.
type spool struct {
	file *os.File

	mu    sync.Mutex
	grown *sync.Cond
	size  int64
	err   error // why there is no more to come: [io.EOF] if it is whole
}

func newSpool() (*spool, error) {
	file, err := os.CreateTemp("", "dramatis-stream-")
	if err != nil {
		return nil, fmt.Errorf("a place for the stream: %w", err)
	}
	s := &spool{file: file}
	s.grown = sync.NewCond(&s.mu)
	// Without a name the file goes with the process, however that ends. Where
	// an open file keeps its name, close removes it.
	_ = os.Remove(file.Name())
	return s, nil
}

func (s *spool) close() {
	s.file.Close()
	_ = os.Remove(s.file.Name())
}

// Write appends p.
func (s *spool) Write(p []byte) (int, error) {
	n, err := s.file.Write(p)
	s.mu.Lock()
	s.size += int64(n)
	s.mu.Unlock()
	s.grown.Signal()
	return n, err
}

// end says that no more will be written, and why.
func (s *spool) end(err error) {
	if err == nil {
		err = io.EOF
	}
	s.mu.Lock()
	s.err = err
	s.mu.Unlock()
	s.grown.Signal()
}

// await returns the size once it is more than sent, or why it will not be.
func (s *spool) await(sent int64) (int64, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for s.size == sent && s.err == nil {
		s.grown.Wait()
	}
	if s.size > sent {
		return s.size, nil
	}
	return sent, s.err
}

// copyTo sends everything that is written, as it comes.
func (s *spool) copyTo(w gin.ResponseWriter) error {
	control := http.NewResponseController(w)
	part := make([]byte, 64<<10)
	for sent := int64(0); ; {
		size, err := s.await(sent)
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		n, err := s.file.ReadAt(part[:min(int64(len(part)), size-sent)], sent)
		if err != nil {
			return err
		}
		// Not every connection has deadlines; those of a test do not.
		_ = control.SetWriteDeadline(time.Now().Add(patience))
		if _, err := w.Write(part[:n]); err != nil {
			return err
		}
		if sent += int64(n); sent == size {
			w.Flush()
		}
	}
}
