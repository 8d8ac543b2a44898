package article

import (
	"bytes"
	"fmt"
	"io"
	"iter"
	"unicode/utf8"
)

// An origin is where bytes come from and what to call what is in them.
type origin struct {
	path  string // shown in errors
	name  string // the article's name when the bytes do not give one
	limit int64  // bytes that one article may take
	url   string // the address of a page, "" for files
	media string // the Content-Type that came with it
}

// tooLarge tells the limit along with the fact.
func (o origin) tooLarge() error {
	return fmt.Errorf("%w (more than %d bytes)", ErrTooLarge, o.limit)
}

// A found is an article and the line of its origin that it stands on, 0 where
// the whole input is the article.
type found struct {
	Article
	line int
}

// A decoder yields the articles in src. An error with its line stands for an
// article that cannot be read.
type decoder func(src io.Reader, from origin) iter.Seq2[found, error]

// single makes a decoder of a function that finds one article in the whole of
// its input.
func single(decode func(data []byte, from origin) (Article, error)) decoder {
	return func(src io.Reader, from origin) iter.Seq2[found, error] {
		return func(yield func(found, error) bool) {
			data, err := readAll(src, from)
			if err != nil {
				yield(found{}, err)
				return
			}
			a, err := decode(data, from)
			yield(found{Article: a}, err)
		}
	}
}

// readAll reads src up to the limit of one article.
func readAll(src io.Reader, from origin) ([]byte, error) {
	data, err := io.ReadAll(io.LimitReader(src, from.limit+1))
	if err != nil {
		return nil, err
	}
	if int64(len(data)) > from.limit {
		return nil, from.tooLarge()
	}
	if len(bytes.TrimSpace(trimBOM(data))) == 0 {
		return nil, ErrEmpty
	}
	return data, nil
}

var byteOrderMark = []byte("\ufeff")

func trimBOM(data []byte) []byte { return bytes.TrimPrefix(data, byteOrderMark) }

// checkText says why data cannot be the text of an article, if it cannot.
func checkText(data []byte) error {
	switch {
	case bytes.HasPrefix(data, []byte{0xff, 0xfe}) || bytes.HasPrefix(data, []byte{0xfe, 0xff}):
		return fmt.Errorf("%w but UTF-16", ErrEncoding)
	case bytes.IndexByte(data, 0) >= 0:
		return ErrBinary
	case !utf8.Valid(data):
		return fmt.Errorf("%w (byte %d)", ErrEncoding, invalidAt(data))
	}
	return nil
}

// invalidAt returns the offset of the first byte that is not UTF-8.
func invalidAt(data []byte) int {
	for i := 0; i < len(data); {
		r, size := utf8.DecodeRune(data[i:])
		if r == utf8.RuneError && size == 1 {
			return i
		}
		i += size
	}
	return len(data)
}
