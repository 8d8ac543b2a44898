package article

import (
	"encoding/json"
	"strings"
)

// A linkedData is what the JSON-LD of a page says about its article, in the
// terms of schema.org.
type linkedData struct {
	headline, published, author, publisher, language string
}

// maxLinkedDepth bounds how deep objects are looked for in JSON-LD.
const maxLinkedDepth = 16

// read takes in the text of one script. What is not JSON is no error: the page
// is still a page.
func (d *linkedData) read(script []byte) {
	var v any
	if json.Unmarshal(script, &v) == nil {
		d.find(v, maxLinkedDepth)
	}
}

// find looks for the first object that is an article.
func (d *linkedData) find(v any, depth int) bool {
	if depth == 0 {
		return false
	}
	switch v := v.(type) {
	case []any:
		for _, item := range v {
			if d.find(item, depth-1) {
				return true
			}
		}
	case map[string]any:
		if isArticleType(v["@type"]) {
			d.take(v)
			return true
		}
		for _, key := range []string{"@graph", "mainEntity", "mainEntityOfPage", "itemListElement"} {
			if d.find(v[key], depth-1) {
				return true
			}
		}
	}
	return false
}

func (d *linkedData) take(v map[string]any) {
	if d.headline != "" || d.published != "" {
		return
	}
	d.headline = nameOf(v["headline"])
	d.published = nameOf(v["datePublished"])
	d.author = nameOf(v["author"])
	d.publisher = nameOf(v["publisher"])
	d.language = nameOf(v["inLanguage"])
}

// isArticleType knows NewsArticle, ReportageNewsArticle, BlogPosting, …
func isArticleType(v any) bool {
	switch v := v.(type) {
	case string:
		return strings.HasSuffix(v, "Article") || strings.HasSuffix(v, "Posting") || v == "Report"
	case []any:
		for _, t := range v {
			if s, ok := t.(string); ok && isArticleType(s) {
				return true
			}
		}
	}
	return false
}

// nameOf returns a string, the name of an object, or those of a list joined.
func nameOf(v any) string {
	switch v := v.(type) {
	case string:
		return v
	case map[string]any:
		name, _ := v["name"].(string)
		return name
	case []any:
		var names []string
		for _, item := range v {
			switch item := item.(type) {
			case string:
				names = append(names, item)
			case map[string]any:
				if name, ok := item["name"].(string); ok {
					names = append(names, name)
				}
			}
		}
		return strings.Join(names, ", ")
	}
	return ""
}
