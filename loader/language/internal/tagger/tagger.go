// Package tagger finds the part of speech of each word of a sentence, from left
// to right. A tag is the universal and the Penn tag in one.
package tagger

import "github.com/dramatis-graph/dramatis/loader/language/internal/neural"

// reach is how many words to either side of a word are looked at.
const reach = 3

// Shape returns what a tagger with the given number of tags looks at.
func Shape(tags int) neural.Shape {
	return neural.Shape{
		Hidden: 128,
		Words:  2*reach + 1,
		Sets:   []int{tags + 1, tags + 1, placeCount},
		Heads:  []int{tags},
		Pieces: 1 << 14,
		Inner:  48,
	}
}

// placeCount counts the places a word can have: first in a sentence or not.
const placeCount = 2

// Look fills in for the word at i of a sentence of n words; those before it have
// their tags.
func Look(in neural.Input, i, n int, tags []int32) {
	for slot := range in.Words {
		in.Words[slot] = -1
		if at := i + slot - reach; 0 <= at && at < n {
			in.Words[slot] = int32(at)
		}
	}
	for back := range 2 {
		in.Sets[back] = 0
		if at := i - 1 - back; at >= 0 {
			in.Sets[back] = tags[at] + 1
		}
	}
	in.Sets[2] = int32(min(i, placeCount-1))
}

// A Dictionary says which tags a folded word can have, for words so common that
// all their tags are known.
type Dictionary map[string][]bool

// Tag fills tags for the sentence of words that source was given; in is room to
// work in.
func (d Dictionary) Tag(source neural.Source, in neural.Input, words []string, tags []int32) {
	var buffer [128]byte
	for i, word := range words {
		Look(in, i, len(tags), tags)
		source.Read(in)
		best, _ := source.Choose(0, d[string(neural.AppendFolded(buffer[:0], word))])
		tags[i] = int32(best)
	}
}
