package language

// Parse reads text. It takes any text, never fails, and does not change with
// what was read before; the memory it needs grows with the length of the text
// only. A sentence has at most 400 words: a longer one is cut.
func Parse(text string) Document {
	words := split(text)
	words, ends := closeAbbreviations(text, words, ends(text, words))
	sentences := assemble(text, words, ends)
	annotate(sentences)
	return Document{Text: text, Sentences: sentences}
}

// assemble makes sentences of words, which share one slice.
func assemble(text string, extents []extent, ends []int) []Sentence {
	words := make([]Word, len(extents))
	for i, e := range extents {
		words[i] = Word{Start: e.start, End: e.end, Text: e.of(text), Head: -1}
	}
	sentences := make([]Sentence, len(ends))
	first := 0
	for i, end := range ends {
		own := words[first:end:end]
		sentences[i] = Sentence{Start: own[0].Start, End: own[len(own)-1].End, Words: own}
		first = end
	}
	return sentences
}
