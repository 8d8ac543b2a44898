package language

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// An extent is where a word lies in a text.
type extent struct {
	start, end int
}

func (e extent) of(text string) string { return text[e.start:e.end] }

// A scanner cuts a text into words in one pass from left to right.
type scanner struct {
	text  string
	lex   *lexicon
	words []extent
}

// split returns where the words of text lie, in order. White space and control
// characters belong to no word.
func split(text string) []extent {
	s := scanner{text: text, lex: words(), words: make([]extent, 0, min(len(text)/4+1, 4096))}
	for i := 0; i < len(text); {
		r, size := utf8.DecodeRuneInString(text[i:])
		if isSpace(r) {
			i += size
			continue
		}
		end, plain := s.chunkEnd(i)
		if plain {
			s.letters(i, end)
		} else {
			s.chunk(i, end)
		}
		i = end
	}
	return s.words
}

// chunkEnd returns the end of the run of signs that starts at i, and whether it
// has ASCII letters only, as most have.
func (s *scanner) chunkEnd(i int) (end int, plain bool) {
	for end = i; end < len(s.text) && isASCIILetter(s.text[end]); end++ {
	}
	plain = true
	for end < len(s.text) {
		r, size := utf8.DecodeRuneInString(s.text[end:])
		if isSpace(r) {
			break
		}
		plain = false
		end += size
	}
	return end, plain
}

func (s *scanner) emit(start, end int) {
	s.words = append(s.words, extent{start, end})
}

// letters emits a stretch without signs, which may still be two words.
func (s *scanner) letters(start, end int) {
	if cut := s.lex.cut(s.text[start:end]); cut > 0 {
		s.emit(start, start+cut)
		s.emit(start+cut, end)
		return
	}
	s.emit(start, end)
}

// chunk emits the words between two spaces.
func (s *scanner) chunk(start, end int) {
	for i := start; i < end; {
		r, size := utf8.DecodeRuneInString(s.text[i:])
		switch {
		case isFormat(r):
			i += size
		case isWordRune(r):
			i = s.word(i, end)
		default:
			n := s.sign(start, i, end, r, size)
			s.emit(i, n)
			i = n
		}
	}
}

// sign returns the end of the word that starts at i with a sign.
func (s *scanner) sign(start, i, end int, r rune, size int) int {
	if n := s.drawn(i, end); n > 0 {
		return n
	}
	next := i + size
	switch {
	case r == '\'' || r == '’' || r == '`':
		return s.apostrophe(start, i, next, end)
	case strings.ContainsRune(".+#@", r) && s.continues(start, i, end, r):
		return s.bare(next, end)
	case r == '.' || r == '…':
		if n := s.run(next, end, ".…"); n > next || r == '…' {
			return n
		}
		return s.run(next, end, "!?")
	case r == '!' || r == '?':
		return s.run(next, end, "!?")
	case strings.ContainsRune(ruled, r):
		n := s.run(next, end, string(r))
		if n-i < 3 {
			return n
		}
		return s.run(n, end, ruled)
	case strings.ContainsRune("<>,$#", r):
		return s.run(next, end, string(r))
	}
	return next
}

// ruled are the signs that lines are drawn with.
const ruled = "-=*_~+"

// continues reports whether the sign r at i belongs to what follows: .265, .doc,
// +44, #tag, @name.
func (s *scanner) continues(start, i, end int, r rune) bool {
	if i+1 >= end || i > start && (s.text[i-1] != '$' && s.text[i-1] != '(') {
		return false
	}
	first := firstRune(s.text[i+1:])
	switch r {
	case '.':
		return unicode.IsDigit(first) || s.lex.endings.has(s.text[i+1:s.bareEnd(i+1, end)])
	case '+':
		return unicode.IsDigit(first)
	}
	return unicode.IsLetter(first)
}

// drawn returns the end of a face or an arrow at i, or 0.
func (s *scanner) drawn(i, end int) int {
	for n := min(6, end-i); n >= 2; n-- {
		drawing := s.text[i : i+n]
		if s.lex.arrows[drawing] {
			return i + n
		}
		if s.lex.faces[drawing] && !s.wordRuneAt(i+n, end) {
			return i + n
		}
	}
	return 0
}

// apostrophe tells the clitic ('s), the clipped word ('72, 'em) and the quote.
func (s *scanner) apostrophe(start, i, next, end int) int {
	tail := s.bareEnd(next, end)
	if s.lex.clitics.has(s.text[next:tail]) {
		return tail
	}
	if i == start && tail > next {
		if s.text[next] >= '0' && s.text[next] <= '9' || s.lex.elisions.has(s.text[next:tail]) {
			return tail
		}
	}
	return next
}

// run returns where the run of the given signs that goes on at i ends.
func (s *scanner) run(i, end int, signs string) int {
	for i < end {
		r, size := utf8.DecodeRuneInString(s.text[i:])
		if !strings.ContainsRune(signs, r) || r == utf8.RuneError {
			break
		}
		i += size
	}
	return i
}

// bareEnd returns where the letters and digits that start at i end.
func (s *scanner) bareEnd(i, end int) int {
	for i < end {
		if c := s.text[i]; c < utf8.RuneSelf {
			if !isASCIILetter(c) && !isDigit(c) {
				break
			}
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(s.text[i:])
		if !isWordRune(r) && !isFormat(r) {
			break
		}
		i += size
	}
	return i
}

// bare is bareEnd for a name or number with a sign before it, whose own signs
// do not cut it.
func (s *scanner) bare(i, end int) int {
	i = s.bareEnd(i, end)
	for i+1 < end && strings.IndexByte("-_.", s.text[i]) >= 0 && s.wordRuneAt(i+1, end) {
		i = s.bareEnd(i+1, end)
	}
	return i
}

func (s *scanner) wordRuneAt(i, end int) bool {
	if i >= end {
		return false
	}
	r, _ := utf8.DecodeRuneInString(s.text[i:])
	return isWordRune(r)
}
