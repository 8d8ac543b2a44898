package graph

import (
	"slices"
	"strconv"
	"testing"

	"pgregory.net/rapid"
)

// Looking links up by predicate finds what looking at all of them finds, in the
// same order, and follows links as they come.
func TestSorts(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		x := newIndex()
		hub, other := x.newActor("country/hub"), x.newActor("country/other")
		for round := range 2 {
			for i := range rapid.IntRange(0, 3*manyLinks).Draw(t, "links") {
				p := rapid.SampledFrom(vocabulary).Draw(t, "predicate").Predicate
				e := &Edge{ID: ID(strconv.Itoa(round) + "-" + strconv.Itoa(i)), Subject: hub.id, Predicate: p, Object: other.id}
				x.link(hub, Link{edge: e, other: Node(other.number), sense: sense(numbers[p]) | leadsOut})
			}
			x.settle()
			wanted := Every
			wanted.predicates = PredicateSet(rapid.Uint64().Draw(t, "wanted"))
			if got, want := hub.chosen(&wanted), hub.sifted(&wanted); !slices.Equal(got, want) {
				t.Fatalf("of %d links, %d are of %b by predicate, %d looking at all", len(hub.links), len(got), wanted.predicates, len(want))
			}
		}
	})
}
