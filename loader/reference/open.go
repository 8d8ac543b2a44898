package reference

import (
	"embed"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"sync"
)

//go:embed facts/*.txt
var facts embed.FS

// Default returns the book that comes with the program. It is read once, when
// it is first asked for.
var Default = sync.OnceValue(func() *Book {
	b := newBuilder()
	if err := b.readFS(facts); err != nil {
		panic("reference: the embedded facts: " + err.Error()) // the tests read them
	}
	book, err := b.book()
	if err != nil {
		panic("reference: the embedded facts: " + err.Error())
	}
	return book
})

// Open returns the book that comes with the program, extended by the facts in
// the files at paths and in the .txt files of the directories at paths. What a
// later file says of an actor or of an office replaces all that an earlier one
// said of it. Errors that wrap [ErrFacts] name the file and line.
func Open(paths ...string) (*Book, error) {
	b := newBuilder()
	if err := b.readFS(facts); err != nil {
		return nil, err
	}
	for _, path := range paths {
		if err := b.readPath(path); err != nil {
			return nil, err
		}
	}
	return b.book()
}

// OpenFS returns a book of nothing but the .txt files in fsys and its
// directories.
func OpenFS(fsys fs.FS) (*Book, error) {
	b := newBuilder()
	if err := b.readFS(fsys); err != nil {
		return nil, err
	}
	return b.book()
}

func (b *builder) readPath(path string) error {
	info, err := os.Stat(path)
	if err != nil {
		return fmt.Errorf("opening facts: %w", err)
	}
	if info.IsDir() {
		return b.readFS(os.DirFS(path))
	}
	f, err := os.Open(path)
	if err != nil {
		return fmt.Errorf("opening facts: %w", err)
	}
	defer f.Close()
	return b.read(filepath.Base(path), f)
}

// readFS reads the files of one directory tree as one layer, in the order of
// their names.
func (b *builder) readFS(fsys fs.FS) error {
	b.layer++
	return fs.WalkDir(fsys, ".", func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return fmt.Errorf("opening facts: %w", err)
		}
		if !d.Type().IsRegular() || filepath.Ext(path) != ".txt" {
			return nil
		}
		f, err := fsys.Open(path)
		if err != nil {
			return fmt.Errorf("opening facts: %w", err)
		}
		defer f.Close()
		return b.readLines(path, f)
	})
}

// read reads one file as a layer of its own.
func (b *builder) read(name string, r io.Reader) error {
	b.layer++
	return b.readLines(name, r)
}
