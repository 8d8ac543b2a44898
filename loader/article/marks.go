package article

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/dramatis-graph/dramatis/graph"
)

// A line is one line of a text without the white space around it.
type line struct {
	text       string
	start, end int  // byte offsets of text
	gap        bool // an empty line, or the text's end, follows
}

// maxHeadLines is how many lines may stand before the first one of prose: a
// date, a title, a standfirst, a byline.
const maxHeadLines = 4

// markText finds the blocks of a text by its lines, adds them to those that
// the decoder knew, and takes title, author and date from them where the
// metadata is silent.
func markText(a *Article) {
	known := a.Blocks
	s := marker{article: a, front: true, known: known}
	lines := splitLines(a.Text)
	for i := range lines {
		s.mark(lines, i)
	}
	a.Blocks = ordered(append(known, s.found...))
}

// A marker walks over the lines of one article.
type marker struct {
	article *Article
	known   []Block // of the decoder
	found   []Block
	front   bool // no line of prose has been passed yet
	seen    int  // lines passed
	caption bool // the last line was one of a caption that goes on
}

func (m *marker) mark(lines []line, i int) {
	l := lines[i]
	m.seen++
	for len(m.known) > 0 && m.known[0].End <= l.start {
		m.known = m.known[1:]
	}
	if len(m.known) > 0 && m.known[0].Start < l.end {
		if m.known[0].Kind != Mark {
			m.caption = false
			return
		}
		l = l.after(m.known[0])
	}
	kind := phrases().kind(l.text)
	switch {
	case m.caption && kind != Notice:
		m.found[len(m.found)-1].End = l.end
		m.caption = wrapped(l)
		return
	case kind != 0:
		m.add(kind, l.start, l.end)
		m.caption = kind == Caption && wrapped(l)
		return
	}
	m.caption = false
	next := line{}
	if i+1 < len(lines) {
		next = lines[i+1]
	}
	if !m.front {
		return
	}
	m.front = m.seen <= maxHeadLines && m.markFront(l, next)
	if !m.front {
		m.setDate(datelineDay(l.text), "")
	}
}

func (m *marker) add(kind Kind, start, end int) {
	m.found = append(m.found, Block{Kind: kind, Start: start, End: end})
}

// wrapped reports whether a line was broken where its column ended, so that
// the sentence goes on below.
func wrapped(l line) bool {
	last, _ := utf8.DecodeLastRuneInString(l.text)
	return !l.gap && len(l.text) >= 40 && len(l.text) <= 120 && !strings.ContainsRune(`.!?)”"`, last)
}

// markFront marks a line that stands before the prose, and reports whether
// more such lines may follow.
func (m *marker) markFront(l, next line) bool {
	if end, ok := m.datePrefix(l); ok {
		m.add(Head, l.start, l.start+end)
		return end == len(l.text)
	}
	if date, moment, ok := dateLine(l); ok {
		m.setDate(date, moment)
		m.add(Head, l.start, l.end)
		return true
	}
	if author := byline.FindStringSubmatch(l.text); author != nil && (m.seen > 1 || l.gap) {
		if m.article.Author == "" {
			m.article.Author = oneLine(author[1])
		}
		m.add(Head, l.start, l.end)
		return true
	}
	return m.markTitle(l, next)
}

// dateLine reads a line that is a date, with or without a word before it that
// says of what.
func dateLine(l line) (graph.Date, string, bool) {
	return parseDateLine(dateLabel.ReplaceAllString(l.text, ""))
}

// datePrefix finds "date 2024-03-26" at the start of a line and returns where
// the prose behind it begins.
func (m *marker) datePrefix(l line) (end int, ok bool) {
	found := datedStart.FindStringSubmatchIndex(l.text)
	if found == nil || m.seen > 1 {
		return 0, false
	}
	date, err := graph.ParseDate(l.text[found[2]:found[3]])
	if err != nil {
		return 0, false
	}
	m.setDate(date, "")
	return found[1], true
}

func (m *marker) setDate(date graph.Date, moment string) {
	if m.article.Published == "" {
		m.article.Published, m.article.PublishedAt = date, moment
	}
}

var (
	datedStart = regexp.MustCompile(`^date:?\s+(\d{4}-\d{2}-\d{2})(?:\s+|$)`)
	dateLabel  = regexp.MustCompile(`(?i)^(?:date|published|posted|issued|updated|released)(?: on)?:?\s+`)
	byline     = regexp.MustCompile(`^(?:By|BY|by) (\p{Lu}[\p{L}.'’-]*(?: (?:(?:and|de|van|von|bin|al) )*\p{Lu}[\p{L}.'’-]*){1,5})$`)
)

// markTitle marks a line as the title: the one that the metadata gives, or in
// a text without one the first line if it reads like a headline and prose
// follows. It reports whether the prose has not begun yet.
func (m *marker) markTitle(l, next line) bool {
	if m.article.Title != "" {
		if len(l.text) > 2*len(m.article.Title) || fold(l.text) != fold(m.article.Title) {
			return headline(l) // a standfirst, with the byline still to come
		}
		m.add(Title, l.start, l.end)
		return true
	}
	if !headline(l) || next.text == "" || !(l.gap || len(next.text) > 120 || signs(next)) {
		return false
	}
	m.article.Title = oneLine(l.text)
	m.add(Title, l.start, l.end)
	return true
}

// signs reports whether a line dates or signs what stands above it.
func signs(l line) bool {
	_, _, dated := dateLine(l)
	return dated || byline.MatchString(l.text)
}

// headline reports whether a line reads like one: short, begun by a capital,
// a figure or a quote, and not ended like a sentence.
func headline(l line) bool {
	first, _ := utf8.DecodeRuneInString(l.text)
	last, _ := utf8.DecodeLastRuneInString(l.text)
	return len(l.text) <= 200 && strings.ContainsRune(l.text, ' ') &&
		(unicode.IsUpper(first) || unicode.IsDigit(first) || strings.ContainsRune(`"'“‘`, first)) &&
		(unicode.IsLetter(last) || unicode.IsDigit(last) || strings.ContainsRune(`?!"'”’)`, last))
}

// after returns the line behind a sign that it begins with.
func (l line) after(sign Block) line {
	if sign.Start > l.start || sign.End >= l.end {
		return l
	}
	rest := l.text[sign.End-l.start:]
	text := strings.TrimLeftFunc(rest, unicode.IsSpace)
	return line{text: text, start: l.end - len(text), end: l.end, gap: l.gap}
}

// splitLines returns the lines of a text that are not empty.
func splitLines(text string) []line {
	var lines []line
	start := 0
	for raw := range strings.Lines(text) {
		trimmed := strings.TrimRightFunc(raw, unicode.IsSpace)
		indent := len(trimmed) - len(strings.TrimLeftFunc(trimmed, unicode.IsSpace))
		if trimmed == "" {
			if len(lines) > 0 {
				lines[len(lines)-1].gap = true
			}
		} else {
			lines = append(lines, line{text: trimmed[indent:], start: start + indent, end: start + len(trimmed)})
		}
		start += len(raw)
	}
	if len(lines) > 0 {
		lines[len(lines)-1].gap = true
	}
	return lines
}
