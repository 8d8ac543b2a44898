package graph

// A numberSet is a set of small numbers.
type numberSet []uint64

// newNumberSet returns an empty set for numbers below bound.
func newNumberSet(bound int) numberSet { return make(numberSet, (bound+63)/64) }

func (b numberSet) has(n int32) bool { return b[n/64]&(1<<(n%64)) != 0 }

// add adds n, and reports whether it is new.
func (b numberSet) add(n int32) bool {
	had := b.has(n)
	b[n/64] |= 1 << (n % 64)
	return !had
}
