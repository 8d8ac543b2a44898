// Package mention finds the stretches of a text that name an actor: names of
// people, countries, bodies, groups, places and incidents, the titles before
// them, and the words that stand for them.
//
// It looks at one sentence at a time and says what the words suggest; that two
// mentions are the same actor is for package resolve to tell.
package mention

import "github.com/dramatis-graph/dramatis/graph"

// A Mention is one stretch of a text that names somebody or something.
// Mentions may lie within one another ("US" in "US troops") but never overlap
// otherwise.
type Mention struct {
	Text string
	Kind graph.Kind // the kind that the words themselves suggest, "" where they do not tell
	Sort Sort       // how the words stand for the actor

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

	// Doubtful is set where the words mean Entry only in an article that speaks of
	// it, or of its country, in other words too: "the Commonwealth".
	Doubtful bool

	// Common is set where the words commonly name other bodies too: "the Senate".
	Common bool

	// Canonical is the name that the words amount to: a person's without forms
	// of address ("Fuad Hussein"), a described group's in the form that all
	// articles share ("American troops" for "2,500 U.S. soldiers"), a body's
	// with its country ("Parliament of Iraq" for "the Iraqi parliament"). It is
	// "" where Entry or Text tells.
	Canonical string

	// Guess is set where Kind is no more than likely: for a name that only looks
	// like a person's, or follows "in".
	Guess bool

	// Introduced is set for a first name alone behind what its bearer is to
	// somebody: "her husband Karl". It is all the name that there may be.
	Introduced bool

	// Speaker is set for the pronouns of whoever speaks, "I" and "our", and
	// Addressee for those of whoever is spoken to, "you".
	Speaker, Addressee bool

	// Gender and Plural are what the words tell of them.
	Gender Gender
	Plural bool

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

// A Sort says how the words of a mention stand for its actor.
type Sort uint8

// The sorts of mention.
const (
	Name        Sort = iota // a name, whole or in part: "Fuad Hussein", "Iraq", "Mr Hussein"
	Adjective               // a nation before a noun that is no actor itself: "Iraqi" sovereignty
	Described               // a noun with whose it is: "US troops", "Turkish jets"
	Title                   // nothing but a title: "the Iraqi Prime Minister"
	Pronoun                 // "he", "their"
	Description             // a common noun that stands for an actor named elsewhere: "the group"
)

// A Gender is what the words tell of a person's gender.
type Gender uint8

// The genders.
const (
	UnknownGender Gender = iota
	Female
	Male
)

var sortNames = [...]string{"name", "adjective", "described", "title", "pronoun", "description"}

// String returns the sort in lower case: "pronoun".
func (s Sort) String() string {
	if int(s) < len(sortNames) {
		return sortNames[s]
	}
	return "unknown"
}
