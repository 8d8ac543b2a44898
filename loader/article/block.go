package article

import (
	"cmp"
	"slices"
)

// A Kind says what a block of an article's text is.
type Kind uint8

const (
	// Head is a line or the start of one that dates or signs the article:
	// "date 2024-03-26", "Wednesday, July 24, 2019", "By Jane Doe".
	Head Kind = iota + 1
	// Title is the headline, where the text prints it.
	Title
	// Caption describes a picture. Its dates are those of the picture.
	Caption
	// Notice is what a publisher prints around articles: "Read more: …".
	Notice
	// Mark is markup that stands in the text as printed: "##" or "](url)".
	Mark
)

var kindNames = [...]string{Head: "head", Title: "title", Caption: "caption", Notice: "notice", Mark: "mark"}

// String returns the kind in lower case.
func (k Kind) String() string {
	if int(k) < len(kindNames) && k != 0 {
		return kindNames[k]
	}
	return "unknown"
}

// prose reports whether blocks of this kind are to be read for relations.
func (k Kind) prose() bool { return k == Title || k == Caption }

// A Block is a stretch of an article's text that is not plain prose.
type Block struct {
	Kind       Kind
	Start, End int // byte offsets into the text
}

// ordered sorts blocks by place and drops those that are empty or that start
// inside an earlier one.
func ordered(blocks []Block) []Block {
	slices.SortStableFunc(blocks, func(a, b Block) int { return cmp.Compare(a.Start, b.Start) })
	end := 0
	return slices.DeleteFunc(blocks, func(b Block) bool {
		if b.Start < end || b.Start >= b.End {
			return true
		}
		end = b.End
		return false
	})
}
