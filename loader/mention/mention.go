// Package mention finds the stretches of a text that name an actor: names of
// people, countries, bodies, groups, places and incidents, the titles before
// them, and the words that stand for them.
package mention

import "github.com/dramatis-graph/dramatis/graph"

// A Mention is one stretch of a text that names somebody or something.
type Mention struct {
	Text string
	Kind graph.Kind // the kind that the words themselves suggest

	// Start and End are byte offsets into the document's text, so that
	// text[Start:End] == Text.
	Start, End int

	// Sentence is the number of the sentence, First and Last the numbers of
	// the mention's first and last word in it, both included. A mention lies
	// within one sentence.
	Sentence, First, Last int

	// Entry is the ID of the actor that the reference book knows by these
	// words, "" where it knows none or several.
	Entry graph.ID

	// Office is the title beside a name ("Iraq's Foreign Minister" Fuad
	// Hussein), or the whole of a mention that is nothing but a title
	// ("the Iraqi Prime Minister"); nil for all others.
	Office *Office
}

// An Office is a title as the text gives it.
type Office struct {
	Role       string     // in lower case, without the body or country: "foreign minister"
	Of         graph.ID   // whose office it is, "" where the text does not say
	OfMention  graph.Span // the words that say whose, zero where none do
	Start, End int        // the words of the title, byte offsets
	Former     bool       // "former", "then", "late": not held at the article's date
}
