// Package conllu reads and writes treebanks: files in the CoNLL-U format of
// Universal Dependencies, one word a line in ten columns.
//
// Empty nodes (the 8.1 of enhanced graphs) are left out on reading; everything
// else of the basic layer survives a read and a write.
package conllu

import "strings"

// A Sentence is one tree of a treebank.
type Sentence struct {
	// Comments are the lines that stood above the words, without "# ".
	Comments []string

	Words  []Word
	Tokens []Token // in order; only where the spelling joins several words
}

// A Word is one syntactic word, in the columns of the format. A column that
// holds "_" is empty here, except for the form and the lemma, which may well be
// an underscore.
type Word struct {
	Form, Lemma, UPOS, XPOS, Feats string

	Head int // index of the head in Sentence.Words, or -1 for the root and for no head at all
	Rel  string

	Deps, Misc string
}

// A Token is a stretch of spelling that holds several words: "don't" is one
// token of the words "do" and "n't".
type Token struct {
	First, Last int // indexes of its first and last word in Sentence.Words
	Form, Misc  string
}

// Comment returns the value of the comment "key = value" and whether there is
// such a comment. A bare "key" has an empty value.
func (s Sentence) Comment(key string) (value string, ok bool) {
	for _, c := range s.Comments {
		name, value, _ := strings.Cut(c, "=")
		if strings.TrimSpace(name) == key {
			return strings.TrimSpace(value), true
		}
	}
	return "", false
}

// StartsDocument reports whether a new document begins at s.
func (s Sentence) StartsDocument() bool {
	return s.commented("newdoc")
}

// StartsParagraph reports whether a new paragraph or document begins at s.
func (s Sentence) StartsParagraph() bool {
	return s.commented("newdoc") || s.commented("newpar")
}

// commented finds "newdoc" in both of its forms, "newdoc" and "newdoc id = …".
func (s Sentence) commented(key string) bool {
	for _, c := range s.Comments {
		if c == key || strings.HasPrefix(c, key+" id") {
			return true
		}
	}
	return false
}

// MiscValue returns the value of one Key=value pair of a MISC or FEATS column,
// or the empty string.
func MiscValue(misc, key string) string {
	for pair := range strings.SplitSeq(misc, "|") {
		if name, value, ok := strings.Cut(pair, "="); ok && name == key {
			return value
		}
	}
	return ""
}

// SpaceAfter reports whether white space follows the word at i in print: not
// between the words of one token, and not where MISC says SpaceAfter=No.
func (s Sentence) SpaceAfter(i int) bool {
	misc := s.Words[i].Misc
	for _, t := range s.Tokens {
		if t.First <= i && i < t.Last {
			return false
		}
		if i == t.Last {
			misc = t.Misc
		}
	}
	return MiscValue(misc, "SpaceAfter") != "No"
}
