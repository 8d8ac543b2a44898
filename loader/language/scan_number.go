package language

import "strings"

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
func (s *scanner) unit(i, end int) int {
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
