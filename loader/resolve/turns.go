package resolve

import (
	"strings"
	"unicode"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/loader/mention"
)

// A turn is what one speaker of a transcript says.
type turn struct {
	start, end int
	who        *actor // without an ID where the label names nobody
}

// turns returns what the speakers of a transcript say, in order: a turn begins
// with a line that begins with a name and a colon, and somebody speaks twice.
func (a *article) turns() []turn {
	var all []turn
	said := map[string]int{}
	unknown := map[string]*actor{}
	for start := 0; start < len(a.text); {
		line, _, _ := strings.Cut(a.text[start:], "\n")
		if label, ok := labelOf(line); ok {
			if n := len(all); n > 0 {
				all[n-1].end = start
			}
			said[label]++
			end := start + strings.Index(line, ":")
			all = append(all, turn{start: end, end: len(a.text), who: a.labelled(label, end, unknown)})
		}
		start += len(line) + 1
	}
	if len(all) == len(said) {
		return nil
	}
	return all
}

// labelOf returns what a line of a transcript begins with: "THE PRESIDENT",
// "Lena Ortiz".
func labelOf(line string) (string, bool) {
	label, rest, ok := strings.Cut(line, ":")
	if !ok || len(label) > maxLabel || rest != "" && rest[0] != ' ' {
		return "", false
	}
	label = strings.TrimSpace(label)
	words := strings.Fields(label)
	for _, w := range words {
		if first := []rune(w)[0]; !unicode.IsUpper(first) {
			return "", false
		}
	}
	return label, 0 < len(words) && len(words) <= maxLabelWords
}

// maxLabel and maxLabelWords bound a speaker's label, in bytes and words.
const (
	maxLabel      = 60
	maxLabelWords = 6
)

// labelled returns who speaks behind a label that ends at byte end: whom it names
// or, for every label that names nobody, somebody without a name.
func (a *article) labelled(label string, end int, unknown map[string]*actor) *actor {
	for i, m := range a.mentions {
		if m.End != end {
			continue
		}
		if who := a.actorOf[i].final(); who != nil && who.kind == graph.KindPerson {
			return who
		}
		if m.Sort == mention.Name && m.Guess && len(m.Text) == len(label) && strings.ToUpper(label) != label {
			a.resolve(i, a.actor(graph.ActorID(graph.KindPerson, label), label, graph.KindPerson))
			return a.actorOf[i]
		}
	}
	if unknown[label] == nil {
		unknown[label] = &actor{kind: graph.KindPerson}
	}
	return unknown[label]
}

// labels reports whether a mention is the label before what somebody says.
func (a *article) labels(m mention.Mention) bool {
	return strings.HasPrefix(a.text[m.End:], ":") && (m.Start == 0 || a.text[m.Start-1] == '\n')
}
