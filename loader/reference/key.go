package reference

import (
	"cmp"
	"encoding/binary"
	"slices"
	"sync"
)

// A sortKey is the folded text of a wording, and its place among all.
type sortKey struct {
	head     uint64 // the first bytes of key: most comparisons need no more
	key      string
	n        int // its length
	rank     int
	capitals marks // those that a text must have too
	starts   marks // of its parts
}

// sortKeys folds all wordings that can be folded and sorts them by their folded
// text, those with the same in the order in which they came.
func sortKeys[W wording](wordings []W) []*sortKey {
	half := len(wordings) / 2
	var low []*sortKey
	var first sync.WaitGroup
	first.Go(func() { low = sortPart(wordings[:half], 0) })
	high := sortPart(wordings[half:], half)
	first.Wait()
	return mergeKeys(low, high)
}

// mergeKeys returns the keys of two sorted parts in their order.
func mergeKeys(x, y []*sortKey) []*sortKey {
	merged := make([]*sortKey, 0, len(x)+len(y))
	for len(x) > 0 && len(y) > 0 {
		if compareKeys(x[0], y[0]) < 0 {
			merged, x = append(merged, x[0]), x[1:]
		} else {
			merged, y = append(merged, y[0]), y[1:]
		}
	}
	return append(append(merged, x...), y...)
}

// sortPart sorts a part of all wordings, of which the first has that rank.
func sortPart[W wording](wordings []W, rank int) []*sortKey {
	all := make([]sortKey, 0, len(wordings))
	texts := make([]byte, 0, 16*len(wordings)) // all keys, so that one string holds them
	for i, w := range wordings {
		var f folded
		if f.add(w.written(), false) && f.n > 0 {
			texts = append(texts, f.key()...)
			all = append(all, sortKey{head: firstBytes(&f), n: f.n, rank: rank + i, capitals: needed(w.written(), &f), starts: f.start})
		}
	}
	text := string(texts)
	sorted := make([]*sortKey, len(all))
	for i := range all {
		k := &all[i]
		k.key, text = text[:k.n], text[k.n:]
		sorted[i] = k
	}
	slices.SortFunc(sorted, compareKeys)
	return sorted
}

func compareKeys(a, b *sortKey) int {
	if c := cmp.Compare(a.head, b.head); c != 0 {
		return c
	}
	return cmp.Or(cmp.Compare(a.key, b.key), cmp.Compare(a.rank, b.rank))
}

func firstBytes(f *folded) uint64 {
	var first [8]byte
	copy(first[:], f.key())
	return binary.BigEndian.Uint64(first[:])
}
