package graph

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"

	"github.com/cayleygraph/cayley/graph/kv"
	"github.com/cayleygraph/quad"
	hkv "github.com/hidal-go/hidalgo/kv"
)

// An engine opens the key-value store in a folder that exists.
type engine func(folder string) (hkv.KV, error)

// openFile opens the store in the folder path, and creates it if there is none.
func openFile(path string) (*archive, error) { return openFileWith(openLevelDB, path) }

func openFileWith(open engine, path string) (*archive, error) {
	if err := makeFolder(path); err != nil {
		return nil, err
	}
	db, err := open(path)
	if err != nil {
		return nil, err
	}
	a, err := openKV(db)
	if err != nil {
		return nil, errors.Join(damaged(err), db.Close())
	}
	return a, nil
}

// makeFolder makes path a folder, unless it holds something else.
func makeFolder(path string) error {
	entries, err := os.ReadDir(path)
	switch {
	case errors.Is(err, syscall.ENOTDIR):
		return fmt.Errorf("a file, where a folder is expected: %w", ErrFormat)
	case errors.Is(err, fs.ErrNotExist):
		return os.MkdirAll(path, 0o755)
	case err != nil:
		return err
	case len(entries) == 0:
		return nil
	}
	if _, err := os.Stat(filepath.Join(path, "CURRENT")); err != nil {
		return fmt.Errorf("a folder with other files in it: %w", ErrFormat)
	}
	return nil
}

func init() {
	// Cayley's own indexes end in lists of quads, one for each actor and
	// predicate, which are read and written whole for every quad that is added.
	// With the label in the key, which is a mention or an article, the lists stay
	// short, and adding to a hub costs what adding to any other actor does.
	kv.DefaultQuadIndexes = []kv.QuadIndex{
		{Dirs: []quad.Direction{quad.Subject, quad.Predicate, quad.Label}},
		{Dirs: []quad.Direction{quad.Object, quad.Predicate, quad.Subject, quad.Label}},
	}
}
