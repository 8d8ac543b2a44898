package resolve

import (
	"strings"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/loader/mention"
)

// quotations returns the stretches of a text that are quoted. One that is not
// closed ends with its paragraph.
func quotations(text string) []graph.Span {
	var all []graph.Span
	open := -1
	for i, r := range text {
		switch {
		case r == '“' || r == '"' && open < 0:
			if open < 0 {
				open = i
			}
		case (r == '”' || r == '"') && open >= 0, r == '\n' && open >= 0 && strings.HasPrefix(text[i:], "\n\n"):
			all = append(all, graph.Span{open, i})
			open = -1
		}
	}
	if open >= 0 {
		all = append(all, graph.Span{open, len(text)})
	}
	return all
}

// turns returns what the speakers of a transcript say, in order: a turn begins
// with a line that begins with a name and a colon. An article with fewer than two
// of them is no transcript.
func (a *article) turns() []turn {
	var all []turn
	for i, m := range a.mentions {
		if !a.labels(m) {
			continue
		}
		if n := len(all); n > 0 {
			all[n-1].end = m.Start
		}
		all = append(all, turn{start: m.End, end: len(a.text), who: a.actorOf[i].final()})
	}
	if len(all) < 2 {
		return nil
	}
	return all
}

// labels reports whether a mention is the label before what somebody says: it ends
// with a colon, and only a title stands before it in its line.
func (a *article) labels(m mention.Mention) bool {
	if m.Sort != mention.Name && m.Sort != mention.Title || !strings.HasPrefix(strings.TrimLeft(a.text[m.End:], " "), ":") {
		return false
	}
	line := a.text[strings.LastIndexByte(a.text[:m.Start], '\n')+1 : m.Start]
	return len(line) <= maxLabel && strings.ToUpper(line) == line
}

// maxLabel bounds the title before the name in a speaker's label, in bytes.
const maxLabel = 40
