package article

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
)

// decodeJSON reads one object, an array of objects or a JSON Feed. An array
// may be of any length, since its elements are read one by one.
func decodeJSON(src io.Reader, from origin) iter.Seq2[found, error] {
	return func(yield func(found, error) bool) {
		in := bufio.NewReader(src)
		first, err := firstByte(in)
		switch {
		case err != nil:
			yield(found{}, emptyAtEnd(err))
		case first == '[':
			decodeArray(in, from)(yield)
		default:
			decodeObject(in, from)(yield)
		}
	}
}

// firstByte skips white space and a byte order mark, and returns the byte that
// comes next without reading it.
func firstByte(in *bufio.Reader) (byte, error) {
	if mark, _ := in.Peek(len(byteOrderMark)); bytes.Equal(mark, byteOrderMark) {
		if _, err := in.Discard(len(byteOrderMark)); err != nil {
			return 0, err
		}
	}
	for {
		c, err := in.ReadByte()
		if err != nil {
			return 0, err
		}
		if c != ' ' && c != '\t' && c != '\n' && c != '\r' {
			return c, in.UnreadByte()
		}
	}
}

// emptyAtEnd tells an input that ends before it begins from one that fails.
func emptyAtEnd(err error) error {
	if errors.Is(err, io.EOF) {
		return ErrEmpty
	}
	return err
}

// decodeArray reads an array of objects. What stands behind a broken element
// cannot be found again, so the reading of the array ends there.
func decodeArray(in io.Reader, from origin) iter.Seq2[found, error] {
	return func(yield func(found, error) bool) {
		source := &budget{src: in, left: from.limit}
		elements := json.NewDecoder(source)
		_, err := elements.Token() // the bracket
		n := 0                     // elements that were read
		for err == nil && elements.More() {
			source.left = from.limit
			var raw json.RawMessage
			if err = elements.Decode(&raw); err != nil {
				break
			}
			n++
			a, bad := decodeRecord(raw, fmt.Sprintf("%s:%d", from.name, n))
			if bad != nil {
				bad = fmt.Errorf("element %d: %w", n, bad)
			}
			if !yield(found{Article: a}, bad) {
				return
			}
		}
		if err == nil {
			_, err = elements.Token()
		}
		switch {
		case errors.Is(err, ErrTooLarge):
			yield(found{}, fmt.Errorf("element %d: %w", n+1, from.tooLarge()))
		case err != nil:
			yield(found{}, fmt.Errorf("behind element %d: %w", n, jsonError(err)))
		case n == 0:
			yield(found{}, ErrNoArticle)
		}
	}
}

// A budget is a source that gives out only so many bytes.
type budget struct {
	src  io.Reader
	left int64
}

func (b *budget) Read(p []byte) (int, error) {
	if b.left <= 0 {
		return 0, ErrTooLarge
	}
	n, err := b.src.Read(p[:min(int64(len(p)), b.left)])
	b.left -= int64(n)
	return n, err
}

// decodeObject reads one article, or a JSON Feed.
func decodeObject(in io.Reader, from origin) iter.Seq2[found, error] {
	return func(yield func(found, error) bool) {
		data, err := readAll(in, from)
		if err != nil {
			yield(found{}, err)
			return
		}
		if feed, ok := parseJSONFeed(data); ok {
			feed.articles(from)(yield)
			return
		}
		a, err := decodeRecord(data, from.name)
		yield(found{Article: a}, err)
	}
}
