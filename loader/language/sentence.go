package language

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// longestSentence is the number of words after which a sentence is cut, wherever
// it stands: what comes after could not be parsed in reasonable time.
const longestSentence = 400

// sentences groups words into the sentences of text.
func sentences(text string, words []Word) []Sentence {
	var all []Sentence
	first := 0
	for i := range words {
		last := i+1 == len(words)
		if last || i+1-first == longestSentence || endsSentence(text, words[first:], i-first) {
			own := words[first : i+1 : i+1]
			all = append(all, Sentence{Start: own[0].Start, End: own[len(own)-1].End, Words: own})
			first = i + 1
		}
	}
	return all
}

// endsSentence decides whether a sentence ends after words[i], which is not the last.
func endsSentence(text string, words []Word, i int) bool {
	gap := text[words[i].End:words[i+1].Start]
	if gap == "" && isClosing(words[i+1].Text) {
		return false
	}
	switch strings.Count(gap, "\n") {
	case 0:
	case 1:
		if opensLine(words[i+1].Text) && endsLine(words[i].Text) {
			return true
		}
	default:
		return true
	}
	end := i
	for end > 0 && isClosing(words[end].Text) && words[end].Start == words[end-1].End {
		end--
	}
	return isStop(words[end].Text) && opens(words[i+1].Text)
}

func isStop(word string) bool {
	return strings.Trim(word, ".!?…") == "" && word != ""
}

func isClosing(word string) bool {
	return strings.ContainsAny(word, "\"”’')]»") && len(word) <= 3
}

func opens(word string) bool {
	r, _ := utf8.DecodeRuneInString(word)
	return !unicode.IsLower(r) && !strings.ContainsRune(",;:.!?)]…", r)
}

func opensLine(word string) bool { return opens(word) }

func endsLine(word string) bool {
	return isStop(word) || isClosing(word)
}
