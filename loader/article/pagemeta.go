package article

import (
	"strings"

	"github.com/dramatis-graph/dramatis/graph"
)

// A pageMeta collects what a page says about its article outside the text, in
// the order of trust in which [pageMeta.fill] takes it.
type pageMeta struct {
	linked    linkedData
	named     map[string]string // <meta>, by property or name, in lower case
	title     strings.Builder   // the first <title>
	titles    int
	time      string // the first <time> of the page's own text
	canonical string
	language  string
	script    bool // the open <script> is JSON-LD
}

// maxTitle bounds the bytes of a title that are kept.
const maxTitle = 1000

// publishedNames are the names of <meta> that tell the time of publication.
var publishedNames = []string{
	"article:published_time", "og:published_time", "datepublished", "date", "pubdate", "publishdate", "publish-date",
	"publication_date", "parsely-pub-date", "sailthru.date", "dc.date", "dc.date.issued", "dcterms.created", "dcterms.issued",
}

// start takes what the attributes of a tag say. Outside is true for what
// stands around the article.
func (m *pageMeta) start(tag string, attrs map[string]string, outside bool) {
	switch tag {
	case "html":
		m.language = attrs["lang"]
	case "meta":
		m.meta(attrs)
	case "link":
		if strings.EqualFold(attrs["rel"], "canonical") && m.canonical == "" {
			m.canonical = attrs["href"]
		}
	case "time":
		_, pubdate := attrs["pubdate"]
		pubdate = pubdate || attrs["itemprop"] == "datePublished"
		if attrs["datetime"] != "" && !outside && (m.time == "" || pubdate) {
			m.time = attrs["datetime"]
		}
	case "title":
		m.titles++ // drawings have titles too
	case "script":
		m.script = strings.EqualFold(strings.TrimSpace(attrs["type"]), "application/ld+json")
	}
}

func (m *pageMeta) meta(attrs map[string]string) {
	if m.named == nil {
		m.named = map[string]string{}
	}
	for _, key := range []string{attrs["property"], attrs["name"], attrs["itemprop"]} {
		key = strings.ToLower(key)
		if key != "" && m.named[key] == "" {
			m.named[key] = attrs["content"]
		}
	}
}

// take takes text that is not shown, and reports whether text is such.
func (m *pageMeta) take(tag string, text []byte) bool {
	switch tag {
	case "script":
		if m.script {
			m.linked.read(text)
		}
		return true
	case "title":
		if m.titles == 1 && m.title.Len() < maxTitle {
			m.title.Write(text[:min(len(text), maxTitle)])
		}
		return true
	}
	return false
}

// fill gives a what the page says of it. Heading is the page's first.
func (m *pageMeta) fill(a *Article, heading string) {
	a.Source = firstOf(m.named["og:site_name"], m.linked.publisher, m.named["publisher"], m.named["dc.publisher"])
	a.Title = firstOf(m.named["og:title"], m.linked.headline, heading, siteless(oneLine(m.title.String()), a.Source))
	a.Author = firstOf(m.linked.author, m.named["author"], m.named["article:author"], m.named["dc.creator"])
	if isURL(a.Author) { // a profile rather than a name
		a.Author = ""
	}
	a.URL = firstOf(m.canonical, m.named["og:url"])
	a.Language = firstOf(m.language, m.linked.language)
	a.Published, a.PublishedAt = m.published()
}

// published returns the first time of publication that can be read.
func (m *pageMeta) published() (graph.Date, string) {
	if date, moment := parsePublished(m.linked.published); date != "" {
		return date, moment
	}
	for _, name := range publishedNames {
		if date, moment := parsePublished(m.named[name]); date != "" {
			return date, moment
		}
	}
	return parsePublished(m.time)
}

func firstOf(candidates ...string) string {
	for _, s := range candidates {
		if s = oneLine(s); s != "" {
			return s
		}
	}
	return ""
}

// siteless takes the name of the site off the end of a page's title.
func siteless(title, site string) string {
	for _, dash := range []string{" | ", " - ", " – ", " — ", " :: "} {
		if i := strings.LastIndex(title, dash); i > 0 && site != "" && strings.EqualFold(title[i+len(dash):], site) {
			return title[:i]
		}
	}
	return title
}
