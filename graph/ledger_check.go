package graph

import (
	"fmt"
	"slices"
	"strings"
	"time"
	"unicode/utf8"
)

// add returns l with e as its last entry. The error is an [ErrEntry] if e says
// nothing that could be done, an [ErrContradiction] if l says otherwise, and an
// [ErrNotFound] if e undoes what is not there.
func (l Ledger) add(e Entry) (Ledger, error) {
	e.Number = len(l) + 1
	if err := e.check(); err != nil {
		return nil, err
	}
	if err := l.allows(e); err != nil {
		return nil, err
	}
	return append(slices.Clip(l), e), nil
}

// check reports what is wrong with e, whatever the ledger holds.
func (e Entry) check() error {
	conditions := len(e.Articles) + len(e.Names) + len(e.Mentions)
	fault := ""
	switch {
	case !slices.Contains([]Action{Merge, Split, Different, Undo}, e.Action):
		fault = fmt.Sprintf("no action %q", e.Action)
	case !utf8.ValidString(e.words()):
		fault = "not UTF-8"
	case !validMoment(e.When):
		fault = fmt.Sprintf("when: %q is neither a date nor a moment in RFC 3339", e.When)
	case e.Action == Undo && e.Actor+e.Other != "", e.Action != Undo && e.Undoes != 0:
		fault = "it both undoes an entry and names actors"
	case e.Action != Split && conditions > 0:
		fault = "only a split has conditions"
	case e.Action == Undo:
		return nil
	case !e.Actor.Valid() || !e.Other.Valid():
		fault = fmt.Sprintf("%q and %q: not both are IDs of actors", e.Actor, e.Other)
	case e.Actor == e.Other:
		fault = fmt.Sprintf("%s and itself", e.Actor)
	case e.Action == Split && conditions == 0:
		fault = "a split that does not say what goes"
	case slices.ContainsFunc(e.Names, func(name string) bool { return Slug(name) == "" }):
		fault = "a name without a letter"
	case slices.ContainsFunc(e.Mentions, func(id ID) bool { return id.article() == "" }):
		fault = "a mention that is not one"
	}
	if fault == "" {
		return nil
	}
	return fmt.Errorf("%s %d: %s: %w", e.kindOfEntry(), e.Number, fault, ErrEntry)
}

func (e Entry) kindOfEntry() string {
	if e.Action == "" {
		return "entry"
	}
	return string(e.Action)
}

// words returns all that e holds of free text.
func (e Entry) words() string {
	return e.By + e.Why + strings.Join(e.Articles, "") + strings.Join(e.Names, "")
}

func validMoment(s string) bool {
	if s == "" {
		return true
	}
	if _, err := time.Parse(time.RFC3339, s); err == nil {
		return true
	}
	_, err := ParseDate(s)
	return err == nil
}

// allows reports what the entries of l have against e. They see to it that no
// two merges that stand say the same and none joins what another entry parts,
// so that undoing one entry never makes another one wrong.
func (l Ledger) allows(e Entry) error {
	if e.Action == Undo {
		return l.allowsUndo(e.Undoes)
	}
	if by, ok := l.Merged(e.Actor, e.Other); ok {
		return &ContradictionError{By: by, Reason: fmt.Sprintf("%s and %s are one actor", e.Actor, e.Other)}
	}
	if by, ok := l.Parted(e.Actor, e.Other); ok && (e.Action == Merge || e.Action == Different && by.Action == Different) {
		return &ContradictionError{By: by, Reason: fmt.Sprintf("%s and %s are two actors", e.Actor, e.Other)}
	}
	return nil
}

func (l Ledger) allowsUndo(n int) error {
	if n < 1 || n > len(l) {
		return fmt.Errorf("entry %d: %w", n, ErrNotFound)
	}
	if l[n-1].Action == Undo {
		return fmt.Errorf("entry %d is an undo, which stays: make the correction anew: %w", n, ErrEntry)
	}
	if by := l.UndoneBy(n); by != 0 {
		return &ContradictionError{By: l[by-1], Reason: fmt.Sprintf("entry %d is undone", n)}
	}
	return nil
}

// A ContradictionError is the [ErrContradiction] that names the entry.
type ContradictionError struct {
	By     Entry
	Reason string
}

func (e *ContradictionError) Error() string {
	return fmt.Sprintf("%s, by entry %d", e.Reason, e.By.Number)
}

// Unwrap returns [ErrContradiction].
func (e *ContradictionError) Unwrap() error { return ErrContradiction }

// Hint tells how to take the entry back.
func (e *ContradictionError) Hint() string {
	if e.By.Action == Undo {
		return "make the correction anew if it is wanted again"
	}
	return fmt.Sprintf("dramatis undo %d takes that back", e.By.Number)
}
