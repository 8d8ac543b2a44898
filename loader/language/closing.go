package language

import "strings"

// closeAbbreviations cuts the full stop off the abbreviations that close a
// sentence: there it is both the abbreviation's and the sentence's. Initialisms
// such as U.S. and a few others keep theirs.
func closeAbbreviations(text string, words []extent, ends []int) ([]extent, []int) {
	var closing []int // sentences that end in one
	for i, end := range ends {
		first := 0
		if i > 0 {
			first = ends[i-1]
		}
		if n := end - first; n > 1 && n < longestSentence && isClosable(words[end-1].of(text)) {
			closing = append(closing, i)
		}
	}
	if len(closing) == 0 {
		return words, ends
	}
	cut := make([]extent, 0, len(words)+len(closing))
	copied := 0
	for n, i := range closing {
		cut = append(cut, words[copied:ends[i]]...)
		copied = ends[i]
		last := &cut[len(cut)-1]
		last.end--
		cut = append(cut, extent{last.end, last.end + 1})
		upTo := len(ends)
		if n+1 < len(closing) {
			upTo = closing[n+1]
		}
		for k := i; k < upTo; k++ {
			ends[k] += n + 1
		}
	}
	return append(cut, words[copied:]...), ends
}

func isClosable(word string) bool {
	word, ok := strings.CutSuffix(word, ".")
	return ok && words().abbreviations.has(word) && !words().unclosed.has(word) && !strings.Contains(word, ".")
}
