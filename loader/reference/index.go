package reference

import (
	"unicode/utf8"

	"github.com/dramatis-graph/dramatis/loader/language"
)

// A wording is a way to write something: a form of an entry, a word for a role.
type wording interface {
	written() string
	of() string // what it stands for
}

// An index finds wordings by their folded text. Keys are sorted, so that the
// wordings that begin with the words read so far are always one stretch of them.
type index[W wording] struct {
	keys     []string
	wordings []W // wordings[i] is written keys[i]

	// A text that is wordings[i] has the capitals of capitals[i], and spaces
	// only where starts[i] has the start of a part: "Iraq is" is not "Iraqis".
	capitals, starts []marks
}

// newIndex sorts wordings into an index; those of one thing must follow each
// other. Those of one thing that differ only in capitals or gaps become one: the
// first of them, with the capitals that all have, so that "NATO" with "Nato"
// beside it is found in both cases.
func newIndex[W wording](wordings []W) index[W] {
	sorted := sortKeys(wordings)
	ix := index[W]{
		keys:     make([]string, 0, len(sorted)),
		wordings: make([]W, 0, len(sorted)),
		capitals: make([]marks, 0, len(sorted)),
		starts:   make([]marks, 0, len(sorted)),
	}
	for _, k := range sorted {
		w, last := wordings[k.rank], len(ix.keys)-1
		if last >= 0 && ix.keys[last] == k.key && ix.wordings[last].of() == w.of() {
			ix.capitals[last] = ix.capitals[last].both(k.capitals)
			ix.starts[last] = ix.starts[last].either(k.starts)
			continue
		}
		ix.keys = append(ix.keys, k.key)
		ix.wordings = append(ix.wordings, w)
		ix.capitals = append(ix.capitals, k.capitals)
		ix.starts = append(ix.starts, k.starts)
	}
	return ix
}

// longest returns how many of words, from the first, make up the longest
// wording, and all that are written so.
func (ix index[W]) longest(words []language.Word) (n int, found []W) {
	var f folded
	lo, hi, joined := 0, len(ix.keys), false
	for i, word := range words {
		before := f.n
		if !f.add(word.Text, joined || isPossessive(word.Text)) || f.n == 0 {
			break
		}
		if lo, hi = narrow(ix.keys, lo, hi, f.key()); lo == hi {
			break
		}
		joined = f.n == before
		if joined || isPossessive(word.Text) {
			continue // a name goes on after a hyphen, but does not end with it
		}
		if same := ix.written(lo, hi, &f); len(same) > 0 {
			n, found = i+1, same
		}
	}
	return n, found
}

// exact returns the wordings that are written like name.
func (ix index[W]) exact(name string) []W {
	var f folded
	if !f.add(name, false) || f.n == 0 {
		return nil
	}
	lo, hi := narrow(ix.keys, 0, len(ix.keys), f.key())
	return ix.written(lo, hi, &f)
}

// narrow returns the part of keys[lo:hi] that begins with prefix. It searches by
// hand, since a function that searches for it would put prefix on the heap.
func narrow(keys []string, lo, hi int, prefix []byte) (int, int) {
	end := hi
	for lo < hi {
		if mid := (lo + hi) / 2; keys[mid] < string(prefix) {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	first := lo
	for hi = end; lo < hi; {
		if mid := (lo + hi) / 2; hasPrefix(keys[mid], prefix) {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return first, lo
}

func hasPrefix(key string, prefix []byte) bool {
	return len(key) >= len(prefix) && key[:len(prefix)] == string(prefix)
}

// written returns the wordings of keys[lo:hi] that are f to the last letter, with
// its capitals and spaces.
func (ix index[W]) written(lo, hi int, f *folded) []W {
	end := lo
	for end < hi && ix.keys[end] == string(f.key()) {
		end++
	}
	for i := lo; i < end; i++ {
		if !ix.fits(i, f) {
			return ix.fitting(lo, i, end, f)
		}
	}
	return ix.wordings[lo:end:end]
}

// fits reports whether f has the capitals and spaces of wordings[i].
func (ix index[W]) fits(i int, f *folded) bool {
	return ix.capitals[i].all(f.capital) && f.space.all(ix.starts[i])
}

// fitting copies those of wordings[lo:end] that f fits; those before same are
// known to.
func (ix index[W]) fitting(lo, same, end int, f *folded) []W {
	var kept []W
	kept = append(kept, ix.wordings[lo:same]...)
	for i := same; i < end; i++ {
		if ix.fits(i, f) {
			kept = append(kept, ix.wordings[i])
		}
	}
	return kept
}

// isPossessive reports whether a word is the ending of a possessive.
func isPossessive(word string) bool {
	r, _ := utf8.DecodeRuneInString(word)
	return isApostrophe(r)
}
