package relation

import (
	"cmp"
	"slices"

	"github.com/dramatis-graph/dramatis/graph"
)

// merge returns the relations of one sentence sorted, each pair of actors once
// per predicate: of several readings the one with the highest confidence.
func merge(read []graph.Relation) []graph.Relation {
	slices.SortStableFunc(read, func(a, b graph.Relation) int {
		return cmp.Or(
			cmp.Compare(a.Subject.ID, b.Subject.ID),
			cmp.Compare(a.Predicate, b.Predicate),
			cmp.Compare(a.Object.ID, b.Object.ID),
			cmp.Compare(b.Confidence, a.Confidence),
			cmp.Compare(a.Evidence.Subject[0], b.Evidence.Subject[0]),
			cmp.Compare(a.Evidence.Object[0], b.Evidence.Object[0]),
			cmp.Compare(a.Phrase, b.Phrase),
		)
	})
	read = slices.CompactFunc(read, func(a, b graph.Relation) bool {
		return a.Subject.ID == b.Subject.ID && a.Predicate == b.Predicate && a.Object.ID == b.Object.ID
	})
	slices.SortStableFunc(read, func(a, b graph.Relation) int {
		return cmp.Or(
			cmp.Compare(min(a.Evidence.Subject[0], a.Evidence.Object[0]), min(b.Evidence.Subject[0], b.Evidence.Object[0])),
			cmp.Compare(max(a.Evidence.Subject[0], a.Evidence.Object[0]), max(b.Evidence.Subject[0], b.Evidence.Object[0])),
			cmp.Compare(a.Predicate, b.Predicate),
		)
	})
	return read
}
