package article

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
)

// A record is an article as JSON has it. Only the text is required.
type record struct {
	ID        scalar `json:"id"`
	Title     string `json:"title"`
	Published string `json:"published"`
	Text      string `json:"text"`
	URL       string `json:"url"`
	Source    string `json:"source"`
	Author    string `json:"author"`
	Language  string `json:"language"`
}

// A scalar is a JSON string or number, kept as it is written.
type scalar string

// UnmarshalJSON implements [json.Unmarshaler].
func (s *scalar) UnmarshalJSON(data []byte) error {
	if data[0] == '"' {
		return json.Unmarshal(data, (*string)(s))
	}
	var n json.Number
	err := json.Unmarshal(data, &n)
	*s = scalar(n)
	return err
}

// decodeRecord reads one JSON object. The article is called name unless the
// object has an id.
func decodeRecord(data []byte, name string) (Article, error) {
	data = bytes.TrimSpace(trimBOM(data))
	if err := checkText(data); err != nil {
		return Article{}, err
	}
	var r record
	if err := json.Unmarshal(data, &r); err != nil {
		return Article{}, jsonError(err)
	}
	if strings.TrimSpace(r.Text) == "" {
		return Article{}, ErrEmpty
	}
	return r.article(name), nil
}

func (r record) article(name string) Article {
	a := Article{
		Name: name, Title: r.Title, Source: r.Source, URL: r.URL,
		Author: r.Author, Language: r.Language, Text: r.Text,
	}
	if r.ID != "" {
		a.Name = string(r.ID)
	}
	a.Published, a.PublishedAt = parsePublished(r.Published)
	return a
}

// jsonError says what is wrong with JSON in terms of the file, not of Go.
func jsonError(err error) error {
	var kind *json.UnmarshalTypeError
	var syntax *json.SyntaxError
	switch {
	case errors.Is(err, io.ErrUnexpectedEOF), errors.Is(err, io.EOF),
		errors.As(err, &syntax) && syntax.Error() == "unexpected end of JSON input":
		return malformed("the JSON breaks off")
	case errors.As(err, &kind) && kind.Field == "":
		return malformed("a JSON %s where an article was expected", kind.Value)
	case errors.As(err, &kind):
		return malformed("%q is a JSON %s, not a string", kind.Field, kind.Value)
	}
	return fmt.Errorf("%w JSON: %w", ErrMalformed, err)
}
