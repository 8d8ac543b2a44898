package main

import (
	"context"
	"errors"
	"fmt"
	"io"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/queries"
)

// Exit codes, as the documentation promises them.
const (
	exitOK        = 0
	exitFailed    = 1 // an error, or some of the input was skipped
	exitAmbiguous = 2 // an actor's name fits several actors
)

// errSkipped ends a load that left something out. Each thing that was left out
// has been told by then, so it is not printed again.
var errSkipped = errors.New("some of the input was skipped")

// report prints an error for people, "dramatis: what: why" with a hint where
// the error knows one, and returns the exit code.
func report(w io.Writer, err error) int {
	if errors.Is(err, errSkipped) {
		return exitFailed
	}
	if errors.Is(err, context.Canceled) {
		fmt.Fprintln(w, "dramatis: interrupted")
		return exitFailed
	}
	fmt.Fprintf(w, "dramatis: %v\n", err)
	if hint := hintOf(err); hint != "" {
		fmt.Fprintf(w, "hint: %s\n", hint)
	}
	var ambiguous *queries.AmbiguousError
	if errors.As(err, &ambiguous) {
		for _, a := range ambiguous.Candidates {
			fmt.Fprintf(w, "  %s  %s\n", a.ID, a.Name)
		}
		return exitAmbiguous
	}
	return exitFailed
}

// hintOf returns what the error suggests to do instead, "" if it has nothing to
// suggest.
func hintOf(err error) string {
	switch {
	case queries.Hint(err) != "":
		return queries.Hint(err)
	case errors.Is(err, graph.ErrNoStore):
		return "dramatis load PATH… makes one; --store says where it is"
	case errors.Is(err, graph.ErrLocked):
		return "one process at a time: stop the other, or ask it over HTTP if it is dramatis serve"
	}
	return ""
}
