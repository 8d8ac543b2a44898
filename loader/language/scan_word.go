package language

import (
	"strings"
	"unicode"
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
	if cut := s.unit(i, j, end); cut > 0 {
		s.emit(i, cut)
		i, j = cut, s.bareEnd(cut, end)
	}
	for j < end && j-i < longestJoined {
		n := s.joint(i, j, end)
		if n < 0 { // "don't" ends before its n
			s.emit(i, j-1)
			n = -n
			s.emit(j-1, n)
			return n
		}
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

// joint decides whether the word [i:j) goes on beyond the sign at j. It returns
// the end of the sign if so, which is the end of the word when no letter or
// digit follows; 0 if the word ends at j; and the negated end of an "n't" that
// begins at j-1.
func (s *scanner) joint(i, j, end int) int {
	r, size := utf8.DecodeRuneInString(s.text[j:])
	next := j + size
	inside := s.wordRuneAt(next, end)
	goesOn := false
	switch r {
	case '\'', '’':
		return s.apostropheJoint(i, j, next, end, inside)
	case '.':
		goesOn = s.stopJoint(i, j, next, end, inside)
	case '-', '‑':
		goesOn = s.hyphenJoint(i, j, next, end, inside)
	case ',':
		goesOn = isDigit(s.text[j-1]) && inside && s.digits(next, end) == 3 && s.bareEnd(next, end) == next+3
	case ':', '/':
		goesOn = isDigit(s.text[j-1]) && s.digits(next, end) > 0 && allDigits(s.text[i:j], ":/.")
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
func (s *scanner) apostropheJoint(i, j, next, end int, inside bool) int {
	if !inside {
		return 0
	}
	tail := s.bareEnd(next, end)
	after := s.text[next:tail]
	switch {
	case (after == "t" || after == "T") && j-i > 1 && s.text[j-1]|0x20 == 'n':
		return -tail
	case s.lex.clitics.has(after):
		if allDigits(s.text[i:j], "") {
			return next
		}
		return 0
	case s.lex.cut(s.text[i:tail]) > 0:
		return next
	}
	return next
}

// stopJoint keeps the full stop of 1.5, U.S., Mr., enron.com and the M. of a
// name, and ends the word before the one of "said.The".
func (s *scanner) stopJoint(i, j, next, end int, inside bool) bool {
	word := s.text[i:j]
	if !inside {
		if next < end && (s.text[next] == '.' || strings.HasPrefix(s.text[next:], "…")) {
			return false
		}
		return s.lex.abbreviations.has(word) || isAcronym(word) || s.isInitial(word, next)
	}
	tail := s.bareEnd(next, end)
	switch {
	case strings.ContainsRune(word, '@'):
		return true
	case isDigit(s.text[j-1]) && isDigit(s.text[next]):
		return true
	case isSpelled(word) && tail-next == 1:
		return true
	case s.lex.abbreviations.has(s.text[i:tail]):
		return true
	}
	return s.isHost(j, end)
}

// isInitial holds for the capital of a middle name: a name follows.
func (s *scanner) isInitial(word string, next int) bool {
	r, size := utf8.DecodeRuneInString(word)
	if size != len(word) || !unicode.IsUpper(r) {
		return false
	}
	if next >= len(s.text) || s.text[next] != ' ' {
		return next < len(s.text) && s.text[next] != '\n' && !unicode.IsSpace(rune(s.text[next]))
	}
	after, _ := utf8.DecodeRuneInString(s.text[next+1:])
	return unicode.IsUpper(after)
}

// isAcronym holds for letters with stops between them: "U.S", "a.m".
func isAcronym(word string) bool {
	return len(word) >= 3 && isSpelled(word)
}

// isSpelled holds for single ASCII letters joined by stops, and for one letter.
func isSpelled(word string) bool {
	if len(word)%2 == 0 {
		return false
	}
	for i := range len(word) {
		if i%2 == 0 && !isASCIILetter(word[i]) || i%2 == 1 && word[i] != '.' {
			return false
		}
	}
	return true
}

// isHost holds where the stop at j stands inside the name of a host or a file:
// the last part of what hangs together is a known ending.
func (s *scanner) isHost(j, end int) bool {
	last := j
	end = min(end, j+longestJoined)
	for n := j; n < end; {
		if c := s.text[n]; c == '.' && s.wordRuneAt(n+1, end) {
			last = n + 1
		} else if c != '-' && c != '_' {
			break
		}
		n = s.bareEnd(n+1, end)
	}
	ending := s.text[last:s.bareEnd(last, end)]
	first := s.text[j-1]
	sameCase := strings.ToLower(ending) == ending || strings.ToUpper(ending) == ending && 'A' <= first && first <= 'Z'
	return sameCase && s.lex.endings.has(ending)
}

// hyphenJoint keeps non-violence, 713-853-3989 and a broken-off "wh-" whole;
// every other hyphen is a word.
func (s *scanner) hyphenJoint(i, j, next, end int, inside bool) bool {
	word := s.text[i:j]
	if !inside {
		return false
	}
	if strings.ContainsRune(word, '@') || strings.Contains(word, "-") && isDigit(word[len(word)-1]) {
		return true
	}
	if isDigit(s.text[i]) {
		return s.isNumberWithHyphens(i, end)
	}
	return s.lex.prefixes.has(word)
}

// isNumberWithHyphens tells telephone numbers, postal codes and dates from
// ranges and ages: 345-9945, 77415-0027 and 11-20-2000 from 50-60 and 15-year.
func (s *scanner) isNumberWithHyphens(i, end int) bool {
	var groups []int
	for {
		n := s.digits(i, end)
		if n == 0 || s.bareEnd(i, end) != i+n || len(groups) > 6 {
			return false
		}
		groups = append(groups, n)
		i += n
		if i >= end || s.text[i] != '-' {
			break
		}
		i++
	}
	switch len(groups) {
	case 1:
		return false
	case 2:
		return groups[1] == 4 && (groups[0] == 3 || groups[0] == 5)
	}
	return true
}

// unit returns where a number ends that a unit is written to: 5|km, 7:30|PM.
func (s *scanner) unit(i, j, end int) int {
	n := i
	for n < end && (isDigit(s.text[n]) || n > i && strings.IndexByte(".,:", s.text[n]) >= 0 && n+1 < end && isDigit(s.text[n+1])) {
		n++
	}
	if n == i || n >= end || !isASCIILetter(s.text[n]) {
		return 0
	}
	if s.lex.units.has(s.text[n:s.bareEnd(n, end)]) {
		return n
	}
	return 0
}

// digits counts the ASCII digits at i.
func (s *scanner) digits(i, end int) int {
	n := i
	for n < end && isDigit(s.text[n]) {
		n++
	}
	return n - i
}

// allDigits reports whether word has digits and the given signs only.
func allDigits(word, signs string) bool {
	for i := range len(word) {
		if !isDigit(word[i]) && strings.IndexByte(signs, word[i]) < 0 {
			return false
		}
	}
	return true
}
