package language

import (
	"unicode"
	"unicode/utf8"
)

// isSpace says what separates words for good. A zero width space and a byte
// order mark are space that Unicode does not call so.
func isSpace(r rune) bool {
	switch {
	case r <= ' ' || r == 0x7F:
		return true
	case r < 0x80:
		return false
	}
	return unicode.IsSpace(r) || unicode.IsControl(r) || r == '\u200b' || r == '\ufeff'
}

// isFormat finds the marks that steer the direction and joining of text. They
// are part of a word they stand in and nothing on their own.
func isFormat(r rune) bool {
	return r >= 0x80 && unicode.Is(unicode.Cf, r)
}

// isWordRune holds for what words are made of. Bytes that are no UTF-8 count as
// letters: they mostly were some.
func isWordRune(r rune) bool {
	if r < 0x80 {
		return isASCIILetter(byte(r)) || isDigit(byte(r))
	}
	return unicode.IsLetter(r) || unicode.IsMark(r) || unicode.IsDigit(r) || r == utf8.RuneError
}

func isASCIILetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

func firstRune(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}
