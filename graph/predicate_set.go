package graph

// A PredicateSet is some of the predicates of the vocabulary. The zero value is
// none of them.
type PredicateSet uint64

// every is the set of all predicates.
const every = ^PredicateSet(0)

// numbers are the places of the predicates in the vocabulary.
var numbers = func() map[Predicate]uint8 {
	byName := make(map[Predicate]uint8, len(vocabulary))
	for i, d := range vocabulary {
		byName[d.Predicate] = uint8(i)
	}
	return byName
}()

// SetOf returns the set of the predicates. One that is none is left out.
func SetOf(ps ...Predicate) PredicateSet {
	var s PredicateSet
	for _, p := range ps {
		if n, ok := numbers[p]; ok {
			s |= 1 << n
		}
	}
	return s
}

// Has reports whether p is in the set.
func (s PredicateSet) Has(p Predicate) bool {
	n, ok := numbers[p]
	return ok && s.has(n)
}

func (s PredicateSet) has(number uint8) bool { return s>>number&1 == 1 }

// wanted returns the set of the predicates, of all if none is given.
func wanted(ps []Predicate) PredicateSet {
	if len(ps) == 0 {
		return every
	}
	return SetOf(ps...)
}
