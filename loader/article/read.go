package article

import (
	"bufio"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"iter"
	"os"
	"path/filepath"
	"strings"
	"syscall"
)

// Read yields the articles of all paths in their order: files, directories
// with all that is below them in the order of their names, "-" for the
// standard input, and http or https URLs of pages and feeds.
//
// An input without an article is a [*Skipped] error in its place; the reading
// goes on. Any other error is that of the context and ends it. Below a
// directory, hidden files and files of unknown kinds are passed over in
// silence. An article that comes twice is yielded once.
func Read(ctx context.Context, paths []string, opts Options) iter.Seq2[Article, error] {
	return func(yield func(Article, error) bool) {
		r := reading{ctx: ctx, opts: opts, yield: yield, names: map[string][sha256.Size]byte{}}
		for _, path := range paths {
			if !r.path(path) {
				return
			}
		}
	}
}

// A reading is one call of [Read]. Its methods return false when it has ended.
type reading struct {
	ctx   context.Context
	opts  Options
	yield func(Article, error) bool
	names map[string][sha256.Size]byte // what has been read under each name
}

func (r *reading) path(path string) bool {
	switch {
	case path == "-":
		return r.sniff(r.opts.stdin(), origin{path: "-", name: "stdin", limit: r.opts.limit()})
	case isURL(path):
		return r.url(path)
	}
	info, err := os.Stat(path)
	switch {
	case err != nil:
		return r.skip(path, 0, err)
	case info.IsDir():
		return r.directory(path)
	case !info.Mode().IsRegular(): // a pipe has no name worth looking at
		return r.open(path, filepath.Base(path), nil)
	}
	decode := decoderFor(path)
	if decode == nil {
		return r.skip(path, 0, ErrFormat)
	}
	return r.open(path, filepath.Base(path), decode)
}

// open reads one file with a decoder; with nil, what it holds is sniffed.
func (r *reading) open(path, name string, decode decoder) bool {
	file, err := os.Open(path)
	if err != nil {
		return r.skip(path, 0, err)
	}
	defer file.Close()
	from := origin{path: path, name: strings.ToValidUTF8(filepath.ToSlash(name), "\ufffd"), limit: r.opts.limit()}
	if decode == nil {
		return r.sniff(file, from)
	}
	return r.decode(file, from, decode)
}

// sniff reads an input that only its first bytes tell the format of.
func (r *reading) sniff(src io.Reader, from origin) bool {
	buffered := bufio.NewReaderSize(src, sniffed)
	start, _ := buffered.Peek(sniffed) // a failing source fails again below
	return r.decode(buffered, from, sniff(start))
}

func (r *reading) decode(src io.Reader, from origin, decode decoder) bool {
	for f, err := range decode(cancelled{r.ctx, src}, from) {
		if err == nil {
			f.Article, err = finish(f.Article, r.opts)
		}
		again := false
		if err == nil {
			again, err = r.known(f.Article)
		}
		switch {
		case err != nil:
			if !r.skip(from.path, f.line, err) {
				return false
			}
		case again:
		case !r.yield(f.Article, nil):
			return false
		}
	}
	return true
}

// known reports whether the very same article was read before. Another article
// of its name is an error.
func (r *reading) known(a Article) (again bool, err error) {
	digest := a.digest()
	before, ok := r.names[a.Name]
	if ok && before != digest {
		return false, fmt.Errorf("%w: %q", ErrDuplicate, a.Name)
	}
	r.names[a.Name] = digest
	return ok, nil
}

// digest tells articles apart by all that they say.
func (a Article) digest() [sha256.Size]byte {
	h := sha256.New()
	for _, s := range []string{
		a.Name, a.Title, a.Source, string(a.Published), a.PublishedAt, a.URL, a.Author, a.Language, a.Text,
	} {
		io.WriteString(h, s)
		h.Write([]byte{0}) // in none of them, see [finish]
	}
	return [sha256.Size]byte(h.Sum(nil))
}

// skip tells why something is not read, unless the reading was cancelled.
func (r *reading) skip(path string, line int, reason error) bool {
	if err := r.ctx.Err(); err != nil {
		r.yield(Article{}, err)
		return false
	}
	var named *os.PathError
	switch {
	case errors.Is(reason, syscall.ELOOP): // a link to itself
		reason = ErrLoop
	case errors.As(reason, &named):
		reason = named.Err // the path stands before it already
	}
	return r.yield(Article{}, &Skipped{Path: path, Line: line, Reason: reason})
}

// cancelled is a source that ends with its context, so that a long input does
// not outlive it.
type cancelled struct {
	ctx context.Context
	src io.Reader
}

func (c cancelled) Read(p []byte) (int, error) {
	if err := c.ctx.Err(); err != nil {
		return 0, err
	}
	return c.src.Read(p)
}
