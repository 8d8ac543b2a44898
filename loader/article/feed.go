package article

import (
	"bufio"
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"iter"
	"strings"

	"golang.org/x/net/html/charset"
)

// decodeFeed reads RSS of all versions and Atom, one item after another. An
// item's own text is what it holds of the article: the links of a feed are not
// followed. What stands behind broken XML is not read.
func decodeFeed(src io.Reader, from origin) iter.Seq2[found, error] {
	return func(yield func(found, error) bool) {
		in := bufio.NewReader(src)
		if start, _ := in.Peek(2); bytes.Equal(start, []byte{0xff, 0xfe}) || bytes.Equal(start, []byte{0xfe, 0xff}) {
			yield(found{}, checkText(start))
			return
		}
		if _, err := firstByte(in); err != nil {
			yield(found{}, emptyAtEnd(err))
			return
		}
		f := feedReader{source: &budget{src: printableXML{in}}, from: from}
		f.tokens = xml.NewDecoder(f.source)
		f.tokens.Strict = false
		f.tokens.Entity = xml.HTMLEntity
		f.tokens.CharsetReader = charset.NewReaderLabel
		f.items(yield)
	}
}

// A feedReader goes through the elements of a feed. It enters only the root
// and the channel: all others are taken or skipped whole.
type feedReader struct {
	tokens *xml.Decoder
	source *budget // of one item
	from   origin
	root   string
	title  string
	lang   string
	count  int
}

func (f *feedReader) items(yield func(found, error) bool) {
	for {
		f.source.left = f.from.limit
		token, err := f.tokens.Token()
		line, _ := f.tokens.InputPos()
		var item *feedItem
		if start, ok := token.(xml.StartElement); ok && err == nil {
			item, err = f.element(start)
		}
		switch {
		case errors.Is(err, io.EOF) && f.count > 0:
			return
		case err != nil:
			yield(found{line: line}, f.explain(err))
			return
		case item == nil:
			continue
		}
		f.count++
		a, err := item.article(f)
		if !yield(found{Article: a, line: line}, err) {
			return
		}
	}
}

// element takes one element and returns it if it is an item.
func (f *feedReader) element(start xml.StartElement) (*feedItem, error) {
	name := start.Name.Local
	switch {
	case f.root == "":
		f.root = strings.ToLower(name)
		if f.root != "rss" && f.root != "rdf" && f.root != "feed" {
			return nil, malformed("XML, but neither RSS nor Atom")
		}
		f.lang = attribute(start, "lang")
		return nil, nil
	case name == "channel":
		return nil, nil
	case name == "item" || name == "entry":
		var item feedItem
		return &item, f.tokens.DecodeElement(&item, &start)
	case name == "title" || name == "language":
		var e feedElement
		if err := f.tokens.DecodeElement(&e, &start); err != nil {
			return nil, err
		}
		if name == "title" && e.native() && f.title == "" {
			f.title = e.line(f)
		} else if name == "language" {
			f.lang = e.Text
		}
		return nil, nil
	}
	return nil, f.tokens.Skip()
}

func attribute(start xml.StartElement, name string) string {
	for _, a := range start.Attr {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}

// explain says what an error means for the feed.
func (f *feedReader) explain(err error) error {
	var syntax *xml.SyntaxError
	switch {
	case errors.Is(err, ErrTooLarge):
		return f.from.tooLarge()
	case errors.Is(err, ErrMalformed):
		return err
	case errors.Is(err, io.EOF):
		return ErrNoArticle
	case errors.As(err, &syntax) && syntax.Msg == "unexpected EOF":
		return malformed("the feed breaks off")
	case errors.As(err, &syntax):
		return malformed("%s", syntax.Msg)
	}
	return fmt.Errorf("%w feed: %w", ErrMalformed, err)
}

// printableXML leaves out the control characters that stand in many feeds and
// are allowed in none.
type printableXML struct{ src io.Reader }

func (p printableXML) Read(b []byte) (int, error) {
	n, err := p.src.Read(b)
	kept := 0
	for _, c := range b[:n] {
		if c >= ' ' || c == '\t' || c == '\n' || c == '\r' {
			b[kept] = c
			kept++
		}
	}
	return kept, err
}
