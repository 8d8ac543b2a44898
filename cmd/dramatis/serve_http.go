package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"time"
)

// The times that a client may take, and that requests under way may take once
// the server is told to stop.
const (
	headerTime = 10 * time.Second
	sendTime   = time.Minute // to read or write all but a stream
	idleTime   = 2 * time.Minute
	drainTime  = 15 * time.Second
)

// newServer returns a server whose questions may take as long as timeout.
func newServer(handler http.Handler, timeout time.Duration) *http.Server {
	return &http.Server{
		Handler:           handler,
		ReadHeaderTimeout: headerTime,
		ReadTimeout:       headerTime + sendTime,
		WriteTimeout:      timeout + sendTime,
		IdleTimeout:       idleTime,
	}
}

// serve answers at the address until ctx ends, then lets the requests that are
// under way finish.
func serve(ctx context.Context, address string, server *http.Server, w io.Writer) error {
	listener, err := net.Listen("tcp", address)
	if err != nil {
		return fmt.Errorf("serve: %w", err)
	}
	fmt.Fprintf(w, "dramatis answers at http://%s\n", listener.Addr())
	ended := make(chan error, 1)
	go func() { ended <- server.Serve(listener) }()
	select {
	case err := <-ended:
		return fmt.Errorf("serve: %w", err)
	case <-ctx.Done():
	}
	drain, cancel := context.WithTimeout(context.WithoutCancel(ctx), drainTime)
	defer cancel()
	if err := server.Shutdown(drain); err != nil {
		return fmt.Errorf("serve: stopping: %w", err)
	}
	if err := <-ended; !errors.Is(err, http.ErrServerClosed) {
		return fmt.Errorf("serve: %w", err)
	}
	return nil
}
