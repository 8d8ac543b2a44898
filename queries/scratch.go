package queries

import "sync"

// A scratch is the memory that a search needs for each node of the graph. It is
// used again by later searches: to ask for so much each time, and to clear it,
// would take as long as most of them.
type scratch struct {
	// place holds where among the steps that are being gathered a node stands,
	// counted from 1 beyond base, and no more than base for one that does not.
	place []int32
	base  int32

	out, back frontier
}

var scratches = sync.Pool{New: func() any { return new(scratch) }}

// newScratch returns a scratch for nodes below bound.
func newScratch(bound int) *scratch {
	s := scratches.Get().(*scratch)
	if s.base > mostSteps {
		clear(s.place)
		s.base = 0
	}
	for _, byNode := range []*[]int32{&s.place, &s.out.newest, &s.back.newest} {
		if more := bound - len(*byNode); more > 0 {
			*byNode = append(*byNode, make([]int32, more)...)
		}
	}
	return s
}

// mostSteps is how many steps are gathered before they are counted anew. One
// search gathers no more than there are links.
const mostSteps = 1 << 30

// free gives the scratch to later searches.
func (s *scratch) free() { scratches.Put(s) }
