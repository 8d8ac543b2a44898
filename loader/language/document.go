package language

// A Document is a text that has been read: its sentences and their words.
// Documents never change after [Parse] and may be shared between goroutines.
type Document struct {
	Text      string
	Sentences []Sentence
}

// A Sentence is a stretch of the text that was read as one unit: a sentence, a
// headline, a caption or an item of a list.
type Sentence struct {
	// Start and End are byte offsets into the document's text, without the
	// white space around the sentence. Sentences are in order and do not overlap.
	Start, End int
	Words      []Word // never empty
}

// A Word is a word in the sense of Universal Dependencies: "don't" is the two
// words "do" and "n't", a comma is a word of its own.
type Word struct {
	// Start and End are byte offsets into the document's text, so that
	// text[Start:End] == Text. Words are in order and do not overlap.
	Start, End int
	Text       string
}
