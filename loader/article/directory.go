package article

import (
	"errors"
	"fmt"
	"os"
	"path"
	"path/filepath"
	"strings"
)

// maxDepth is how many directories a reading goes down.
const maxDepth = 256

// directory reads all articles below root. Links are followed, but no
// directory is read twice, so that a reading ends whatever links there are.
func (r *reading) directory(root string) bool {
	w := walk{reading: r, root: root, visited: map[string]bool{}}
	if !w.enter(root, "", nil) {
		return false
	}
	if w.files == 0 && !w.told {
		return r.skip(root, 0, ErrNoArticle)
	}
	return true
}

// A walk is the way through one directory that was named.
type walk struct {
	*reading
	root    string
	visited map[string]bool // real paths of directories
	files   int             // opened
	told    bool            // an error was reported
}

func (w *walk) fail(path string, reason error) bool {
	w.told = true
	return w.skip(path, 0, reason)
}

// enter reads the directory dir, called name below the root. Above are the
// real paths of the directories that lead to it.
func (w *walk) enter(dir, name string, above []string) bool {
	real, err := filepath.EvalSymlinks(dir)
	if err != nil {
		return w.fail(dir, err)
	}
	for _, a := range above {
		if a == real {
			return w.fail(dir, ErrLoop)
		}
	}
	if w.visited[real] {
		return true
	}
	w.visited[real] = true
	if len(above) >= maxDepth {
		return w.fail(dir, fmt.Errorf("%w: more than %d directories", ErrTooDeep, maxDepth))
	}
	entries, err := os.ReadDir(dir)
	if err != nil && !w.fail(dir, err) {
		return false
	}
	above = append(above[:len(above):len(above)], real)
	for _, e := range entries {
		if strings.HasPrefix(e.Name(), ".") {
			continue
		}
		if !w.entry(filepath.Join(dir, e.Name()), path.Join(name, e.Name()), above) {
			return false
		}
	}
	return true
}

func (w *walk) entry(file, name string, above []string) bool {
	if err := w.ctx.Err(); err != nil {
		w.yield(Article{}, err)
		return false
	}
	decode := decoderFor(file)
	info, err := os.Stat(file)
	switch {
	case errors.Is(err, os.ErrNotExist) && decode == nil:
		return true // a dangling link that would not have been read anyway
	case err != nil:
		return w.fail(file, err)
	case info.IsDir():
		return w.enter(file, name, above)
	case decode == nil || !info.Mode().IsRegular():
		return true
	}
	w.files++
	return w.open(file, name, decode)
}
