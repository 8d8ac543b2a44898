// Package nearest guesses which known word somebody meant to write.
package nearest

import (
	"math/bits"
	"strings"
	"unicode/utf8"
)

// maxWord bounds the words that are compared, in runes; nobody mistypes a
// longer one into a name of the vocabulary.
const maxWord = 64

// To returns the word of known that is fewest edits away from word, and false
// if none is near. Case counts for nothing. Of words equally near, the first in
// known is returned.
func To(word string, known []string) (string, bool) {
	best, bestEdits := "", -1
	for _, k := range known {
		edits, near := Edits(strings.ToLower(word), strings.ToLower(k))
		if near && (bestEdits < 0 || edits < bestEdits) {
			best, bestEdits = k, edits
		}
	}
	return best, bestEdits >= 0
}

// Edits returns how many edits it takes to turn word into known, and false if
// those are too many for known to be what was meant: more than a third of the
// letters would have to change.
func Edits(word, known string) (edits int, near bool) {
	a, b := utf8.RuneCountInString(word), utf8.RuneCountInString(known)
	most := max(a, b) / 3
	// Most words can be told to be far apart without counting: an edit makes the
	// word one letter longer or shorter, or changes two of the letters in it.
	if a > maxWord || max(a, b)-min(a, b) > most || bits.OnesCount64(letters(word)^letters(known)) > 2*most {
		return 0, false
	}
	edits = Distance(word, known)
	return edits, edits <= most
}

// letters returns which letters are in a word, some sharing a bit.
func letters(word string) (set uint64) {
	for _, r := range word {
		set |= 1 << (r % 64)
	}
	return set
}

// Distance returns how many letters must be inserted, dropped, changed, or
// swapped with their neighbour, to turn a into b.
func Distance(a, b string) int {
	from, to := []rune(a), []rune(b)
	// Three rows of the usual table: a swap looks two rows back.
	before, last, row := make([]int, len(to)+1), make([]int, len(to)+1), make([]int, len(to)+1)
	for j := range row {
		row[j] = j
	}
	for i := 1; i <= len(from); i++ {
		before, last, row = last, row, before
		row[0] = i
		for j := 1; j <= len(to); j++ {
			change := 1
			if from[i-1] == to[j-1] {
				change = 0
			}
			row[j] = min(last[j]+1, row[j-1]+1, last[j-1]+change)
			if i > 1 && j > 1 && from[i-1] == to[j-2] && from[i-2] == to[j-1] {
				row[j] = min(row[j], before[j-2]+1)
			}
		}
	}
	return row[len(to)]
}
