package article

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"iter"
	"strings"

	"github.com/mmcdole/gofeed"
	"golang.org/x/net/html/charset"
)

// Limits of a feed's markup. The parser of feeds calls itself for each level,
// and copies the name spaces of an element for those below.
const (
	maxFeedNesting    = 200
	maxFeedAttributes = 100
)

// decodeFeed reads an RSS or Atom feed. An item's own text is what it holds of
// the article: the links of a feed are not followed.
func decodeFeed(src io.Reader, from origin) iter.Seq2[found, error] {
	return func(yield func(found, error) bool) {
		data, err := readAll(src, from)
		if err != nil {
			yield(found{}, err)
			return
		}
		feed, err := parseFeed(data)
		if err != nil {
			yield(found{}, err)
			return
		}
		for i, item := range feed.Items {
			a, err := feedArticle(feed, item, fmt.Sprintf("%s:%d", from.name, i+1))
			if err != nil {
				err = fmt.Errorf("item %d: %w", i+1, err)
			}
			if !yield(found{Article: a}, err) {
				return
			}
		}
		if len(feed.Items) == 0 {
			yield(found{}, ErrNoArticle)
		}
	}
}

func parseFeed(data []byte) (*gofeed.Feed, error) {
	data = bytes.Map(func(r rune) rune {
		if r < ' ' && r != '\t' && r != '\n' && r != '\r' {
			return -1 // in no XML, but in many feeds
		}
		return r
	}, trimBOM(data))
	if err := checkMarkup(data); err != nil {
		return nil, err
	}
	feed, err := gofeed.NewParser().Parse(bytes.NewReader(data))
	switch {
	case errors.Is(err, gofeed.ErrFeedTypeNotDetected):
		return nil, malformed("XML, but neither RSS nor Atom")
	case err != nil:
		return nil, fmt.Errorf("%w feed: %w", ErrMalformed, err)
	}
	return feed, nil
}

// checkMarkup reads XML as the parser of feeds will, and says why it should
// not.
func checkMarkup(data []byte) error {
	tokens := xml.NewDecoder(bytes.NewReader(data))
	tokens.Strict = false
	tokens.CharsetReader = charset.NewReaderLabel
	depth := 0
	for {
		token, err := tokens.RawToken()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return fmt.Errorf("%w feed: %w", ErrMalformed, err)
		}
		switch token := token.(type) {
		case xml.StartElement:
			depth++
			if len(token.Attr) > maxFeedAttributes {
				return malformed("an element with more than %d attributes", maxFeedAttributes)
			}
		case xml.EndElement:
			depth--
		}
		if depth > maxFeedNesting {
			return ErrTooDeep
		}
	}
	if depth > 0 {
		return malformed("the feed breaks off")
	}
	return nil
}

func feedArticle(feed *gofeed.Feed, item *gofeed.Item, name string) (Article, error) {
	a := Article{
		Name:     firstOf(item.GUID, item.Link, name),
		Title:    plain(item.Title),
		Source:   plain(feed.Title),
		URL:      item.Link,
		Language: feed.Language,
	}
	var names []string
	for _, person := range item.Authors {
		if person != nil && person.Name != "" {
			names = append(names, person.Name)
		}
	}
	a.Author = strings.Join(names, ", ")
	a.Published, a.PublishedAt = parsePublished(item.Published)
	if a.Published == "" {
		a.Published, a.PublishedAt = parsePublished(item.Updated)
	}
	return a.withHTML(item.Content, item.Description)
}

// plain takes the markup out of a title.
func plain(title string) string {
	text, _, err := fragmentText(title)
	if err != nil {
		return ""
	}
	return oneLine(text)
}
