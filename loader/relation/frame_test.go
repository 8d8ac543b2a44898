package relation

import (
	"fmt"
	"strings"
	"testing"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/loader/language"
	"github.com/dramatis-graph/dramatis/loader/mention"
	"github.com/dramatis-graph/dramatis/loader/resolve"
)

// TestExamples reads every example of frames.txt and expects the relation of
// its frame between the actors marked S and O.
func TestExamples(t *testing.T) {
	for _, f := range english().frames {
		if len(f.examples) == 0 {
			t.Errorf("line %d: the frame has no example", f.line)
		}
		for _, example := range f.examples {
			t.Run(fmt.Sprintf("%s line %d", f.predicate, f.line), func(t *testing.T) {
				doc, cast, marks := staged(example)
				read := Read(doc, cast, "2024-03-26")
				for _, s := range marks["S"] {
					for _, o := range marks["O"] {
						if !states(read, s, f.predicate, o) {
							t.Errorf("%s\nno %s –%s→ %s in %s", doc.Text, s, f.predicate, o, told(read))
						}
					}
				}
			})
		}
	}
}

func states(read []graph.Relation, s graph.ID, p graph.Predicate, o graph.ID) bool {
	for _, r := range read {
		if r.Predicate != p {
			continue
		}
		if r.Subject.ID == s && r.Object.ID == o || p.Symmetric() && r.Subject.ID == o && r.Object.ID == s {
			return true
		}
	}
	return false
}

// told prints relations as one line each.
func told(read []graph.Relation) string {
	var b strings.Builder
	for _, r := range read {
		fmt.Fprintf(&b, "\n  %s %s %s %s %s (%s)", r.Subject.ID, r.Predicate, r.Object.ID, r.Status, r.Date, r.Phrase)
	}
	return b.String()
}

// staged takes the marks out of a text: "S[Ada Byron] met O[Bob Cray]." gives
// the words and a cast of the actors, by the letter of their mark. The kind of
// an actor follows from its name's ending or first word, as castKind says.
func staged(marked string) (language.Document, resolve.Cast, map[string][]graph.ID) {
	var text strings.Builder
	var cast resolve.Cast
	marks := map[string][]graph.ID{}
	for {
		open := strings.IndexByte(marked, '[')
		if open < 0 {
			break
		}
		shut := open + strings.IndexByte(marked[open:], ']')
		text.WriteString(marked[:open-1])
		name := marked[open+1 : shut]
		kind := castKind(name)
		id := graph.ActorID(kind, name)
		if kind == graph.KindCountry {
			id = graph.ActorID(kind, strings.TrimSuffix(name, "n"))
		}
		start := text.Len()
		text.WriteString(name)
		cast.Appearances = append(cast.Appearances, resolve.Appearance{
			Mention: mention.Mention{Text: name, Kind: kind, Start: start, End: text.Len()},
			Actor:   graph.Actor{ID: id, Name: name, Kind: kind},
		})
		marks[marked[open-1:open]] = append(marks[marked[open-1:open]], id)
		marked = marked[shut+1:]
	}
	text.WriteString(marked)
	return language.Parse(text.String()), cast, marks
}

func castKind(name string) graph.Kind {
	switch last := name[strings.LastIndexByte(name, ' ')+1:]; {
	case last == "bombing":
		return graph.KindIncident
	case last == "Port" || last == "Harbour" || last == "River":
		return graph.KindPlace
	case last == "militias" || last == "troops" || last == "students" || last == "refugees":
		return graph.KindGroup
	case strings.HasPrefix(name, "the ") || strings.HasPrefix(name, "The "):
		return graph.KindOrganization
	case strings.Contains(name, " "):
		return graph.KindPerson
	}
	return graph.KindCountry
}
