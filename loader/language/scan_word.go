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
		if isDecade(s.text[i:j]) {
			return next
		}
		return 0
	}
	return next
}

// stopJoint keeps the full stop of 1.5, U.S., Mr., enron.com and the M. of a
// name, and ends the word before the one of "said.The".
func (s *scanner) stopJoint(i, j, next, end int, inside bool) bool {
	word := s.text[i:j]
	if !inside {
		if stops := s.run(next, end, ".…") - next; stops > 1 { // "etc...", but "Inc.."
			return false
		}
		return s.lex.abbreviations.has(word) || isAcronym(word) || s.isInitial(word, next) ||
			s.lex.numbered.has(word) && s.numberFollows(next)
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

// numberFollows reports whether a digit stands at i, at most one space away.
func (s *scanner) numberFollows(i int) bool {
	if i < len(s.text) && s.text[i] == ' ' {
		i++
	}
	return i < len(s.text) && isDigit(s.text[i])
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

// isHost holds where the stop at j stands inside the name of a host or a file,
// whose last part is a known ending, or of a newsgroup, which has three parts or
// more in small letters.
func (s *scanner) isHost(j, end int) bool {
	last, stops := j, 0
	end = min(end, j+longestJoined)
	for n := j; n < end; {
		if c := s.text[n]; c == '.' && s.wordRuneAt(n+1, end) {
			last = n + 1
			stops++
		} else if c != '-' && c != '_' {
			break
		}
		n = s.bareEnd(n+1, end)
	}
	ending := s.text[last:s.bareEnd(last, end)]
	first := s.text[j-1]
	if first >= 'a' && stops > 1 && strings.ToLower(s.text[j:last]+ending) == s.text[j:last]+ending {
		return true
	}
	sameCase := strings.ToLower(ending) == ending || strings.ToUpper(ending) == ending && 'A' <= first && first <= 'Z'
	return sameCase && s.lex.endings.has(ending)
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

// isDecade holds for the 80 and 1930 of 80's and 1930's.
func isDecade(word string) bool {
	return allDigits(word, "") && (len(word) == 2 || len(word) == 4 && word[3] == '0')
}

// isDate tells 9/11 and 11/28/2000 from the fraction 3/4 and the score 20/20.
func (s *scanner) isDate(i, end int) bool {
	month := s.digits(i, end)
	if month == 0 || i+month >= end || s.text[i+month] != '/' {
		return false
	}
	next := i + month + 1
	day := s.digits(next, end)
	if day == 0 || day > 4 {
		return false
	}
	after := next + day
	if after < end && s.text[after] == '/' && s.digits(after+1, end) > 0 {
		return true
	}
	plausible := month == 1 || month == 2 && s.text[i] <= '1' && s.text[i:i+2] <= "12"
	return plausible && day == 2 && s.text[next:after] <= "31"
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
	end = min(end, i+longestJoined)
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
