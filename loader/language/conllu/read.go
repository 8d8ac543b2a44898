package conllu

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"iter"
	"strconv"
	"strings"
)

// ErrFormat is the error of a file that is not CoNLL-U.
var ErrFormat = errors.New("not CoNLL-U")

const (
	columns     = 10
	longestLine = 1 << 20 // bytes
)

// Read returns the sentences of r in order. It ends after the first error,
// which wraps [ErrFormat] and names the line unless r itself failed.
func Read(r io.Reader) iter.Seq2[Sentence, error] {
	return func(yield func(Sentence, error) bool) {
		lines := bufio.NewScanner(r)
		lines.Buffer(make([]byte, 0, 1<<16), longestLine)
		var p parser
		for n := 1; lines.Scan(); n++ {
			line := strings.TrimSuffix(lines.Text(), "\r")
			if line != "" {
				if err := p.line(line); err != nil {
					yield(Sentence{}, fmt.Errorf("line %d: %w", n, err))
					return
				}
				continue
			}
			if s, ok, err := p.finish(); err != nil {
				yield(Sentence{}, fmt.Errorf("sentence before line %d: %w", n, err))
				return
			} else if ok && !yield(s, nil) {
				return
			}
		}
		if err := lines.Err(); err != nil {
			yield(Sentence{}, fmt.Errorf("reading CoNLL-U: %w", err))
			return
		}
		if s, ok, err := p.finish(); ok || err != nil {
			yield(s, err)
		}
	}
}

// ReadAll returns all sentences of r.
func ReadAll(r io.Reader) ([]Sentence, error) {
	var all []Sentence
	for s, err := range Read(r) {
		if err != nil {
			return nil, err
		}
		all = append(all, s)
	}
	return all, nil
}

// A parser gathers the lines of one sentence.
type parser struct {
	s Sentence
}

func (p *parser) line(line string) error {
	if comment, ok := strings.CutPrefix(line, "#"); ok {
		p.s.Comments = append(p.s.Comments, strings.TrimSpace(comment))
		return nil
	}
	var cell [columns]string
	n := 0
	for value := range strings.SplitSeq(line, "\t") {
		if n < columns {
			cell[n] = value
		}
		n++
	}
	if n != columns {
		return fmt.Errorf("%w: %d columns instead of %d", ErrFormat, n, columns)
	}
	id := cell[0]
	switch {
	case strings.Contains(id, "."):
		return nil
	case strings.Contains(id, "-"):
		return p.token(id, cell[1], empty(cell[9]))
	}
	return p.word(id, cell)
}

func (p *parser) token(id, form, misc string) error {
	from, to, _ := strings.Cut(id, "-")
	first, err1 := strconv.Atoi(from)
	last, err2 := strconv.Atoi(to)
	if err1 != nil || err2 != nil || first != len(p.s.Words)+1 || last < first {
		return fmt.Errorf("%w: token range %q", ErrFormat, id)
	}
	p.s.Tokens = append(p.s.Tokens, Token{First: first - 1, Last: last - 1, Form: form, Misc: misc})
	return nil
}

func (p *parser) word(id string, cell [columns]string) error {
	if n, err := strconv.Atoi(id); err != nil || n != len(p.s.Words)+1 {
		return fmt.Errorf("%w: word number %q where %d was expected", ErrFormat, id, len(p.s.Words)+1)
	}
	head := 0
	if cell[6] != "_" {
		var err error
		if head, err = strconv.Atoi(cell[6]); err != nil || head < 0 {
			return fmt.Errorf("%w: head %q", ErrFormat, cell[6])
		}
	}
	p.s.Words = append(p.s.Words, Word{
		Form: cell[1], Lemma: cell[2],
		UPOS: empty(cell[3]), XPOS: empty(cell[4]), Feats: empty(cell[5]),
		Head: head - 1, Rel: empty(cell[7]),
		Deps: empty(cell[8]), Misc: empty(cell[9]),
	})
	return nil
}

// finish hands out the sentence gathered so far, if there is one. Comments
// without words are dropped.
func (p *parser) finish() (Sentence, bool, error) {
	s := p.s
	p.s = Sentence{}
	for i, w := range s.Words {
		if w.Head >= len(s.Words) || w.Head == i {
			return Sentence{}, false, fmt.Errorf("%w: head %d of word %d", ErrFormat, w.Head+1, i+1)
		}
	}
	for _, t := range s.Tokens {
		if t.Last >= len(s.Words) {
			return Sentence{}, false, fmt.Errorf("%w: token range %d-%d", ErrFormat, t.First+1, t.Last+1)
		}
	}
	return s, len(s.Words) > 0, nil
}

func empty(cell string) string {
	if cell == "_" {
		return ""
	}
	return cell
}
