package queries

import (
	"cmp"
	"slices"
	"strings"
)

// A place is where an item stands in its answer: by rank, then by name. No two
// items of one answer share a place.
type place struct {
	Rank int    `json:"r,omitempty"`
	Name string `json:"n"`
}

// An order gives items their places. Most are told apart by their ranks; names,
// which take longer to make, are asked for where ranks are equal.
type order[T any] struct {
	rank func(*T) int
	name func(*T) string
}

func (o order[T]) place(item *T) place { return place{o.rank(item), o.name(item)} }

func (o order[T]) compare(a, b *T) int {
	if c := cmp.Compare(o.rank(a), o.rank(b)); c != 0 {
		return c
	}
	return strings.Compare(o.name(a), o.name(b))
}

// leading returns the first items behind a place, in order, at most limit of
// them, and whether there are more; nil is before all. To sort no more than that
// matters where a hub has many thousands.
func (o order[T]) leading(items []T, after *place, limit int) (first []T, more bool) {
	kept := make([]placed[T], 0, min(len(items), 2*limit))
	var last *placed[T] // of those that can still be among the first, once there are too many
	for i := range items {
		it := placed[T]{rank: o.rank(&items[i]), item: &items[i]}
		if after != nil && it.rank <= after.Rank && (it.rank < after.Rank || o.name(it.item) <= after.Name) {
			continue
		}
		if last != nil && it.rank >= last.rank && (it.rank > last.rank || o.name(it.item) > last.name) {
			continue
		}
		if len(kept) == cap(kept) {
			o.sort(kept)
			kept = kept[:limit]
			last = &placed[T]{kept[limit-1].rank, o.name(kept[limit-1].item), kept[limit-1].item}
		}
		kept = append(kept, it)
	}
	o.sort(kept)
	first = make([]T, min(len(kept), limit))
	for i := range first {
		first[i] = *kept[i].item
	}
	return first, last != nil || len(kept) > limit
}

// A placed item knows its rank, and its name once it was needed.
type placed[T any] struct {
	rank int
	name string
	item *T
}

// sort sorts items by rank, and then those of one rank by name.
func (o order[T]) sort(items []placed[T]) {
	slices.SortFunc(items, func(a, b placed[T]) int { return cmp.Compare(a.rank, b.rank) })
	for from, to := 0, 0; from < len(items); from = to {
		for to = from + 1; to < len(items) && items[to].rank == items[from].rank; to++ {
		}
		o.sortNames(items[from:to])
	}
}

func (o order[T]) sortNames(items []placed[T]) {
	if len(items) == 1 {
		return
	}
	for i := range items {
		if items[i].name == "" {
			items[i].name = o.name(items[i].item)
		}
	}
	slices.SortFunc(items, func(a, b placed[T]) int { return strings.Compare(a.name, b.name) })
}
