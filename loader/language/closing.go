package language

import "strings"

// closeSentences cuts the full stop off an abbreviation that closes a sentence:
// there it is both the abbreviation's and the sentence's. Initialisms such as
// U.S. keep theirs. It returns the sentences over a slice of words of their own
// if anything had to be cut.
func closeSentences(sentences []Sentence, total int) []Sentence {
	cuts := 0
	for _, s := range sentences {
		if closesWithAbbreviation(s) {
			cuts++
		}
	}
	if cuts == 0 {
		return sentences
	}
	words := make([]Word, 0, total+cuts)
	for i, s := range sentences {
		first := len(words)
		words = append(words, s.Words...)
		if closesWithAbbreviation(s) {
			last := &words[len(words)-1]
			stop := Word{Start: last.End - 1, End: last.End, Text: ".", Head: -1}
			last.Text = strings.TrimSuffix(last.Text, ".")
			last.End--
			words = append(words, stop)
		}
		sentences[i].Words = words[first:len(words):len(words)]
	}
	return sentences
}

func closesWithAbbreviation(s Sentence) bool {
	word, ok := strings.CutSuffix(s.Words[len(s.Words)-1].Text, ".")
	return ok && len(s.Words) > 1 && len(s.Words) < longestSentence && words().abbreviations.has(word) && !strings.Contains(word, ".")
}
