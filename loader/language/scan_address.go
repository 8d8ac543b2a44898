package language

import "strings"

// schemes open an address that goes on to the next space.
var schemes = []string{"http://", "https://", "www.", "ftp://", "mailto:", "doi:"}

// address returns the end of the web address at i, or 0. The punctuation after
// an address is not part of it.
func (s *scanner) address(i, end int) int {
	if end-i > longestAddress || !s.hasScheme(i, end) && !s.isMail(i, end) {
		return 0
	}
	if n := strings.IndexAny(s.text[i:end], "<>\"“”|"); n >= 0 {
		end = i + n
	}
	for {
		trimmed := strings.TrimRight(s.text[i:end], ".,;:!?'’]}…")
		if strings.HasSuffix(trimmed, ")") && !strings.Contains(trimmed, "(") {
			trimmed = trimmed[:len(trimmed)-1]
		}
		if i+len(trimmed) == end {
			return end
		}
		end = i + len(trimmed)
	}
}

func (s *scanner) hasScheme(i, end int) bool {
	for _, scheme := range schemes {
		if end-i > len(scheme) && strings.EqualFold(s.text[i:i+len(scheme)], scheme) {
			return true
		}
	}
	return false
}

// isMail holds where what starts at i has the form of an address of electronic mail.
func (s *scanner) isMail(i, end int) bool {
	for i < end && (isMailByte(s.text[i])) {
		i++
	}
	return i+1 < end && s.text[i] == '@' && isASCIILetter(s.text[i+1])
}

func isMailByte(c byte) bool {
	return isASCIILetter(c) || isDigit(c) || strings.IndexByte("._-%+", c) >= 0
}
