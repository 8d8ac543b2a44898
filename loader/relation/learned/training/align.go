package training

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/loader/language"
	"github.com/dramatis-graph/dramatis/loader/mention"
	"github.com/dramatis-graph/dramatis/loader/reference"
	"github.com/dramatis-graph/dramatis/loader/relation"
	"github.com/dramatis-graph/dramatis/loader/relation/learned"
	"github.com/dramatis-graph/dramatis/loader/resolve"
)

// An example is one pair of actors of one sentence and what is said of them.
type example struct {
	article  int
	sentence int
	first    resolve.Appearance
	second   resolve.Appearance
	features []learned.Feature
	labels   []int // into learned.Labels, none for a pair that nothing is said of
	statuses []graph.Status
	doubtful bool // the pair is related elsewhere in the article: no negative
	claimed  bool
}

// A lesson is an article with its examples.
type lesson struct {
	annotated
	examples []example
	frames   []graph.Relation // what the frames read
	aligned  int              // relations both of whose ends were found
}

// read runs the stages over an article and lays the annotations beside them.
func read(number int, a annotated, labels map[learned.Label]int) lesson {
	book := reference.Default()
	doc := language.Parse(a.Text)
	cast := resolve.Actors(doc, mention.Find(doc, book), book, a.Published)
	l := lesson{annotated: a, frames: relation.Read(doc, cast, a.Published)}
	sentences := relation.Sentences(doc, cast)
	found := make([]bool, len(a.Relations))
	for i := range sentences {
		s := &sentences[i]
		if len(s.Tokens) == 0 {
			continue
		}
		here := a.statedIn(doc.Sentences[i])
		from := len(l.examples)
		learned.Describe(s, func(first, second int, features []learned.Feature) {
			l.examples = append(l.examples, example{
				article: number, sentence: i, first: s.Cast[first], second: s.Cast[second], features: slices.Clone(features),
			})
		})
		for _, m := range here {
			if label(l.examples[from:], a.Relations[m], labels) {
				found[m] = true
			}
		}
	}
	for i := range l.examples {
		e := &l.examples[i]
		for _, m := range a.Relations {
			if names(e.first, m.Subject) && names(e.second, m.Object) || names(e.second, m.Subject) && names(e.first, m.Object) {
				e.doubtful = true
			}
		}
	}
	for _, ok := range found {
		if ok {
			l.aligned++
		}
	}
	return l
}

// statedIn lists the relations whose evidence lies in the sentence.
func (a annotated) statedIn(s language.Sentence) []int {
	var out []int
	text := a.Text[s.Start:s.End]
	for i, m := range a.Relations {
		if m.Evidence == "" {
			continue
		}
		at := strings.Index(a.Text, m.Evidence)
		if at < 0 {
			continue
		}
		if strings.Contains(text, m.Evidence) || at < s.End && at+len(m.Evidence) > s.Start && overlap(at, at+len(m.Evidence), s.Start, s.End)*2 >= len(m.Evidence) {
			out = append(out, i)
		}
	}
	return out
}

func overlap(a, b, c, d int) int { return max(0, min(b, d)-max(a, c)) }

// label marks the example that the relation is about.
func label(examples []example, m marked, labels map[learned.Label]int) bool {
	best, score := -1, 0
	backward := false
	for i := range examples {
		e := &examples[i]
		for _, turned := range []bool{false, true} {
			s, o := e.first, e.second
			if turned {
				s, o = o, s
			}
			if !names(s, m.Subject) || !names(o, m.Object) {
				continue
			}
			n := 1
			if s.Text == m.Subject.Mention {
				n++
			}
			if o.Text == m.Object.Mention {
				n++
			}
			if n > score {
				best, score, backward = i, n, turned
			}
		}
	}
	if best < 0 {
		return false
	}
	if m.Predicate.Symmetric() {
		backward = false
	}
	id := labels[learned.Label{Predicate: m.Predicate, Backward: backward}]
	e := &examples[best]
	if !slices.Contains(e.labels, id) {
		e.labels = append(e.labels, id)
		e.statuses = append(e.statuses, cmp.Or(m.Status, graph.Ongoing))
	}
	return true
}

// names reports whether the appearance is the annotated actor.
func names(a resolve.Appearance, e end) bool {
	if a.Actor.ID == e.ID {
		return true
	}
	want := fold2(e.Mention)
	return want != "" && (fold2(a.Actor.Name) == want || fold2(a.Text) == want)
}

// fold2 writes a name in lower case without signs and articles.
func fold2(s string) string {
	s = strings.TrimPrefix(strings.ToLower(s), "the ")
	return strings.Join(strings.FieldsFunc(s, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }), " ")
}
