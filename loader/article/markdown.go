package article

import (
	"regexp"
	"strings"
)

// decodeMarkdown takes a Markdown text as it is, without its front matter. The
// signs of headings, lists, emphasis and links become blocks.
func decodeMarkdown(data []byte, from origin) (Article, error) {
	if err := checkText(data); err != nil {
		return Article{}, err
	}
	a := Article{Name: from.name}
	a.Text = takeFrontMatter(&a, string(trimBOM(data)))
	a.Blocks = markdownBlocks(a.Text)
	if a.Title == "" {
		a.Title = firstHeading(a.Text)
	}
	return a, nil
}

// takeFrontMatter reads the "key: value" lines between two "---" lines that a
// text may begin with, and returns the text behind them.
func takeFrontMatter(a *Article, text string) string {
	found := frontMatter.FindStringSubmatch(text)
	if found == nil {
		return text
	}
	for line := range strings.Lines(found[1]) {
		key, value, _ := strings.Cut(line, ":")
		value = strings.Trim(strings.TrimSpace(value), `"'`)
		switch strings.ToLower(strings.TrimSpace(key)) {
		case "title":
			a.Title = value
		case "date", "published", "pubdate":
			a.Published, a.PublishedAt = parsePublished(value)
		case "source", "publisher":
			a.Source = value
		case "author":
			a.Author = value
		case "url", "link", "canonical":
			a.URL = value
		case "lang", "language":
			a.Language = value
		case "id", "slug":
			a.Name = firstOf(value, a.Name)
		}
	}
	return text[len(found[0]):]
}

var (
	frontMatter = regexp.MustCompile(`^---[ \t]*\r?\n((?s:.*?))\r?\n?---[ \t]*(?:\r?\n|$)`)
	heading     = regexp.MustCompile(`(?m)^ {0,3}#{1,6}[ \t]+(.+?)[ \t]*#*[ \t]*\r?$`)

	// markdownSigns find what is not text; of those with groups, the groups
	// are the signs.
	markdownSigns = []*regexp.Regexp{
		regexp.MustCompile(`(?m)^ {0,3}(#{1,6})[ \t]`),                // headings
		regexp.MustCompile(`(?m)^[ \t]*([-*+]|\d{1,3}[.)])[ \t]`),     // lists
		regexp.MustCompile(`(?m)^ {0,3}(>)`),                          // quotations
		regexp.MustCompile(`(?m)^ {0,3}([-*_=]{3,})[ \t]*\r?$`),       // rules
		regexp.MustCompile(`(!?\[)[^\[\]\n]*(\]\([^()\s]*\))`),        // links
		regexp.MustCompile(`(\*{1,3}|__)[^*_\s][^*_\n]*(\*{1,3}|__)`), // emphasis
		regexp.MustCompile("(`)[^`\n]+(`)"),                           // code
	}
)

// firstHeading returns the text of the first heading that a text begins with.
func firstHeading(text string) string {
	found := heading.FindStringSubmatchIndex(text)
	if found == nil || strings.TrimSpace(text[:found[0]]) != "" {
		return ""
	}
	return text[found[2]:found[3]]
}

func markdownBlocks(text string) []Block {
	var blocks []Block
	for _, sign := range markdownSigns {
		for _, found := range sign.FindAllStringSubmatchIndex(text, -1) {
			for g := 2; g+1 < len(found); g += 2 {
				blocks = append(blocks, Block{Kind: Mark, Start: found[g], End: found[g+1]})
			}
		}
	}
	return ordered(blocks)
}
