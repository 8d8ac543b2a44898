package relation

import (
	"slices"
	"strings"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/loader/relation/when"
)

// times finds the line's expressions of time, by piece. What is told against a
// day before ("two days later") goes by that.
func (l *line) times() []when.Expression {
	if l.reader.published == "" {
		return nil
	}
	words := make([]string, len(l.pieces))
	for i, p := range l.pieces {
		words[i] = l.text[p.start:p.end]
		if p.who >= 0 {
			words[i] = "" // a name is no date
		}
	}
	var out []when.Expression
	for _, e := range when.Find(words, l.reader.published) {
		if e.Sort != when.Story {
			out = append(out, e)
		} else if e, ok := l.reader.told.after(e, out); ok {
			out = append(out, e)
		}
	}
	return out
}

// A timeTold is one that a sentence has told, with what was said beside it.
type timeTold struct {
	date     graph.Date
	sort     when.Sort
	tense    string
	sentence int
	passage  int // the paragraph
	first    bool
	parties  []graph.ID
	words    []string // lemmas of its verbs and nouns
}

// A story is the times told so far, in order.
type story struct {
	times   []timeTold
	passage int
	end     int // of the last sentence, in bytes
}

// maxTold bounds how many times are remembered beside the first two.
const maxTold = 8

// after dates an expression that goes by a day told before: by the last that is
// precise enough, of its sentence or of those before.
func (s *story) after(e when.Expression, here []when.Expression) (when.Expression, bool) {
	for _, h := range slices.Backward(here) {
		if dated, ok := e.After(h.Past); ok {
			return dated, true
		}
	}
	for _, t := range slices.Backward(s.times) {
		if dated, ok := e.After(t.date); ok {
			return dated, true
		}
	}
	return e, false
}

// open counts the paragraphs up to a sentence that begins at start.
func (s *story) open(text string, start int) {
	if start > s.end && strings.Contains(text[s.end:start], "\n") {
		s.passage++
	}
}

// tell remembers the times that the line has told.
func (s *story) tell(l *line, times []when.Expression) {
	s.end = l.sentence.End
	if len(times) == 0 {
		return
	}
	var parties []graph.ID
	for _, a := range l.cast {
		parties = append(parties, a.Actor.ID)
	}
	var words []string
	for _, w := range l.sentence.Words {
		if w.UPOS == "VERB" || w.UPOS == "NOUN" {
			words = append(words, w.Lemma)
		}
	}
	for _, e := range times {
		tense := l.tenseOf(l.governor(e))
		s.times = append(s.times, timeTold{
			date: dateIn(e, tense), sort: e.Sort, tense: tense, sentence: l.index, passage: s.passage,
			first: len(s.times) == 0, parties: parties, words: words,
		})
	}
	if extra := len(s.times) - maxTold - 2; extra > 0 {
		s.times = slices.Delete(s.times, 2, 2+extra)
	}
}

// dateIn returns the date that an expression tells in a clause of the tense.
func dateIn(e when.Expression, tense string) graph.Date {
	switch tense {
	case "future", "infinitive":
		return e.Ahead
	}
	return e.Past
}
