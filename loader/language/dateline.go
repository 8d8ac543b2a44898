package language

import "unicode"

// longestDateline is the most words of a dateline, with its dash.
const longestDateline = 14

// dateline returns how many words at the start of a paragraph say where a report
// comes from, "ULM, Arcadia (AP) —", or 0. They are no part of the sentence that
// follows, and its tree is better without them. A place in capitals or an agency
// in brackets is what tells a dateline from other beginnings.
func dateline(text string, words []extent) int {
	capitals, agency := false, false
	for i, w := range words[:min(longestDateline, len(words))] {
		word := w.of(text)
		first := firstRune(word)
		switch {
		case isDash(word):
			// The dash of a dateline stands free, and a sentence follows it.
			free := i > 0 && i+1 < len(words) && words[i-1].end < w.start && w.end < words[i+1].start
			if free && (capitals || agency) {
				return i + 1
			}
			return 0
		case i == 0 && !unicode.IsUpper(first):
			return 0
		case unicode.IsUpper(first):
			capitals = capitals || i == 0 && isUpper(word)
			agency = agency || words[max(0, i-1)].of(text) == "("
		case !unicode.IsDigit(first) && !isDatelineSign(word):
			return 0
		}
	}
	return 0
}

func isDash(word string) bool {
	switch word {
	case "-", "--", "–", "—":
		return true
	}
	return false
}

func isDatelineSign(word string) bool {
	switch word {
	case ",", ".", "(", ")", "/", "and":
		return true
	}
	return false
}

// isUpper reports whether a word is more than two letters, all of them capitals.
func isUpper(word string) bool {
	letters := 0
	for _, r := range word {
		if !unicode.IsUpper(r) {
			return false
		}
		letters++
	}
	return letters > 2
}
