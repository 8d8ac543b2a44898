package graph

import "errors"

// The errors that a caller can act on; test for them with [errors.Is].
var (
	// ErrNotFound says that the graph has no such actor, article or relation.
	ErrNotFound = errors.New("not found")

	// ErrNoStore says that nothing is stored at the address.
	ErrNoStore = errors.New("no store there")

	// ErrLocked says that another process has the store open.
	ErrLocked = errors.New("store is in use by another process")

	// ErrFormat says that the address holds something that is not a store of
	// dramatis, or a damaged one.
	ErrFormat = errors.New("not a dramatis store, or a damaged one")

	// ErrVersion says that the store was written by a newer dramatis.
	ErrVersion = errors.New("store was written by another version of dramatis")

	// ErrInvalid says that a document contradicts itself: a name the vocabulary
	// does not have, or a span that is not in the text.
	ErrInvalid = errors.New("invalid document")

	// ErrEntry says that an entry of the ledger says nothing that could be done.
	ErrEntry = errors.New("invalid entry")

	// ErrContradiction says that an entry of the ledger says otherwise; the error
	// is a [ContradictionError].
	ErrContradiction = errors.New("the ledger says otherwise")

	// ErrClosed says that the store was closed.
	ErrClosed = errors.New("store is closed")
)
