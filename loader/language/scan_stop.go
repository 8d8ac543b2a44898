package language

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// stopJoint keeps the full stop of 1.5, U.S., Mr., enron.com and the M. of a
// name, and ends the word before the one of "said.The".
func (s *scanner) stopJoint(i, j, next, end int, inside bool) bool {
	word := s.text[i:j]
	if !inside {
		if stops := s.run(next, end, ".…") - next; stops > 1 { // "etc...", but "Inc.."
			return false
		}
		return s.lex.abbreviations.has(word) || isAcronym(word) || s.isInitial(word, next) ||
			s.lex.numbered.has(word) && s.numberFollows(next) || isItemNumber(word) && s.opensParagraph(i)
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

// isItemNumber holds for what numbers headings and items of lists: 1, 2.1, b.
func isItemNumber(word string) bool {
	return len(word) == 1 || allDigits(word, ".") && len(word) <= 5 && (len(word) == 2 || strings.Contains(word, "."))
}

// opensParagraph reports whether nothing but an empty line stands before i.
func (s *scanner) opensParagraph(i int) bool {
	before := strings.TrimRight(s.text[max(0, i-longestJoined):i], " \t\r")
	above, ok := strings.CutSuffix(before, "\n")
	return before == "" || ok && strings.HasSuffix(strings.TrimRight(above, " \t\r"), "\n")
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
