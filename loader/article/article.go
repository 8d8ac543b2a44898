package article

import (
	"strings"

	"github.com/dramatis-graph/dramatis/graph"
)

// An Article is one text and what its file says about it.
type Article struct {
	// Name tells the article from all others of one reading: the id that its
	// publisher gave, or else the path below the directory that was named, with
	// slashes. It never depends on where that directory lies.
	Name string

	Title     string // one line, or ""
	Source    string // who published it, or ""
	Published graph.Date

	// PublishedAt is the moment in RFC 3339, "" where the file tells only the
	// day or nothing. Published is its day in the zone that it is written in.
	PublishedAt string

	URL      string
	Author   string
	Language string // BCP 47, "" when not said

	// Text is the article as printed: valid UTF-8 without a byte order mark
	// and without U+0000, never only white space.
	Text string

	// Blocks are the stretches of Text that are not plain prose, in order,
	// without overlap, none of them empty.
	Blocks []Block
}

// Readable returns the text as a reader of prose should see it: heads,
// notices and marks are spaces, captions and titles stay. It has the length
// of Text and the same bytes outside those blocks, so offsets hold for both.
func (a Article) Readable() string {
	var b strings.Builder
	b.Grow(len(a.Text))
	done := 0
	for _, block := range a.Blocks {
		if block.Kind.prose() {
			continue
		}
		b.WriteString(a.Text[done:block.Start])
		blank(&b, a.Text[block.Start:block.End])
		done = block.End
	}
	b.WriteString(a.Text[done:])
	return b.String()
}

// blank writes as many spaces as s has bytes. Line ends stay, since they part
// what stands before the block from what stands behind it.
func blank(b *strings.Builder, s string) {
	for i := range len(s) {
		if s[i] == '\n' {
			b.WriteByte('\n')
		} else {
			b.WriteByte(' ')
		}
	}
}
