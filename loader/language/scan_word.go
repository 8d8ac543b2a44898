package language

import (
	"strings"
	"unicode/utf8"
)

// Beyond these lengths, in bytes, signs are no longer looked through: no word
// that people write is so long, and looking on would cost time without bound.
const (
	longestJoined  = 256
	longestAddress = 2048
)

// word emits what starts with a letter or digit at i, usually one word, and
// returns where it ends.
func (s *scanner) word(i, end int) int {
	if n := s.address(i, end); n > 0 {
		s.emit(i, n)
		return n
	}
	j := s.bareEnd(i, end)
	if cut := s.unit(i, end); cut > 0 {
		s.emit(i, cut)
		i, j = cut, s.bareEnd(cut, end)
	}
	for j < end && j-i < longestJoined {
		if n := s.negation(i, j, end); n > 0 {
			s.emit(i, j-1)
			s.emit(j-1, n)
			return n
		}
		n := s.joint(i, j, end)
		if n == 0 {
			break
		}
		j = s.bareEnd(n, end)
		if n == j {
			break // the joint closed the word
		}
	}
	if j < end && s.text[j] == '$' && s.lex.currencies[s.text[i:j+1]] {
		j++
	}
	s.letters(i, j)
	return j
}

// negation returns the end of the "n't" that begins at j-1, or 0.
func (s *scanner) negation(i, j, end int) int {
	if j-i < 2 || s.text[j-1]|0x20 != 'n' {
		return 0
	}
	r, size := utf8.DecodeRuneInString(s.text[j:])
	if r != '\'' && r != '’' {
		return 0
	}
	tail := s.bareEnd(j+size, end)
	if tail != j+size+1 || s.text[tail-1]|0x20 != 't' {
		return 0
	}
	return tail
}

// joint decides whether the word [i:j) goes on beyond the sign at j. It returns
// the end of the sign if so, which is the end of the word when no letter or
// digit follows, and 0 if the word ends at j.
func (s *scanner) joint(i, j, end int) int {
	r, size := utf8.DecodeRuneInString(s.text[j:])
	next := j + size
	inside := s.wordRuneAt(next, end)
	goesOn := false
	switch r {
	case '\'', '’':
		goesOn = inside && s.apostropheJoint(i, j, next, end)
	case '.':
		goesOn = s.stopJoint(i, j, next, end, inside)
	case '-', '‑':
		goesOn = s.hyphenJoint(i, j, next, end, inside)
	case ',':
		goesOn = isDigit(s.text[j-1]) && s.digits(next, end) == 3
	case ':':
		goesOn = isDigit(s.text[j-1]) && s.digits(next, end) > 0 && allDigits(s.text[i:j], ":.")
	case '/':
		goesOn = s.isDate(i, end) || s.lex.whole.has(s.text[i:s.bareEnd(next, end)])
	case '_', '@':
		goesOn = inside
	case '&':
		goesOn = inside && j-i <= 3
	}
	if !goesOn {
		return 0
	}
	return next
}

// apostropheJoint cuts clitics off and keeps O'Connor and the 1930's whole.
func (s *scanner) apostropheJoint(i, j, next, end int) bool {
	return !s.lex.clitics.has(s.text[next:s.bareEnd(next, end)]) || isDecade(s.text[i:j])
}

// hyphenJoint keeps non-violence, 713-853-3989 and a broken-off "wh-" whole;
// every other hyphen is a word.
func (s *scanner) hyphenJoint(i, j, next, end int, inside bool) bool {
	word := s.text[i:j]
	if !inside {
		return next == end && isFalseStart(word)
	}
	if strings.ContainsRune(word, '@') || strings.Contains(word, "-") && isDigit(word[len(word)-1]) {
		return true
	}
	if isDigit(s.text[i]) {
		return s.isNumberWithHyphens(i, end)
	}
	return s.lex.prefixes.has(word)
}

// isFalseStart holds for what a speaker broke off: the "th-" of "th- the men".
func isFalseStart(word string) bool {
	return len(word) <= 2 && strings.Trim(word, "bcdfghjklmnpqrstvwxyzBCDFGHJKLMNPQRSTVWXYZ") == "" ||
		len(word) == 1 && isASCIILetter(word[0])
}
