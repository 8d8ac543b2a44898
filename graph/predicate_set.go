package graph

// A predicateSet is some of the predicates of the vocabulary, by their numbers.
type predicateSet uint64

// every is the set of all predicates.
const every = ^predicateSet(0)

// numbers are the places of the predicates in the vocabulary.
var numbers = func() map[Predicate]uint8 {
	byName := make(map[Predicate]uint8, len(vocabulary))
	for i, d := range vocabulary {
		byName[d.Predicate] = uint8(i)
	}
	return byName
}()

// setOf returns the set of the predicates, of all if none is given.
func setOf(ps []Predicate) predicateSet {
	if len(ps) == 0 {
		return every
	}
	var s predicateSet
	for _, p := range ps {
		if n, ok := numbers[p]; ok {
			s |= 1 << n
		}
	}
	return s
}

func (s predicateSet) has(number uint8) bool { return s>>number&1 == 1 }
