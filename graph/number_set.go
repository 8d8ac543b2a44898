package graph

// A numberSet is a set of small numbers.
type numberSet []uint64

// newNumberSet returns an empty set for numbers below bound.
func newNumberSet(bound int) numberSet { return make(numberSet, (bound+63)/64) }

func (s numberSet) has(n int32) bool { return s[n/64]&(1<<(n%64)) != 0 }

// add adds n, and reports whether it is new.
func (s numberSet) add(n int32) bool {
	had := s.has(n)
	s[n/64] |= 1 << (n % 64)
	return !had
}

// A NodeSet is a set of nodes of one view.
type NodeSet struct{ numbers numberSet }

// NewNodeSet returns an empty set for nodes of the view.
func (v *View) NewNodeSet() NodeSet { return NodeSet{newNumberSet(v.store.index.numbers())} }

// Has reports whether a node is in the set.
func (s NodeSet) Has(n Node) bool { return s.numbers.has(int32(n)) }

// Add adds a node, and reports whether it is new.
func (s NodeSet) Add(n Node) bool { return s.numbers.add(int32(n)) }
