// Package spans finds the names in a tagged sentence, from left to right, and
// says coarsely what each names.
package spans

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/dramatis-graph/dramatis/loader/language/internal/neural"
)

// Kinds are the kinds of names, in the order of their numbers.
var kinds = [...]string{"LOC", "MISC", "NORP", "ORG", "PER"}

// Kinds returns the kinds of names in the order of their numbers.
func Kinds() []string { return kinds[:] }

// Outcomes are what each word is: outside of names, or the first or a further
// word of a name of some kind.
const Outcomes = 1 + 2*len(kinds)

// Outside is the outcome of a word that is in no name.
const Outside = 0

// Lean is by how much a trained tagger was made to prefer names. Names are rare,
// so that what is learned misses more of them than it invents; leaning, it does
// both as often. Margins are told without it.
const Lean = 1.2

// First returns the outcome of the first word of a name.
func First(kind int) int { return 1 + 2*kind }

// Further returns the outcome of a name's other words.
func Further(kind int) int { return 2 + 2*kind }

// A Name is a run of words that names something.
type Name struct {
	Kind        int // an index of Kinds
	First, Last int // words
	Margin      float32
}

const (
	wordReach = 3
	tagReach  = 2
	styles    = 3
)

// Shape returns what a tagger of names looks at, given the number of tags.
func Shape(tags int) neural.Shape {
	var sets []int
	for range 2*tagReach + 1 {
		sets = append(sets, tags+1)
	}
	sets = append(sets, Outcomes+1, Outcomes+1, styles)
	return neural.Shape{
		Hidden: 128, Words: 2*wordReach + 1, Sets: sets, Heads: []int{Outcomes},
		Pieces: 1 << 14, Inner: 48,
	}
}

// Look fills in for the word at i of a sentence in the given style, the words
// before it being decided.
func Look(in neural.Input, i int, tags, outcomes []int32, style int32) {
	for slot := range in.Words {
		in.Words[slot] = -1
		if at := i + slot - wordReach; 0 <= at && at < len(tags) {
			in.Words[slot] = int32(at)
		}
	}
	sets := in.Sets
	for slot := range 2*tagReach + 1 {
		sets[slot] = 0
		if at := i + slot - tagReach; 0 <= at && at < len(tags) {
			sets[slot] = tags[at] + 1
		}
	}
	sets = sets[2*tagReach+1:]
	for back := range 2 {
		sets[back] = 0
		if at := i - 1 - back; at >= 0 {
			sets[back] = outcomes[at] + 1
		}
	}
	sets[2] = style
}

// Style says how much the capitals of a sentence tell: 0 in running text, 1 in
// a headline with most words capitalised, 2 in one that is upper case
// throughout.
func Style(words []string) int32 {
	letters, capital, upper := 0, 0, 0
	for _, w := range words {
		first, size := utf8.DecodeRuneInString(w)
		if !unicode.IsLetter(first) {
			continue
		}
		letters++
		if unicode.IsUpper(first) {
			capital++
			if next, _ := utf8.DecodeRuneInString(w[size:]); unicode.IsUpper(next) {
				upper++
			}
		}
	}
	switch {
	case letters > 2 && upper*10 >= letters*7:
		return 2
	case letters > 2 && capital*10 >= letters*6:
		return 1
	}
	return 0
}

// Possible says which outcomes can follow the outcome of the word before, which
// is Outside at the start: a name goes on only in its own kind.
func Possible(before int32) [Outcomes]bool {
	var possible [Outcomes]bool
	possible[Outside] = true
	for kind := range kinds {
		possible[First(kind)] = true
		further := int32(Further(kind))
		possible[further] = before == further || before == further-1
	}
	return possible
}

// Find appends the names in the sentence that source was given; outcomes is
// room for as many numbers as there are words.
func Find(source neural.Source, in neural.Input, words []string, tags, outcomes []int32, names []Name) []Name {
	style := Style(words)
	before := int32(Outside)
	for i := range words {
		Look(in, i, tags, outcomes, style)
		source.Read(in)
		possible := Possible(before)
		best, margin := source.Choose(0, possible[:])
		margin = max(0, margin-Lean)
		before = int32(best)
		outcomes[i] = before
		switch {
		case best == Outside:
		case best%2 == 1:
			names = append(names, Name{Kind: best / 2, First: i, Last: i, Margin: margin})
		default:
			last := &names[len(names)-1]
			last.Last, last.Margin = i, min(last.Margin, margin)
		}
	}
	return trimmed(names, words)
}

// trimmed takes the signs off the ends of names, and drops the names that are
// nothing else or an address.
func trimmed(names []Name, words []string) []Name {
	kept := names[:0]
	for _, n := range names {
		for n.First <= n.Last && isSign(words[n.Last]) {
			n.Last--
		}
		for n.First <= n.Last && isSign(words[n.First]) {
			n.First++
		}
		if n.First <= n.Last && !strings.Contains(words[n.First], "://") && !strings.Contains(words[n.First], "www.") {
			kept = append(kept, n)
		}
	}
	return kept
}

// isSign reports whether a word is made of signs, without letters and figures.
func isSign(word string) bool {
	return word != "" && !strings.ContainsFunc(word, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) })
}
