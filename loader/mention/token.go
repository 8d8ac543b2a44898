package mention

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/dramatis-graph/dramatis/loader/language"
	"github.com/dramatis-graph/dramatis/loader/reference"
)

// A token is a word with all that is known of it alone.
type token struct {
	language.Word
	lower string
	class class
	shape shape

	// known are the forms of the book that begin here, knownLen the number of
	// words that the longest has, 0 for none.
	known    []reference.Form
	knownLen int
}

// A shape tells how a word is written.
type shape uint8

const (
	capital    shape = 1 << iota // begins with a capital
	allCapital                   // two or more letters, all of them capitals
	initial                      // one capital, with or without a full stop
	digit                        // begins with a digit
	symbol                       // has neither letter nor digit
	ordinary                     // a capital here says nothing: head of a sentence, headline
)

func (t *token) is(c class) bool  { return t.class&c != 0 }
func (t *token) has(s shape) bool { return t.shape&s != 0 }

// shapeOf looks at the letters of a word.
func shapeOf(word string) shape {
	first, size := utf8.DecodeRuneInString(word)
	var s shape
	switch {
	case unicode.IsUpper(first):
		s = capital
		if rest := word[size:]; rest == "" || rest == "." {
			return s | initial
		}
	case unicode.IsDigit(first):
		return digit
	case !unicode.IsLetter(first) && size == len(word):
		return symbol
	}
	letters, lower := 0, false
	for _, r := range word {
		switch {
		case unicode.IsUpper(r):
			letters++
		case unicode.IsLetter(r):
			letters++
			lower = true
		}
	}
	if letters == 0 {
		return symbol
	}
	if letters > 1 && !lower {
		s |= allCapital
	}
	if s&capital == 0 && hyphenCapital(word) {
		s |= capital // al-Assad
	}
	return s
}

// hyphenCapital reports whether a capital follows a particle and its hyphen.
func hyphenCapital(word string) bool {
	i := strings.IndexByte(word, '-')
	if i < 1 || i > 4 {
		return false
	}
	r, _ := utf8.DecodeRuneInString(word[i+1:])
	return unicode.IsUpper(r)
}

// isPossessive reports whether the token is the ending of a possessive.
func (t *token) isPossessive() bool {
	switch t.Text {
	case "'s", "’s", "'", "’", "'S", "’S":
		return true
	}
	return false
}

// isVerb reports whether the tagger took the token for a verb.
func (t *token) isVerb() bool { return t.UPOS == "VERB" || t.UPOS == "AUX" }

// isSmall reports whether the tagger took the token for a word that names
// nothing, like "so" or "can", whatever its capital.
func (t *token) isSmall() bool {
	switch t.UPOS {
	case "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "PART", "PRON", "SCONJ":
		return true
	}
	return false
}

// opensSpeech reports whether a capital after the token says nothing.
func (t *token) opensSpeech() bool {
	switch t.Text {
	case `"`, "“", "‘", "``", ":", "—", "–", "…", "...", "(", "[", "-", "•", "*":
		return true
	}
	return false
}

// lowered returns a word in lower case, itself if it is.
func lowered(word string) string {
	for i := range len(word) {
		if c := word[i]; c >= utf8.RuneSelf || 'A' <= c && c <= 'Z' {
			return strings.ToLower(word)
		}
	}
	return word
}
