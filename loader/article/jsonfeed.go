package article

import (
	"encoding/json"
	"fmt"
	"iter"
	"strings"
)

// A jsonFeed is a feed in the format of jsonfeed.org, version 1 or 1.1.
type jsonFeed struct {
	Version  string         `json:"version"`
	Title    string         `json:"title"`
	Language string         `json:"language"`
	Items    []jsonFeedItem `json:"items"`
}

type jsonFeedItem struct {
	ID        scalar           `json:"id"`
	URL       string           `json:"url"`
	Title     string           `json:"title"`
	HTML      string           `json:"content_html"`
	Text      string           `json:"content_text"`
	Summary   string           `json:"summary"`
	Published string           `json:"date_published"`
	Modified  string           `json:"date_modified"`
	Language  string           `json:"language"`
	Author    jsonFeedAuthor   `json:"author"`
	Authors   []jsonFeedAuthor `json:"authors"`
}

type jsonFeedAuthor struct {
	Name string `json:"name"`
}

// parseJSONFeed reports whether data is a JSON Feed, and reads it.
func parseJSONFeed(data []byte) (feed jsonFeed, ok bool) {
	if checkText(data) != nil || json.Unmarshal(trimBOM(data), &feed) != nil {
		return jsonFeed{}, false
	}
	return feed, strings.Contains(feed.Version, "jsonfeed.org/version/")
}

func (f jsonFeed) articles(from origin) iter.Seq2[found, error] {
	return func(yield func(found, error) bool) {
		for i, item := range f.Items {
			a, err := item.article(f, from, i+1)
			if err != nil {
				err = fmt.Errorf("item %d: %w", i+1, err)
			}
			if !yield(found{Article: a}, err) {
				return
			}
		}
		if len(f.Items) == 0 {
			yield(found{}, ErrNoArticle)
		}
	}
}

func (item jsonFeedItem) article(f jsonFeed, from origin, n int) (Article, error) {
	a := Article{
		Name:     firstOf(string(item.ID), item.URL, fmt.Sprintf("%s:%d", from.name, n)),
		Title:    item.Title,
		Source:   f.Title,
		URL:      item.URL,
		Author:   item.Author.Name,
		Language: firstOf(item.Language, f.Language),
		Text:     item.Text,
	}
	var names []string
	for _, author := range item.Authors {
		names = append(names, author.Name)
	}
	if len(names) > 0 {
		a.Author = strings.Join(names, ", ")
	}
	if a.Published, a.PublishedAt = parsePublished(item.Published); a.Published == "" {
		a.Published, a.PublishedAt = parsePublished(item.Modified)
	}
	if a.Text == "" {
		return a.withHTML(item.HTML, item.Summary)
	}
	return a, nil
}

// withHTML gives a the text of the first of the pieces of HTML that has one.
func (a Article) withHTML(pieces ...string) (Article, error) {
	for _, piece := range pieces {
		text, blocks, err := fragmentText(piece)
		if err != nil {
			return Article{}, err
		}
		if text != "" {
			a.Text, a.Blocks = text, blocks
			return a, nil
		}
	}
	return Article{}, ErrEmpty
}
