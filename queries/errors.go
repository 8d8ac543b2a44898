package queries

import (
	"errors"
	"fmt"
	"strings"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/queries/internal/nearest"
)

// Hint returns what the error suggests to do instead, "" if it has nothing to
// suggest.
func Hint(err error) string {
	var hinter interface{ Hint() string }
	if errors.As(err, &hinter) {
		return hinter.Hint()
	}
	return ""
}

// An InputError says that a question was put in words that mean nothing here.
type InputError struct {
	Field  string // "predicate", "since", "cursor", … as flags and parameters name it
	Reason string // `no relation "mett"`
	Advice string // what to write instead, "" if nothing is near
}

func (e *InputError) Error() string { return e.Field + ": " + e.Reason }

// Hint returns what to try instead, "" if there is nothing to say.
func (e *InputError) Hint() string { return e.Advice }

func didYouMean(word string, known []string) string {
	if near, ok := nearest.To(word, known); ok {
		return fmt.Sprintf("did you mean %q?", near)
	}
	return ""
}

// An AmbiguousError says that a name belongs to more than one actor.
type AmbiguousError struct {
	Name       string
	Candidates []graph.Actor // two or more, sorted by ID
}

func (e *AmbiguousError) Error() string {
	return fmt.Sprintf("%q names %d actors: %s", e.Name, len(e.Candidates), list(e.Candidates))
}

// Hint says how to name one of the candidates.
func (e *AmbiguousError) Hint() string {
	return fmt.Sprintf("write the ID of the one you mean, such as %s", e.Candidates[0].ID)
}

// A NotFoundError says that no article names such an actor. It is a
// [graph.ErrNotFound].
type NotFoundError struct {
	Name string
	Near []graph.Actor // those with names like it, the most alike first
}

func (e *NotFoundError) Error() string { return fmt.Sprintf("no such actor: %q", e.Name) }

// Unwrap returns [graph.ErrNotFound].
func (e *NotFoundError) Unwrap() error { return graph.ErrNotFound }

// Hint names the actors that may have been meant, "" if there are none.
func (e *NotFoundError) Hint() string {
	if len(e.Near) == 0 {
		return ""
	}
	return "did you mean " + list(e.Near) + "?"
}

// listed is how many actors an error names at most.
const listed = 8

func list(actors []graph.Actor) string {
	names := make([]string, 0, listed+1)
	for i, a := range actors {
		if i == listed {
			names = append(names, "…")
			break
		}
		names = append(names, fmt.Sprintf("%s (%s)", a.ID, a.Name))
	}
	return strings.Join(names, ", ")
}
