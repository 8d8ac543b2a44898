package article

import (
	"encoding/xml"
	"fmt"
	"strings"
)

// A feedItem is an item of RSS or an entry of Atom. Their elements have the
// same names in many name spaces, so all are kept and asked for by name.
type feedItem struct {
	Elements []feedElement `xml:",any"`
}

// A feedElement is an element of an item, two levels deep: an Atom author has
// a name inside.
type feedElement struct {
	XMLName  xml.Name
	Type     string `xml:"type,attr"`
	Rel      string `xml:"rel,attr"`
	Href     string `xml:"href,attr"`
	Text     string `xml:",chardata"`
	Markup   string `xml:",innerxml"`
	Children []struct {
		XMLName xml.Name
		Text    string `xml:",chardata"`
	} `xml:",any"`
}

// native reports whether an element belongs to RSS or Atom itself, to Dublin
// Core, or to the module for full texts: the title of a picture has the same
// name as that of an item, but another name space.
func (e feedElement) native() bool {
	switch e.XMLName.Space {
	case "", "http://www.w3.org/2005/Atom", "http://purl.org/atom/ns#", "http://purl.org/rss/1.0/",
		"http://my.netscape.com/rdf/simple/0.9/", "http://backend.userland.com/rss2",
		"http://purl.org/dc/elements/1.1/", "http://purl.org/dc/terms/", "http://purl.org/rss/1.0/modules/content/":
		return true
	}
	return !strings.Contains(e.XMLName.Space, "/") // a prefix that is declared nowhere
}

// html returns the element's content as HTML, or as plain text where the feed
// says that it is: Atom says so by saying nothing, RSS never does.
func (e feedElement) html(f *feedReader) (content string, plain bool) {
	kind := strings.ToLower(e.Type)
	switch {
	case strings.Contains(kind, "xhtml"):
		return e.Markup, false
	case f.root == "feed" && !strings.Contains(kind, "html"):
		return e.Text, true
	}
	return e.Text, false
}

// line returns the content on one line, without markup.
func (e feedElement) line(f *feedReader) string {
	content, isPlain := e.html(f)
	if isPlain {
		return oneLine(content)
	}
	text, _, err := fragmentText(content)
	if err != nil {
		return ""
	}
	return oneLine(text)
}

// find returns the elements of the first of the names that there are any of.
func (item *feedItem) find(names ...string) []feedElement {
	for _, name := range names {
		var all []feedElement
		for _, e := range item.Elements {
			if e.XMLName.Local == name && e.native() {
				all = append(all, e)
			}
		}
		if len(all) > 0 {
			return all
		}
	}
	return nil
}

// text returns the text of the first element of the first of the names.
func (item *feedItem) text(names ...string) string {
	for _, e := range item.find(names...) {
		return strings.TrimSpace(e.Text)
	}
	return ""
}

func (item *feedItem) article(f *feedReader) (Article, error) {
	a := Article{
		URL:      item.link(),
		Source:   f.title,
		Author:   item.author(),
		Language: f.lang,
	}
	a.Name = firstOf(item.text("guid", "id"), a.URL, fmt.Sprintf("%s:%d", f.from.name, f.count))
	for _, e := range item.find("title") {
		a.Title = e.line(f)
		break
	}
	a.Published, a.PublishedAt = parsePublished(item.text("pubDate", "published", "issued", "date", "updated", "modified"))
	for _, name := range []string{"encoded", "content", "description", "summary"} {
		for _, e := range item.find(name) {
			content, isPlain := e.html(f)
			if isPlain {
				a.Text = strings.TrimSpace(content)
				return a, nil
			}
			text, blocks, err := fragmentText(content)
			if err != nil {
				return Article{}, err
			}
			if text != "" {
				a.Text, a.Blocks = text, blocks
				return a, nil
			}
		}
	}
	return Article{}, ErrEmpty
}

// link returns the address of the article: Atom has links to other things too.
func (item *feedItem) link() string {
	for _, e := range item.find("link") {
		if e.Href == "" {
			return strings.TrimSpace(e.Text)
		}
		if e.Rel == "" || e.Rel == "alternate" {
			return e.Href
		}
	}
	return ""
}

// author returns the names of all authors. RSS writes "mail@host (Name)".
func (item *feedItem) author() string {
	var names []string
	for _, e := range item.find("creator", "author") {
		name := strings.TrimSpace(e.Text)
		for _, child := range e.Children {
			if child.XMLName.Local == "name" {
				name = strings.TrimSpace(child.Text)
			}
		}
		if _, inner, ok := strings.Cut(name, "("); ok && strings.Contains(name, "@") {
			name = strings.TrimSuffix(inner, ")")
		}
		if name != "" {
			names = append(names, name)
		}
	}
	return strings.Join(names, ", ")
}
