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
	Spans      []Span // the names in it, in order, not overlapping
}

// A Word is a word in the sense of Universal Dependencies: "don't" is the two
// words "do" and "n't", a comma is a word of its own.
type Word struct {
	// Start and End are byte offsets into the document's text, so that
	// text[Start:End] == Text. Words are in order and do not overlap.
	Start, End int
	Text       string

	Lemma string // the dictionary form: "be" of "was", "Iraq" of "Iraq"
	UPOS  string // one of the 17 universal tags, such as "NOUN"
	XPOS  string // the tag of the Penn Treebank, such as "NNS"

	// Head is the index in Sentence.Words of the word that this one depends on,
	// or -1. Exactly one word of a sentence has none, and the heads make a tree.
	Head int
	Rel  string // how it depends on its head: "nsubj", "nmod:poss"; "root" where there is none

	// Margin says by how much the parser preferred this head and relation to the
	// next best; 0 is a toss-up. Margins are comparable with each other only.
	Margin float32
}

// A Span is a name: a run of words of one sentence.
type Span struct {
	Kind        SpanKind
	First, Last int     // indexes of its first and last word in Sentence.Words
	Margin      float32 // as that of a [Word]: 0 is a toss-up
}

// A SpanKind is what a name coarsely names. Its value is what treebanks and
// other tools write.
type SpanKind string

// The kinds of names.
const (
	Person       SpanKind = "PER"
	Organization SpanKind = "ORG"
	Place        SpanKind = "LOC"  // countries, cities, seas, buildings
	Nationality  SpanKind = "NORP" // peoples, religions and their adjectives: "Iraqi"
	Other        SpanKind = "MISC" // events, products, laws, works
)
