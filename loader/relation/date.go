package relation

import (
	"slices"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/loader/relation/dating"
	"github.com/dramatis-graph/dramatis/loader/relation/when"
)

// dating lays out the times that may be the claim's: those of its sentence and
// those told before. quoted says that the claim is somebody's words.
func (l *line) dating(c claim, times []when.Expression, quoted bool) dating.Question {
	cue := l.wordAt(c.first, c.last)
	q := dating.Question{Event: l.event(c, cue, quoted)}
	for _, e := range times {
		t := l.timeHere(c, e, cue)
		if t.Cut && t.Bond == bondBelow {
			continue // the time of another clause, by the order of the words and by the tree
		}
		for _, d := range l.datesFor(c, e, q.Event.Tense) {
			t.Date, t.Side = d, l.side(d)
			q.Times = append(q.Times, t)
		}
	}
	for i, t := range l.reader.told.times {
		if l.index-t.sentence > maxCarried || c.status.Real() && l.side(t.date) == sideAhead {
			continue
		}
		q.Times = append(q.Times, l.timeBefore(c, t, cue, i == len(l.reader.told.times)-1))
	}
	return q
}

// event describes the words that state the claim; cue is one of them, -1 for
// none.
func (l *line) event(c claim, cue int, quoted bool) dating.Event {
	e := dating.Event{
		Class: string(c.predicate.Class()), Status: string(c.status),
		Noun: l.at(c.first) != verb, Quoted: quoted,
	}
	verbAt := c.first
	if cue >= 0 {
		var head int
		if head, e.Clause = l.clause(cue); head >= 0 && e.Noun {
			verbAt = l.pieceOf(head)
		}
	}
	e.Tense = l.tenseOf(verbAt)
	return e
}

// timeHere describes a time of the claim's sentence, but for its date.
func (l *line) timeHere(c claim, e when.Expression, cue int) dating.Time {
	t := dating.Time{
		Sort: string(e.Sort), Tense: l.tenseOf(l.governor(e)),
		Apart: distance(c.first, c.last, e.First), After: e.First > c.last,
		Bond: l.bond(cue, l.wordAt(e.First, e.Last)), Joint: l.joint(e),
		Opens: e.First <= 1, Cut: l.timeElsewhere(e, c),
	}
	if e.First < c.first {
		t.Apart = max(0, c.first-e.Last)
	}
	return t
}

// datesFor returns the dates that the expression may tell of a claim: the one to
// come too, where what the claim states may be still to come.
func (l *line) datesFor(c claim, e when.Expression, tense string) []graph.Date {
	switch {
	case e.Ahead == e.Past:
		return []graph.Date{e.Past}
	case c.status == graph.Denied && (tense == "past" || tense == "pluperfect" || tense == "perfect"):
		return []graph.Date{e.Past}
	case !c.status.Real():
		return []graph.Date{e.Ahead, e.Past}
	case l.timetable(c):
		return []graph.Date{e.Ahead}
	}
	return []graph.Date{e.Past}
}

// joint returns the word before an expression: "since", "after".
func (l *line) joint(e when.Expression) string {
	switch l.at(e.First - 1) {
	case prep, linker, stop, comma, det, poss, adv, to:
		return l.low(e.First - 1)
	case verb:
		return "verb"
	}
	return ""
}

// bondBelow is that of a time in a clause under the event's.
const bondBelow = "below"

// bond names how a time depends on an event in the tree, given a word of each.
func (l *line) bond(event, time int) string {
	if event < 0 || time < 0 {
		return "unknown"
	}
	over := l.sentence.Words[time].Head
	if over == event {
		return "direct"
	}
	head, _ := l.clause(event)
	other, _ := l.clause(time)
	switch {
	case head == other && over == head:
		return "clause"
	case head == other:
		return "phrase"
	case l.isUnder(other, head):
		return bondBelow
	case l.isUnder(head, other):
		return "above"
	}
	return "aside"
}

// isUnder reports whether word w hangs somewhere under the word top.
func (l *line) isUnder(w, top int) bool {
	for range l.sentence.Words {
		if w < 0 || top < 0 {
			return false
		}
		if w = l.sentence.Words[w].Head; w == top {
			return true
		}
	}
	return false
}

func (l *line) timeBefore(c claim, t timeTold, cue int, latest bool) dating.Time {
	shared := 0
	for _, who := range []int{c.subject.who, c.object.who} {
		if slices.Contains(t.parties, l.cast[who].Actor.ID) {
			shared++
		}
	}
	return dating.Time{
		Date: t.date, Sort: string(t.sort), Side: l.side(t.date), Tense: t.tense, Back: l.index - t.sentence,
		First: t.first, Latest: latest, Paragraph: t.passage == l.reader.told.passage, Shared: shared,
		Repeated: cue >= 0 && slices.Contains(t.words, l.sentence.Words[cue].Lemma),
	}
}

// maxCarried is over how many sentences a time is carried at most.
const maxCarried = 14

// sideAhead is that of a date after the day of publication.
const sideAhead = "ahead"

// side tells where a date lies from the day of publication.
func (l *line) side(d graph.Date) string {
	switch published := l.reader.published; {
	case d == published:
		return "today"
	case d.First() > published.Last():
		return sideAhead
	case d.Last() >= published.First():
		return "now" // the month or year of publication
	}
	return "past"
}
