package reference

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"
)

// ErrFacts is wrapped by every error about what a file of facts says. The
// error's text names the file and the line.
var ErrFacts = errors.New("bad facts")

// maxLine bounds a line of a file of facts, in bytes.
const maxLine = 1 << 16

// A line is one line of a file of facts, without comment and surrounding space.
type line struct {
	file    string
	number  int
	section string
	text    string
}

func (l line) errorf(format string, args ...any) error {
	return fmt.Errorf("%s:%d: %w: %s", l.file, l.number, ErrFacts, fmt.Sprintf(format, args...))
}

// fields cuts the line at its bars into exactly n fields; those that the line
// leaves out at its end are empty.
func (l line) fields(n int) ([]string, error) {
	fields := make([]string, n)
	rest, more := l.text, true
	for i := 0; more; i++ {
		if i == n {
			return nil, l.errorf("%d fields, at most %d", n+1+strings.Count(rest, "|"), n)
		}
		var field string
		field, rest, more = strings.Cut(rest, "|")
		fields[i] = strings.TrimSpace(field)
	}
	return fields, nil
}

// list cuts a field at its semicolons.
func list(field string) []string {
	if field == "" {
		return nil
	}
	kept := make([]string, 0, 1+strings.Count(field, ";"))
	for item := range strings.SplitSeq(field, ";") {
		if item = strings.TrimSpace(item); item != "" {
			kept = append(kept, item)
		}
	}
	return kept
}

// readLines hands every line of r that says something to use, with the section
// that it is in.
func readLines(file string, r io.Reader, use func(line) error) error {
	scanner := bufio.NewScanner(r)
	scanner.Buffer(nil, maxLine)
	l := line{file: file}
	for scanner.Scan() {
		l.number++
		text, _, _ := strings.Cut(scanner.Text(), "#")
		l.text = strings.TrimSpace(text)
		if l.text == "" {
			continue
		}
		if !utf8.ValidString(l.text) {
			return l.errorf("not UTF-8")
		}
		if name, ok := sectionName(l.text); ok {
			l.section = name
			continue
		}
		if err := use(l); err != nil {
			return err
		}
	}
	if err := scanner.Err(); err != nil {
		l.number++
		return l.errorf("%v", err)
	}
	return nil
}

// sectionName returns what stands in the brackets of "[countries]".
func sectionName(text string) (string, bool) {
	if !strings.HasPrefix(text, "[") || !strings.HasSuffix(text, "]") {
		return "", false
	}
	return strings.TrimSpace(text[1 : len(text)-1]), true
}
