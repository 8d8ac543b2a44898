package graph

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"net/url"
	"strings"

	"github.com/cayleygraph/cayley/clog"
	cgraph "github.com/cayleygraph/cayley/graph"
	"github.com/cayleygraph/cayley/graph/memstore"
	"github.com/cayleygraph/quad"
)

// memoryAddress is the address of a graph that ends with the process.
const memoryAddress = "memory:"

func init() {
	// Cayley logs the errors that it also returns. Whoever calls this package
	// decides what is printed.
	clog.SetLogger(nil)
}

// openArchive opens the quads at address, and creates what is not there.
func openArchive(ctx context.Context, address string) (*archive, error) {
	switch scheme, _, ok := strings.Cut(address, "://"); {
	case address == memoryAddress:
		return newArchive(memstore.New()), nil
	case ok && (scheme == "postgres" || scheme == "postgresql"):
		return openPostgres(ctx, address)
	case ok:
		return nil, fmt.Errorf("no kind of store %q: %w", scheme, ErrFormat)
	case address == "":
		return nil, fmt.Errorf("an empty address: %w", ErrFormat)
	}
	return openFile(address)
}

// The one quad that says that the store is ours, and in which form.
const (
	formatNode    = quad.IRI("dramatis")
	quadFormat    = quad.IRI("format")
	formatVersion = "1"
)

// checkFormat marks a new store as ours, and refuses one that is not, or that
// has a form of the future.
func (a *archive) checkFormat(ctx context.Context) error {
	version, err := a.object(ctx, formatNode, quadFormat)
	switch {
	case err == nil && version == formatVersion:
		return nil
	case err == nil:
		return fmt.Errorf("its form is %q, and this version knows %q: %w", version, formatVersion, ErrVersion)
	case !errors.Is(err, ErrNotFound):
		return err
	}
	it := a.quads.QuadsAllIterator().Iterate()
	foreign := it.Next(ctx)
	if err := cmp.Or(ctx.Err(), it.Err(), it.Close()); err != nil {
		return err
	}
	if foreign {
		return fmt.Errorf("a Cayley store of another program: %w", ErrFormat)
	}
	mark := quad.Quad{Subject: formatNode, Predicate: quadFormat, Object: quad.String(formatVersion)}
	return a.write(nil, []cgraph.Delta{{Quad: mark, Action: cgraph.Add}})
}

// redact returns address without its password.
func redact(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return "(an address that is no URL)"
	}
	return u.Redacted()
}
