package conllu

import (
	"bufio"
	"fmt"
	"io"
	"strconv"
)

// Write writes the sentences to w. What [Read] returned comes out as it stood,
// but for empty nodes and for the spacing of comments.
func Write(w io.Writer, sentences ...Sentence) error {
	out := bufio.NewWriter(w)
	for _, s := range sentences {
		s.write(out)
	}
	if err := out.Flush(); err != nil {
		return fmt.Errorf("writing CoNLL-U: %w", err)
	}
	return nil
}

// write leaves errors to the buffer, which keeps the first one for Flush.
func (s Sentence) write(out *bufio.Writer) {
	for _, c := range s.Comments {
		row(out, "# "+c)
	}
	tokens := s.Tokens
	for i, w := range s.Words {
		if len(tokens) > 0 && tokens[0].First == i {
			t := tokens[0]
			tokens = tokens[1:]
			id := strconv.Itoa(t.First+1) + "-" + strconv.Itoa(t.Last+1)
			row(out, id, t.Form, "", "", "", "", "", "", "", t.Misc)
		}
		row(out, strconv.Itoa(i+1), w.Form, w.Lemma, w.UPOS, w.XPOS, w.Feats, w.head(), w.Rel, w.Deps, w.Misc)
	}
	row(out)
}

// head keeps a word without a tree apart from a root.
func (w Word) head() string {
	if w.Head < 0 && w.Rel == "" {
		return ""
	}
	return strconv.Itoa(w.Head + 1)
}

func row(out *bufio.Writer, cells ...string) {
	for i, c := range cells {
		if i > 0 {
			out.WriteByte('\t')
		}
		if c == "" {
			c = "_"
		}
		out.WriteString(c)
	}
	out.WriteByte('\n')
}
