package article

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"iter"
)

// decodeLines reads one JSON object a line. A line that cannot be read is
// told and passed over; a line longer than the limit is never held whole.
func decodeLines(src io.Reader, from origin) iter.Seq2[found, error] {
	return func(yield func(found, error) bool) {
		lines := lineReader{src: bufio.NewReaderSize(src, 64<<10), limit: from.limit}
		empty := true
		for {
			line, err := lines.next()
			if errors.Is(err, io.EOF) {
				break
			}
			if err == nil && len(line) == 0 {
				continue
			}
			empty = false
			f := found{line: lines.number}
			switch {
			case errors.Is(err, ErrTooLarge):
				err = from.tooLarge()
			case err != nil: // the source failed, and will again
				yield(f, err)
				return
			default:
				f.Article, err = decodeRecord(line, fmt.Sprintf("%s:%d", from.name, lines.number))
			}
			if !yield(f, err) {
				return
			}
		}
		if empty {
			yield(found{}, ErrEmpty)
		}
	}
}

// A lineReader hands out lines of bounded length and counts them.
type lineReader struct {
	src    *bufio.Reader
	limit  int64
	line   []byte // reused from line to line
	number int
}

// next returns the next line without white space around it. It is valid until
// the following call. A line longer than the limit is read to its end, but not
// kept: that is [ErrTooLarge]. The end of the input is io.EOF.
func (l *lineReader) next() ([]byte, error) {
	l.line = l.line[:0]
	l.number++
	for started, dropped := false, false; ; started = true {
		part, err := l.src.ReadSlice('\n')
		if err != nil && !errors.Is(err, bufio.ErrBufferFull) && !errors.Is(err, io.EOF) {
			return nil, err
		}
		if int64(len(l.line)+len(part)) > l.limit+1 { // the line's end is not counted
			dropped = true
		}
		if !dropped {
			l.line = append(l.line, part...)
		}
		switch {
		case errors.Is(err, bufio.ErrBufferFull):
			continue
		case err != nil && !started && len(part) == 0:
			return nil, io.EOF
		case dropped:
			return nil, ErrTooLarge
		}
		return bytes.TrimSpace(l.line), nil
	}
}
