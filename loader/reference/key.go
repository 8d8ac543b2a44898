package reference

import (
	"cmp"
	"encoding/binary"
	"slices"
)

// A sortKey is the folded text of a wording, and its place among all.
type sortKey struct {
	head     uint64 // the first bytes of key: most comparisons need no more
	key      string
	rank     int
	capitals marks // those that a text must have too
	starts   marks // of its parts
}

// sortKeys folds all wordings that can be folded and sorts them by their folded
// text, those with the same in the order in which they came.
func sortKeys[W wording](wordings []W) []sortKey {
	all := make([]sortKey, 0, len(wordings))
	for i, w := range wordings {
		var f folded
		if f.add(w.written(), false) && f.n > 0 {
			all = append(all, sortKey{head(&f), string(f.key()), i, needed(w.written(), &f), f.start})
		}
	}
	order := make([]*sortKey, len(all))
	for i := range all {
		order[i] = &all[i]
	}
	slices.SortFunc(order, func(a, b *sortKey) int {
		if c := cmp.Compare(a.head, b.head); c != 0 {
			return c
		}
		return cmp.Or(cmp.Compare(a.key, b.key), cmp.Compare(a.rank, b.rank))
	})
	sorted := make([]sortKey, len(all))
	for i, k := range order {
		sorted[i] = *k
	}
	return sorted
}

func head(f *folded) uint64 {
	var first [8]byte
	copy(first[:], f.key())
	return binary.BigEndian.Uint64(first[:])
}
