package learned

import (
	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/loader/resolve"
)

// A Sentence is what the scorer looks at: tokens in order, the actors among
// them, and what the frames have read. The scorer never changes one.
type Sentence struct {
	Tokens []Token
	Cast   []resolve.Appearance // in the order of the text
	Claims []Claim
}

// A Token is a word, a sign, or an actor with its title.
type Token struct {
	Start, End int    // bytes of the document
	Word       string // in lower case
	Lemma      string // the dictionary form where one is known, else ""
	Role       Role
	Who        int    // the appearance in Sentence.Cast, -1 for none
	Head       int    // the token that it depends on, -1 for none
	Rel        string // how it does, in the words of Universal Dependencies
}

// A Claim is a relation that a frame has read.
type Claim struct {
	Predicate       graph.Predicate
	Subject, Object int // appearances in Sentence.Cast
}

// A Role says what a token does in its sentence.
type Role uint8

// The roles.
const (
	Content Role = iota // nouns, adjectives and all that have no role of their own
	Actor
	Verb
	Auxiliary
	Modal
	Negation
	Preposition
	Conjunction
	Comma
	Stop // whatever else ends a clause
	Quote
	Possessive
	Clause // what opens a clause: "that", "who", "after"
	Small  // determiners, numbers, adverbs, pronouns
)
