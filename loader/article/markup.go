package article

import (
	_ "embed"
	"slices"
	"strings"
	"sync"
	"unicode"

	"golang.org/x/net/html"
)

func set(words string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(words) {
		m[w] = true
	}
	return m
}

var (
	voidTags = set("area base br col embed hr img input link meta param source track wbr")

	// inlineTags do not end a paragraph. A tag that nobody knows is inline too
	// in a browser, but pages made of such tags use them as blocks.
	inlineTags = set(`a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr
		q ruby rt rp s samp small span strike strong sub sup time tt u var`)

	// boxTags hold paragraphs and tell which of them belong together.
	boxTags = set("body div section article main td blockquote center form")

	hiddenTags = set(`audio button canvas datalist dialog embed head iframe map math noembed noframes noscript
		object option script select style svg template textarea title video`)

	// blockEnders end an open paragraph when they begin.
	blockEnders = set(`address article aside blockquote center details dialog dd dir div dl dt fieldset figcaption
		figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre section summary table ul`)
)

// impliedEnds returns the elements that the start of tag ends, and those
// within which it looks for them.
func impliedEnds(tag string) (closes, within map[string]bool) {
	switch tag {
	case "li":
		return liEnds, listScope
	case "dt", "dd":
		return termEnds, listScope
	case "td", "th":
		return cellEnds, tableScope
	case "tr":
		return rowEnds, tableScope
	}
	if blockEnders[tag] {
		return paragraphEnds, paragraphScope
	}
	return nil, nil
}

var (
	liEnds         = set("li")
	termEnds       = set("dt dd")
	cellEnds       = set("td th")
	rowEnds        = set("tr")
	paragraphEnds  = set("p")
	listScope      = set("ul ol dl menu table td th body")
	tableScope     = set("table body")
	paragraphScope = set("table td th caption button object body li dd div article section main")
)

// usedAttributes are those that an outline is made from.
var usedAttributes = set(`aria-hidden class content datetime hidden href id itemprop lang name property pubdate rel role type`)

// attributes returns the used attributes of a tag, the first of each name.
func attributes(z *html.Tokenizer, more bool) map[string]string {
	var attrs map[string]string
	for more {
		var key, value []byte
		key, value, more = z.TagAttr()
		if !usedAttributes[string(key)] {
			continue
		}
		if _, twice := attrs[string(key)]; twice {
			continue
		}
		if attrs == nil {
			attrs = map[string]string{}
		}
		attrs[string(key)] = string(value)
	}
	return attrs
}

// headingLevel returns 1 for "h1" to 6 for "h6", and 0 for other tags.
func headingLevel(tag string) int {
	if len(tag) == 2 && tag[0] == 'h' && tag[1] >= '1' && tag[1] <= '6' {
		return int(tag[1] - '0')
	}
	return 0
}

func isHidden(attrs map[string]string) bool {
	_, hidden := attrs["hidden"]
	return hidden || attrs["aria-hidden"] == "true"
}

func roleOf(tag string, attrs map[string]string) boxRole {
	switch {
	case slices.Contains(strings.Fields(attrs["itemprop"]), "articleBody"):
		return bodyBox
	case tag == "article" || attrs["role"] == "article":
		return articleBox
	case tag == "main" || attrs["role"] == "main":
		return mainBox
	}
	return plainBox
}

//go:embed furniture.txt
var furnitureText string

var furniture = sync.OnceValue(func() map[string]bool {
	words := map[string]bool{}
	for line := range strings.Lines(furnitureText) {
		if line = strings.TrimSpace(line); line != "" && line[0] != '#' {
			words[line] = true
		}
	}
	return words
})

// isFurniture reports whether an element stands around articles rather than in
// one.
func isFurniture(tag string, attrs map[string]string) bool {
	switch tag {
	case "nav", "aside", "footer":
		return true
	case "html", "body", "main", "article":
		return false
	}
	switch attrs["role"] {
	case "navigation", "complementary", "banner", "contentinfo", "search", "dialog", "menu":
		return true
	}
	return anyWord(attrs["class"], furniture()) || anyWord(attrs["id"], furniture())
}

// isCaption reports whether a class is that of a picture's text: "caption",
// "image-caption", "wp-caption-text".
func isCaption(class string) bool {
	for _, name := range strings.Fields(class) {
		if strings.HasSuffix(name, "caption") || strings.HasSuffix(name, "caption-text") || strings.HasSuffix(name, "photo-credit") {
			return true
		}
	}
	return false
}

// anyWord reports whether a word of the names in s is in words: those between
// white space, hyphens, underscores and before capitals.
func anyWord(s string, words map[string]bool) bool {
	start := 0
	is := func(end int) bool { return words[strings.ToLower(s[start:end])] }
	for i, r := range s {
		switch {
		case !unicode.IsLetter(r):
			if is(i) {
				return true
			}
			start = i + len(string(r))
		case unicode.IsUpper(r):
			if is(i) {
				return true
			}
			start = i
		}
	}
	return is(len(s))
}
