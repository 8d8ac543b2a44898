package graph

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strings"
)

// OpenExisting opens the store at address as [Open] does, but a path where
// nothing is stored is [ErrNoStore], and nothing is created there. What only
// asks opens a store so: an address that was mistyped then shows as such, and
// not as an empty graph.
func OpenExisting(ctx context.Context, address string) (*Store, error) {
	if isPath(address) {
		if _, err := os.Stat(address); errors.Is(err, fs.ErrNotExist) {
			return nil, fmt.Errorf("opening store %s: %w", address, ErrNoStore)
		}
	}
	return Open(ctx, address)
}

// isPath reports whether address means a path of the file system.
func isPath(address string) bool {
	return address != "" && address != memoryAddress && !strings.Contains(address, "://")
}
