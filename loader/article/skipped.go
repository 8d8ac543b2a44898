package article

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
)

// Reasons for skipping an input, or a part of one. The text of each stands
// behind "file:line: " on one line.
var (
	// ErrEmpty: there is no text in it.
	ErrEmpty = errors.New("no text")
	// ErrNoArticle: a directory or feed without a single article.
	ErrNoArticle = errors.New("no article in it")
	// ErrEncoding: the text is not UTF-8.
	ErrEncoding = errors.New("not UTF-8")
	// ErrBinary: the bytes are no text at all.
	ErrBinary = errors.New("binary, not text")
	// ErrTooLarge: one article is larger than [Options.MaxArticle].
	ErrTooLarge = errors.New("too large for one article")
	// ErrTooDeep: markup nested deeper than any article needs.
	ErrTooDeep = errors.New("nested too deeply")
	// ErrMalformed: not what the file's name promises, or broken off.
	ErrMalformed = errors.New("malformed")
	// ErrFormat: a kind of file that is not read.
	ErrFormat = errors.New("unknown kind of file")
	// ErrLoop: a symbolic link to itself or to a directory that it lies in.
	ErrLoop = errors.New("the link leads back to where it lies")
	// ErrDuplicate: a second, different article of the same name.
	ErrDuplicate = errors.New("another article of this reading has the same name")
	// ErrFetch: a URL that did not answer with a page.
	ErrFetch = errors.New("cannot fetch")
)

// A Skipped tells of an input, or of a line of one, that gave no article. The
// reading goes on behind it.
type Skipped struct {
	Path   string // as named by the caller, or found below what was named
	Line   int    // counted from 1; 0 when the whole file is meant
	Reason error
}

// Error returns one line: "file:line: reason".
func (s *Skipped) Error() string {
	var b strings.Builder
	b.WriteString(printable(s.Path))
	if s.Line > 0 {
		b.WriteString(":" + strconv.Itoa(s.Line))
	}
	b.WriteString(": " + printable(s.Reason.Error()))
	return b.String()
}

// Unwrap returns the reason, so that errors.Is finds its sentinel.
func (s *Skipped) Unwrap() error { return s.Reason }

// Hint returns what the caller could do instead, or "".
func (s *Skipped) Hint() string {
	switch {
	case errors.Is(s.Reason, ErrDuplicate):
		return "load the folder that holds both, so that their names differ"
	case errors.Is(s.Reason, ErrFormat):
		return "read are .txt, .html, .md, .json, .jsonl, .xml, .rss and .atom; pipe anything else to -"
	case errors.Is(s.Reason, ErrEncoding):
		return "convert it first: iconv -f WINDOWS-1252 -t UTF-8"
	}
	return ""
}

// printable keeps an error on one line whatever a file is called.
func printable(s string) string {
	quoted := strconv.Quote(s)
	if len(quoted) == len(s)+2 {
		return s
	}
	return strings.ReplaceAll(quoted[1:len(quoted)-1], `\"`, `"`)
}

// malformed wraps what a decoder says about broken input.
func malformed(format string, args ...any) error {
	return fmt.Errorf("%w: %s", ErrMalformed, fmt.Sprintf(format, args...))
}
