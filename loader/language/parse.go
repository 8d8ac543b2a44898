// Package language reads English: it cuts a text into sentences and words with
// byte offsets. It knows words and syntax, and no actors.
package language

// Parse reads text. It takes any text, never fails, and does not change with
// what was read before; the memory it needs grows with the length of the text
// only. A sentence has at most 400 words: a longer one is cut.
func Parse(text string) Document {
	words := split(text)
	return Document{Text: text, Sentences: closeSentences(sentences(text, words), len(words))}
}
