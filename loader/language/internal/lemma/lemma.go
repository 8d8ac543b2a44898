// Package lemma finds the dictionary form of a word from its spelling and tag.
//
// A model is a list of endings: for a tag, the longest ending that the word has
// says how many bytes to cut off and what to put in their place. An irregular
// word is an ending that is a whole word. The list is learned from treebanks
// and kept as text, a line an ending.
package lemma

import (
	"slices"
	"strings"
)

// A Model finds dictionary forms. It never changes and may be shared.
type Model struct {
	kinds map[kind]*rules
}

// A kind of words is inflected by rules of its own. Words in capitals are kinds
// apart, because many are abbreviations.
type kind struct {
	tag      string
	capitals bool
}

// rules say how the words of one kind are edited. Words and endings are in
// small letters.
type rules struct {
	words   map[string]edit
	endings map[string]edit
	lengths []int // of the endings, longest first
}

// An edit turns a word into its dictionary form.
type edit struct {
	lower bool // write it in small letters first
	cut   int  // bytes off the end
	add   string
}

const (
	longestEnding = 6  // bytes
	longestWord   = 40 // bytes; what is longer is in no dictionary
)

// Of returns the dictionary form of word under a tag of the Penn Treebank. It
// shares the memory of word where it can.
func (m *Model) Of(word, tag string) string {
	if len(word) > longestWord {
		return word
	}
	known := m.kinds[kindOf(word, tag)]
	if known == nil {
		return word
	}
	var buf [longestWord]byte
	e, ok := known.find(appendSmall(buf[:0], word))
	if !ok {
		return word
	}
	return e.apply(word)
}

func newRules() *rules {
	return &rules{words: map[string]edit{}, endings: map[string]edit{}}
}

// find looks a word up, then its endings from the longest on.
func (r *rules) find(word []byte) (edit, bool) {
	if e, ok := r.words[string(word)]; ok {
		return e, true
	}
	for _, n := range r.lengths {
		if n > len(word) {
			continue
		}
		if e, ok := r.endings[string(word[len(word)-n:])]; ok {
			return e, true
		}
	}
	return edit{}, false
}

func (r *rules) setEnding(ending string, e edit) {
	r.endings[ending] = e
	if !slices.Contains(r.lengths, len(ending)) {
		r.lengths = append(r.lengths, len(ending))
		slices.SortFunc(r.lengths, func(a, b int) int { return b - a })
	}
}

func (e edit) apply(word string) string {
	if e.lower {
		word = strings.ToLower(word)
	}
	if e.cut > len(word) || e.cut == len(word) && e.add == "" {
		return word
	}
	stem := word[:len(word)-e.cut]
	if e.add == "" {
		return stem
	}
	return stem + e.add
}

func kindOf(word, tag string) kind {
	capitals := 0
	for i := range len(word) {
		switch c := word[i]; {
		case 'A' <= c && c <= 'Z':
			capitals++
		case 'a' <= c && c <= 'z':
			return kind{tag: tag}
		}
	}
	return kind{tag: tag, capitals: capitals > 1}
}

// appendSmall appends word with its ASCII capitals made small.
func appendSmall(out []byte, word string) []byte {
	for i := range len(word) {
		c := word[i]
		if 'A' <= c && c <= 'Z' {
			c |= 0x20
		}
		out = append(out, c)
	}
	return out
}
