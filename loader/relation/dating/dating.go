// Package dating decides which of the times that a text tells is the time of an
// event: one in the sentence of the event, one carried over from a sentence
// before ("The two spoke today. The Secretary thanked …"), or none. A time that
// no sentence tells is never chosen.
//
// The choice is a linear model over what [Event] and [Time] say: the tense, the
// clause, the distance, who takes part. Its weights lie in a readable file that
// package training fits on annotated articles.
package dating

import (
	_ "embed"
	"math"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/loader/relation/linear"
)

// A Question is an event and the times that may be its own.
type Question struct {
	Event Event
	Times []Time
}

// An Event is what is known of the words that state an event. Every field is a
// name from a short list; what is unknown is "".
type Event struct {
	Class  string // of its predicate, as the vocabulary names it
	Status string // as it is known without a date
	Tense  string // of its verb; of a noun, of the verb that carries it
	Noun   bool   // a noun states it
	Clause string // how its clause depends on another, as Universal Dependencies name it
	Quoted bool   // somebody is quoted with it
}

// A Time is one that may be the event's.
type Time struct {
	Date  graph.Date
	Sort  string // as package when names it
	Side  string // of the day of publication: "past", "today", "ahead"
	Tense string // of the clause that tells it

	// Back is how many sentences before the event's the time is told, 0 for the
	// same sentence.
	Back int

	// For a time of the same sentence:
	Apart int    // words from the event
	After bool   // it stands after the event
	Bond  string // how it depends on the event
	Joint string // the word before it
	Opens bool   // the sentence begins with it
	Cut   bool   // a clause ends in between

	// For a time told before:
	First     bool // no time is told before it in the text
	Latest    bool // no other is told between it and the event's sentence
	Paragraph bool // in the paragraph of the event
	Shared    int  // how many of the event's two actors are in its sentence
	Repeated  bool // the event's words are in its sentence too
}

//go:embed weights.txt
var embedded string

// english are the weights that the program carries.
var english = linear.Carried(embedded)

// Choose returns the date of the time that is likeliest to be the event's, ""
// where it is likelier that none of them is.
func Choose(q Question) graph.Date { return ChooseBy(english(), q) }

// ChooseBy chooses by other weights. Times of one date are taken together.
func ChooseBy(w linear.Weights, q Question) graph.Date {
	if len(q.Times) == 0 {
		return ""
	}
	shares := make([]float64, len(q.Times))
	for i := range shares {
		shares[i] = share(w, q, i)
	}
	best, date := share(w, q, len(q.Times)), graph.Date("")
	for _, t := range q.Times {
		sum := 0.0
		for j, u := range q.Times {
			if u.Date == t.Date {
				sum += shares[j]
			}
		}
		if sum > best {
			best, date = sum, t.Date
		}
	}
	return date
}

func share(w linear.Weights, q Question, i int) float64 {
	return math.Exp(w.Score(func(yield linear.Yield) { q.Describe(i, yield) }))
}
