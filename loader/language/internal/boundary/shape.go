package boundary

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A shape is how a word is written.
type shape uint8

const (
	none shape = iota // no word
	lower
	title
	upper   // two capitals or more
	initial // one capital
	number
	mixed // letters with digits or signs
	abbreviation
	address
	comma
	stop
	question
	exclamation
	ellipsis
	colon
	semicolon
	opening
	closing
	quote      // straight
	openQuote  // curly
	closeQuote // curly
	apostrophe // straight, single
	hyphen
	dash
	bullet
	rule // a line of signs
	sign // any other
)

func shapeOf(word string) shape {
	r, size := utf8.DecodeRuneInString(word)
	if r < 0x80 && !asciiWordByte(byte(r)) || r >= 0x80 && !unicode.IsLetter(r) && !unicode.IsDigit(r) {
		return signShape(word, r, size)
	}
	letters, digits, capitals, stops, other := 0, 0, 0, 0, 0
	for i := range len(word) {
		switch c := word[i]; {
		case 'a' <= c && c <= 'z' || c >= 0x80:
			letters++
		case 'A' <= c && c <= 'Z':
			letters++
			capitals++
		case '0' <= c && c <= '9':
			digits++
		case c == '.':
			stops++
		case c == '@' || c == '/':
			return address
		default:
			other++
		}
	}
	switch {
	case letters == 0:
		return number
	case word[len(word)-1] == '.':
		return abbreviation
	case stops > 0:
		return address
	case digits > 0:
		return mixed
	case letters == 1 && capitals == 1:
		return initial
	case capitals >= 2 && capitals*2 > letters:
		return upper
	case capitals > 0 && word[0] < 'a', r >= 0x80 && unicode.IsUpper(r):
		return title
	}
	return lower
}

func asciiWordByte(c byte) bool {
	return 'a' <= c|0x20 && c|0x20 <= 'z' || '0' <= c && c <= '9'
}

func signShape(word string, r rune, size int) shape {
	if len(word) > size {
		return runShape(word, r)
	}
	switch r {
	case ',':
		return comma
	case '.':
		return stop
	case '?':
		return question
	case '!':
		return exclamation
	case '…':
		return ellipsis
	case ':':
		return colon
	case ';':
		return semicolon
	case '(', '[', '{', '<':
		return opening
	case ')', ']', '}', '>':
		return closing
	case '"':
		return quote
	case '“', '‘', '«', '„':
		return openQuote
	case '”', '’', '»':
		return closeQuote
	case '\'', '`':
		return apostrophe
	case '-':
		return hyphen
	case '–', '—', '―':
		return dash
	case '*', '•', '·', '▪', '●', '+', '#', '|', '~':
		return bullet
	}
	return sign
}

// runShape is the shape of a word of several characters that starts with a sign.
func runShape(word string, r rune) shape {
	switch {
	case strings.Trim(word, ".…") == "":
		return ellipsis
	case strings.Trim(word, ".!?") == "":
		if r == '?' || word[len(word)-1] == '?' {
			return question
		}
		return exclamation
	case word == "''" || word == "’’":
		return closeQuote
	case word == "``" || word == "‘’":
		return openQuote
	case word == "--" || word == "---":
		return dash
	case strings.Trim(word, "-=_*~#<>+|") == "":
		return rule
	case r == '\'' || r == '’' || r == '`':
		return lower // a clitic
	}
	return sign
}

// hashOf is the same for words that differ in case or in their digits.
func hashOf(word string) uint32 {
	const most = 24 // bytes that tell words apart well enough
	h := uint32(2166136261)
	for i := range min(len(word), most) {
		c := word[i]
		switch {
		case 'A' <= c && c <= 'Z':
			c |= 0x20
		case '0' <= c && c <= '9':
			c = '0'
		}
		h = (h ^ uint32(c)) * 16777619
	}
	return h
}
