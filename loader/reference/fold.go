package reference

import (
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// A folded text is what is left of its letters when case, accents, spaces,
// hyphens, full stops and apostrophes do not count: "Al-Sudani" and "al Sudani"
// are both "alsudani". So it does not matter how a text was cut into words, only
// where it has spaces. Its size is fixed so that it costs no allocation.
type folded struct {
	n       int
	letters [maxFolded]byte

	capital marks // the bytes that came from a capital letter
	start   marks // the bytes that began a part of the name
	space   marks // of those, the ones after a space
}

// maxFolded is more than any name of the book takes; what is longer is no name
// that it knows.
const maxFolded = 128

// key returns the folded letters, until f changes.
func (f *folded) key() []byte { return f.letters[:f.n] }

// add appends s as a further word, after a space unless it is joined to what
// stands before. It returns false, with f as it was, if the result would not fit.
func (f *folded) add(s string, joined bool) bool {
	before, start, space := f.n, true, !joined
	for i := 0; i < len(s); {
		r, size := rune(s[i]), 1
		if r >= utf8.RuneSelf {
			r, size = utf8.DecodeRuneInString(s[i:])
		}
		at := f.n
		switch {
		case isGap(r):
			start = start || isBreak(r)
			space = space || unicode.IsSpace(r)
		case !f.addRune(r, s[i:i+size]):
			f.n = before
			return false
		case f.n > at:
			f.start.set(at, start)
			f.space.set(at, space)
			start, space = false, false
		}
		i += size
	}
	return true
}

func (f *folded) addRune(r rune, s string) bool {
	if r < utf8.RuneSelf {
		return f.addASCII(byte(r))
	}
	if plain, ok := plainLetters[r]; ok {
		return f.addText(plain, unicode.IsUpper(r))
	}
	decomposed := norm.NFKD.PropertiesString(s).Decomposition()
	if decomposed == nil {
		return f.addLetter(r)
	}
	for len(decomposed) > 0 {
		d, size := utf8.DecodeRune(decomposed)
		if !f.addLetter(d) {
			return false
		}
		decomposed = decomposed[size:]
	}
	return true
}

func (f *folded) addASCII(c byte) bool {
	if c == '&' {
		return f.addText("and", false)
	}
	if 'A' <= c && c <= 'Z' {
		return f.addByte(c+('a'-'A'), true)
	}
	return f.addByte(c, false)
}

func (f *folded) addLetter(r rune) bool {
	if unicode.Is(unicode.Mn, r) {
		return true
	}
	if r < utf8.RuneSelf {
		return f.addASCII(byte(r))
	}
	return f.addText(string(unicode.ToLower(r)), unicode.IsUpper(r))
}

func (f *folded) addText(s string, capital bool) bool {
	for i := range len(s) {
		if !f.addByte(s[i], capital && i == 0) {
			return false
		}
	}
	return true
}

func (f *folded) addByte(c byte, capital bool) bool {
	if f.n == maxFolded {
		return false
	}
	f.letters[f.n] = c
	f.capital.set(f.n, capital)
	f.start.set(f.n, false)
	f.space.set(f.n, false)
	f.n++
	return true
}

// plainLetters spells the Latin letters that Unicode does not decompose.
var plainLetters = map[rune]string{
	'ł': "l", 'Ł': "l", 'ø': "o", 'Ø': "o", 'ı': "i", 'đ': "d", 'Đ': "d", 'ð': "d", 'Ð': "d",
	'þ': "th", 'Þ': "th", 'ß': "ss", 'æ': "ae", 'Æ': "ae", 'œ': "oe", 'Œ': "oe", 'ħ': "h", 'Ħ': "h",
	'ə': "a", 'Ə': "a",
}

// isGap reports whether r does not count in a name.
func isGap(r rune) bool { return r == '.' || isBreak(r) || isApostrophe(r) }

// isBreak reports whether a new part of a name begins after r.
func isBreak(r rune) bool {
	switch r {
	case ' ', '-', '\t', '\n', '\r', '‐', '‑', '–':
		return true
	}
	return r >= utf8.RuneSelf && unicode.IsSpace(r)
}

func isApostrophe(r rune) bool {
	switch r {
	case '\'', '’', '‘', '`', 'ʼ', 'ʻ', '´':
		return true
	}
	return false
}
