package graph

import (
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

var someDates = []Date{"", "2023", "2023-12-31", "2024", "2024-01", "2024-01-01", "2024-02", "2024-02-28", "2024-02-29", "2024-03-01", "2024-12", "2024-12-31", "2025-01-01", "0001", "9999-12-31"}

// A choice takes what the dates, statuses, predicates and confidences of the edges
// themselves say it should.
func TestChoiceTakesWhatTheEdgeSays(t *testing.T) {
	date := rapid.SampledFrom(someDates)
	rapid.Check(t, func(t *rapid.T) {
		x := newIndex()
		from, to := x.newActor("person/a"), x.newActor("person/b")
		e := &Edge{
			Subject: from.id, Object: to.id,
			Predicate:  rapid.SampledFrom(vocabulary).Draw(t, "predicate").Predicate,
			Status:     rapid.SampledFrom(statuses).Draw(t, "status"),
			Date:       date.Draw(t, "date"),
			Confidence: float64(rapid.IntRange(0, 1000).Draw(t, "confidence")) / 1000,
		}
		predicates := rapid.SliceOfN(rapid.Custom(func(t *rapid.T) Predicate { return rapid.SampledFrom(vocabulary).Draw(t, "p").Predicate }), 0, 30).Draw(t, "predicates")
		status := rapid.SliceOf(rapid.SampledFrom(statuses)).Draw(t, "statuses")
		since, until := date.Draw(t, "since"), date.Draw(t, "until")
		sure := rapid.SampledFrom([]float64{0, 0.3, e.Confidence, 0.7}).Draw(t, "sure")
		kept := rapid.Bool().Draw(t, "kept")
		c := Every.Of(predicates...).With(status...).Between(since, until).Sure(sure).Where(func(*Edge) bool { return kept })
		want := (len(predicates) == 0 || slices.Contains(predicates, e.Predicate)) && slices.Contains(status, e.Status) &&
			e.Date.Overlaps(since, until) && e.Confidence >= sure && kept
		for actor, l := range x.links(e, 0) {
			other := e.Other(actor.id)
			if got := c.Takes(&l); got != want {
				t.Fatalf("takes %+v: %v; want %v", e, got, want)
			}
			to := c.To(Node(x.actors[other].number))
			nobody := c.To(99)
			if to.Takes(&l) != want || nobody.Takes(&l) {
				t.Fatalf("only those to %s: %v; to nobody: %v", other, to.Takes(&l), nobody.Takes(&l))
			}
		}
	})
}

// Days order dates by where they begin, the longer first.
func TestCalendarOrder(t *testing.T) {
	for _, a := range someDates {
		for _, b := range someDates {
			want := strings.Compare(string(a.First())+" "+string(a), string(b.First())+" "+string(b))
			if got := int(calendarOf(a)) - int(calendarOf(b)); got > 0 != (want > 0) || got < 0 != (want < 0) {
				t.Errorf("%q and %q differ by %d, want %d", a, b, got, want)
			}
		}
	}
}
