package reference

import (
	"slices"
	"strings"
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
}

// newIndex sorts wordings into an index. Of the wordings of one thing that
// differ in nothing that a search looks at, the first stays.
func newIndex[W wording](wordings []W) index[W] {
	type keyed struct {
		key string
		w   W
	}
	all := make([]keyed, 0, len(wordings))
	for _, w := range wordings {
		var f folded
		if f.add(w.written()) && f.n > 0 {
			all = append(all, keyed{string(f.key()), w})
		}
	}
	slices.SortStableFunc(all, func(a, b keyed) int {
		if c := strings.Compare(a.key, b.key); c != 0 {
			return c
		}
		return strings.Compare(a.w.of(), b.w.of())
	})
	all = slices.CompactFunc(all, func(a, b keyed) bool {
		return a.key == b.key && a.w.of() == b.w.of() && isAcronym(a.w.written()) == isAcronym(b.w.written())
	})
	ix := index[W]{keys: make([]string, len(all)), wordings: make([]W, len(all))}
	for i, k := range all {
		ix.keys[i], ix.wordings[i] = k.key, k.w
	}
	return ix
}

// longest returns how many of words, from the first, make up the longest
// wording, and all that are written so.
func (ix index[W]) longest(words []language.Word) (n int, found []W) {
	var f folded
	lo, hi := 0, len(ix.keys)
	for i, word := range words {
		before := f.n
		if !f.add(word.Text) || f.n == 0 {
			break
		}
		if lo, hi = narrow(ix.keys, lo, hi, f.key()); lo == hi {
			break
		}
		if f.n == before || isPossessive(word.Text) {
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
	if !f.add(name) || f.n == 0 {
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

// written returns the wordings of keys[lo:hi] that are f to the last letter and
// in its case.
func (ix index[W]) written(lo, hi int, f *folded) []W {
	end := lo
	for end < hi && ix.keys[end] == string(f.key()) {
		end++
	}
	all := ix.wordings[lo:end:end]
	for i, w := range all {
		if !sameCase(w.written(), f) {
			return withoutOtherCases(all, i, f)
		}
	}
	return all
}

// withoutOtherCases copies those of all that f is written like; the first same
// of them are known to be.
func withoutOtherCases[W wording](all []W, same int, f *folded) []W {
	var kept []W
	kept = append(kept, all[:same]...)
	for _, w := range all[same:] {
		if sameCase(w.written(), f) {
			kept = append(kept, w)
		}
	}
	return kept
}

// sameCase reports whether text, folded to f, may stand for form: an acronym
// has all its capitals, in any other form those that begin a part of it count,
// except in particles.
func sameCase(form string, f *folded) bool {
	var want folded
	want.add(form)
	acronym := isAcronym(form)
	for i := range want.n {
		if !want.capital[i] || f.capital[i] {
			continue
		}
		if acronym || want.start[i] && !isParticle(part(&want, i)) {
			return false
		}
	}
	return true
}

// part returns the part of a name that begins at byte i.
func part(f *folded, i int) []byte {
	end := i + 1
	for end < f.n && !f.start[end] {
		end++
	}
	return f.letters[i:end]
}

// isParticle reports whether a part of a name is written in capitals or not as
// the writer likes.
func isParticle(part []byte) bool {
	switch string(part) {
	case "al", "el", "ad", "an", "ar", "as", "ash", "at", "az", "bin", "ibn", "bint", "abu",
		"de", "da", "das", "del", "den", "der", "di", "do", "dos", "du", "la", "le", "van", "von",
		"and", "for", "in", "of", "on", "the", "to", "e", "i", "y":
		return true
	}
	return false
}

// isAcronym reports whether text is two or more capitals, with or without full
// stops and digits, and nothing else: "US", "U.N.", "G7".
func isAcronym(text string) bool {
	capitals := 0
	for _, r := range text {
		switch {
		case 'A' <= r && r <= 'Z':
			capitals++
		case r == '.' || r == '-' || '0' <= r && r <= '9':
		default:
			return false
		}
	}
	return capitals > 1 || capitals == 1 && len(text) > 1 && text[1] != '.'
}

// isPossessive reports whether a word is the ending of a possessive.
func isPossessive(word string) bool {
	r, _ := utf8.DecodeRuneInString(word)
	return isApostrophe(r)
}
