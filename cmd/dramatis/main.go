// Command dramatis reads news articles, keeps who did what to whom in a graph,
// and answers questions about it with the sentences that say so.
package main

import (
	"context"
	"io"
	"os"
	"os/signal"
	"syscall"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	code := run(ctx, os.Args[1:], streams{os.Stdin, os.Stdout, os.Stderr})
	stop()
	os.Exit(code)
}

// streams are what a command reads and writes, so that tests can stand in for
// a terminal.
type streams struct {
	in       io.Reader
	out, err io.Writer
}

// run is the whole program: it returns the exit code instead of exiting.
func run(ctx context.Context, args []string, s streams) int {
	root := newRoot(&options{})
	root.SetArgs(args)
	root.SetIn(s.in)
	root.SetOut(s.out)
	root.SetErr(s.err)
	if err := root.ExecuteContext(ctx); err != nil {
		return report(s.err, err)
	}
	return exitOK
}
