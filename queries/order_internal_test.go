package queries

import (
	"cmp"
	"slices"
	"testing"

	"pgregory.net/rapid"
)

// However many ranks are equal and wherever a part begins, the first items are
// those that sorting all of them puts first.
func TestLeading(t *testing.T) {
	type item struct {
		rank int
		name string
	}
	by := order[item]{rank: func(i *item) int { return i.rank }, name: func(i *item) string { return i.name }}
	rapid.Check(t, func(t *rapid.T) {
		drawn := rapid.Custom(func(t *rapid.T) item {
			return item{rapid.IntRange(0, 3).Draw(t, "rank"), rapid.StringMatching("[a-e]{1,3}").Draw(t, "name")}
		})
		items := rapid.SliceOfNDistinct(drawn, 0, 60, func(i item) item { return i }).Draw(t, "items")
		limit := rapid.IntRange(1, 8).Draw(t, "limit")
		var after *place
		if rapid.Bool().Draw(t, "later part") {
			from := drawn.Draw(t, "after")
			after = &place{from.rank, from.name}
		}
		var want []item
		for _, i := range items {
			if after == nil || i.rank > after.Rank || i.rank == after.Rank && i.name > after.Name {
				want = append(want, i)
			}
		}
		slices.SortFunc(want, func(a, b item) int { return cmp.Or(cmp.Compare(a.rank, b.rank), cmp.Compare(a.name, b.name)) })
		got, more := by.leading(items, after, limit)
		if more != (len(want) > limit) || !slices.Equal(got, want[:min(limit, len(want))]) {
			t.Fatalf("%v, more: %v; want the first %d of %v", got, more, limit, want)
		}
	})
}
