package article

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// finish gives an article that a decoder has read what its text tells beyond
// its metadata, and what the caller told for files that are silent.
func finish(a Article, opts Options) (Article, error) {
	if err := checkText([]byte(a.Text)); err != nil {
		return Article{}, err
	}
	a.Title, a.Source, a.Author = oneLine(a.Title), oneLine(a.Source), oneLine(a.Author)
	a.Name, a.URL, a.Language = oneLine(a.Name), oneLine(a.URL), oneLine(a.Language)
	a.Text = strings.TrimPrefix(a.Text, string(byteOrderMark))
	if strings.TrimSpace(a.Text) == "" {
		return Article{}, ErrEmpty
	}
	markText(&a)
	if a.Published == "" {
		a.Published = opts.Published
	}
	if a.Source == "" {
		a.Source = opts.Source
	}
	return a, nil
}

// oneLine returns s as valid UTF-8 on one line, without control characters.
func oneLine(s string) string {
	if clean(s) {
		return s
	}
	s = strings.Map(func(r rune) rune {
		switch {
		case unicode.IsSpace(r):
			return ' '
		case unicode.IsControl(r) || r == '\ufeff':
			return -1
		}
		return r
	}, strings.ToValidUTF8(s, string(utf8.RuneError)))
	return strings.Join(strings.Fields(s), " ")
}

// clean reports whether [oneLine] would leave s as it is.
func clean(s string) bool {
	space := true // no space at the start, none doubled
	for i := range len(s) {
		if s[i] < ' ' || s[i] >= 0x7f || (s[i] == ' ' && space) {
			return false
		}
		space = s[i] == ' '
	}
	return !space || s == ""
}
