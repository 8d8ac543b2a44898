package path

import "fmt"

// A SyntaxError says where a written path cannot be read, and why.
type SyntaxError struct {
	Column int    // in characters, from 1
	Reason string // "no relation \"oficialOf\""

	// Advice is what to write instead, "" if nothing is near.
	Advice string
}

func (e *SyntaxError) Error() string { return fmt.Sprintf("column %d: %s", e.Column, e.Reason) }

// Hint returns what to try instead, "" if there is nothing to say.
func (e *SyntaxError) Hint() string { return e.Advice }
