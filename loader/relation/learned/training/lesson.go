package training

import (
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

// A lesson is an article with what can be learned from it.
type lesson struct {
	annotated
	examples []example
	frames   []statement // what the frames read
	within   int         // relations both of whose actors were found in their sentence
}

// An example is a pair of actors of one sentence and what is said of them.
type example struct {
	first, second resolve.Appearance
	features      []learned.Feature
	labels        []int // numbers in [learned.Labels]; none where nothing is said of the two
	claims        []int // those that the frames read

	// doubtful is set where the two are related somewhere else in the article:
	// whether they are here, the annotation does not tell.
	doubtful bool
}

// study runs the stages over an article and lays the annotations beside what
// they find.
func study(a annotated, numbers map[learned.Label]int) lesson {
	book := reference.Default()
	doc := language.Parse(a.Text)
	cast := resolve.Actors(doc, mention.Find(doc, book), book, resolve.Origin{Published: a.Published})
	l := lesson{annotated: a}
	for i, s := range relation.Sentences(doc, cast, a.Published) {
		for _, c := range s.Claims {
			l.frames = append(l.frames, l.statement(s.Cast[c.Subject], c.Predicate, s.Cast[c.Object]))
		}
		from := len(l.examples)
		learned.Describe(&s, func(first, second int, features []learned.Feature) {
			l.examples = append(l.examples, example{
				first: s.Cast[first], second: s.Cast[second],
				features: slices.Clone(features), claims: claimsOf(s.Claims, first, second, numbers),
			})
		})
		here := l.examples[from:]
		for _, m := range a.statedIn(doc.Sentences[i]) {
			if label(here, m, numbers) {
				l.within++
			}
		}
	}
	for i := range l.examples {
		e := &l.examples[i]
		e.doubtful = slices.ContainsFunc(a.Relations, func(m marked) bool { return e.joins(m, false) || e.joins(m, true) })
	}
	return l
}

func claimsOf(claims []learned.Claim, first, second int, numbers map[learned.Label]int) []int {
	var out []int
	for _, c := range claims {
		switch {
		case c.Subject == first && c.Object == second:
			out = append(out, numbers[learned.Label{Predicate: c.Predicate}])
		case c.Subject == second && c.Object == first:
			out = append(out, numbers[learned.Label{Predicate: c.Predicate, Backward: !c.Predicate.Symmetric()}])
		}
	}
	return out
}

// statedIn lists the relations most of whose evidence lies in the sentence.
func (a annotated) statedIn(s language.Sentence) []marked {
	var out []marked
	for _, m := range a.Relations {
		at := strings.Index(a.Text, m.Evidence)
		if m.Evidence == "" || at < 0 {
			continue
		}
		shared := min(at+len(m.Evidence), s.End) - max(at, s.Start)
		if 2*shared > len(m.Evidence) {
			out = append(out, m)
		}
	}
	return out
}

// label marks the one of examples that the relation is about, and reports
// whether there is one. Where several could be, the words of the mentions tell.
func label(examples []example, m marked, numbers map[learned.Label]int) bool {
	best, most, backward := -1, 0, false
	for i := range examples {
		e := &examples[i]
		for _, turned := range []bool{false, true} {
			if !e.joins(m, turned) {
				continue
			}
			if n := e.alike(m, turned); n > most {
				best, most, backward = i, n, turned
			}
		}
	}
	if best < 0 {
		return false
	}
	number := numbers[learned.Label{Predicate: m.Predicate, Backward: backward && !m.Predicate.Symmetric()}]
	if e := &examples[best]; !slices.Contains(e.labels, number) {
		e.labels = append(e.labels, number)
	}
	return true
}

// joins reports whether the relation holds between the two, from the first to
// the second or, turned, from the second to the first.
func (e *example) joins(m marked, turned bool) bool {
	s, o := e.ends(turned)
	return is(s, m.Subject) && is(o, m.Object)
}

// alike counts the mentions that have the very words of the annotation, and one.
func (e *example) alike(m marked, turned bool) int {
	n := 1
	s, o := e.ends(turned)
	if s.Text == m.Subject.Mention {
		n++
	}
	if o.Text == m.Object.Mention {
		n++
	}
	return n
}

func (e *example) ends(turned bool) (s, o resolve.Appearance) {
	if turned {
		return e.second, e.first
	}
	return e.first, e.second
}

// is reports whether the appearance is the annotated actor.
func is(a resolve.Appearance, p party) bool {
	if a.Actor.ID == p.ID {
		return true
	}
	want := plain(p.Mention)
	return want != "" && (plain(a.Actor.Name) == want || plain(a.Text) == want)
}

// plain writes a name in lower case, without article and signs.
func plain(s string) string {
	s = strings.TrimPrefix(strings.ToLower(s), "the ")
	return strings.Join(strings.FieldsFunc(s, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }), " ")
}

// A statement is a relation as articles are compared by it.
type statement struct {
	subject   graph.ID
	predicate graph.Predicate
	object    graph.ID
}

func stated(s graph.ID, p graph.Predicate, o graph.ID) statement {
	if p.Symmetric() && o < s {
		s, o = o, s
	}
	return statement{s, p, o}
}

// statement names the two appearances as the annotation does.
func (l *lesson) statement(s resolve.Appearance, p graph.Predicate, o resolve.Appearance) statement {
	return stated(l.annotated.id(s), p, l.annotated.id(o))
}

// id returns the annotation's ID of whoever appears, its own behind a "?" if
// there is none.
func (a annotated) id(x resolve.Appearance) graph.ID {
	for _, m := range a.Relations {
		if m.Subject.ID == x.Actor.ID || m.Object.ID == x.Actor.ID {
			return x.Actor.ID
		}
	}
	for _, m := range a.Relations {
		for _, p := range [...]party{m.Subject, m.Object} {
			if is(x, p) {
				return p.ID
			}
		}
	}
	return "?" + x.Actor.ID
}
