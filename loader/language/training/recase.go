package training

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// recased returns some of the sentences again, with capitals as careless writers
// and headlines have them: in small letters, in capitals, or with a capital on
// every longer word. What is a name in a sentence stays one.
func recased(sentences []named) []named {
	var again []named
	for i, s := range sentences {
		switch i % 16 {
		case 0, 8:
			again = append(again, s.with(strings.ToLower))
		case 4:
			again = append(again, s.with(strings.ToUpper))
		case 12:
			again = append(again, s.with(capitalized))
		}
	}
	return again
}

// with returns the sentence with every word as spell writes it.
func (n named) with(spell func(string) string) named {
	n.recased = true
	n.words, n.right, n.marks = slices.Clone(n.words), slices.Clone(n.right), slices.Clone(n.marks)
	for i, w := range n.words {
		n.words[i] = spell(w)
	}
	return n
}

// small is the length in bytes up to which headlines print words in small letters.
const small = 3

func capitalized(word string) string {
	if len(word) <= small {
		return word
	}
	first, size := utf8.DecodeRuneInString(word)
	return string(unicode.ToUpper(first)) + word[size:]
}
