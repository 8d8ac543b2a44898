package relation

import (
	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/loader/relation/dating"
	"github.com/dramatis-graph/dramatis/loader/relation/trust"
	"github.com/dramatis-graph/dramatis/loader/relation/when"
	"github.com/dramatis-graph/dramatis/loader/resolve"
)

// relation writes a claim out, unless its two ends are one actor.
func (l *line) relation(c claim, said sayings, times []when.Expression) (graph.Relation, bool) {
	s, o := l.cast[c.subject.who], l.cast[c.object.who]
	if s.Actor.ID == o.Actor.ID || s.Actor.ID == "" || o.Actor.ID == "" {
		return graph.Relation{}, false
	}
	if c.predicate.Symmetric() && o.Actor.ID < s.Actor.ID {
		s, o = o, s
		c.subject, c.object = c.object, c.subject
	}
	subject, object := l.byName(s, o), l.byName(o, s)
	r := graph.Relation{
		Subject:   party(subject),
		Predicate: c.predicate,
		Object:    party(object),
		Status:    c.status,
		Phrase:    l.text[l.pieces[c.first].start:l.pieces[c.last].end],
		Role:      c.role,
		Evidence: graph.Evidence{
			Sentence: l.text[l.sentence.Start:l.sentence.End],
			Index:    l.index,
			Start:    l.sentence.Start,
			End:      l.sentence.End,
			Subject:  graph.Span{subject.Start, subject.End},
			Object:   graph.Span{object.Start, object.End},
		},
	}
	if c.phrase != (graph.Span{}) {
		r.Phrase = l.text[c.phrase[0]:c.phrase[1]]
	}
	r.AttributedTo = said.by(l, c)
	question := dating.Question{}
	if c.predicate.Event() {
		question = l.dating(c, times, r.AttributedTo != "")
		r.Date = dating.Choose(question)
		r.Place = l.placeOf(c)
		r.Status, r.Date = l.reconcile(c, r.Date, l.reader.published)
	}
	if r.AttributedTo == r.Subject.ID {
		r.AttributedTo = ""
	}
	signs := l.signs(c, r)
	r.Confidence = trust.Confidence(signs)
	if l.reader.study != nil {
		l.reader.study(Studied{r, question, signs})
	}
	return r, true
}

func party(a resolve.Appearance) graph.Party {
	return graph.Party{ID: a.Actor.ID, Name: a.Actor.Name, Kind: a.Actor.Kind, Mention: a.Text}
}

func distance(first, last, i int) int {
	switch {
	case i < first:
		return first - i
	case i > last:
		return i - last
	}
	return 0
}
