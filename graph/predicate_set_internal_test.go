package graph

import "testing"

func TestPredicateSet(t *testing.T) {
	for i, d := range vocabulary {
		s := wanted([]Predicate{d.Predicate, "unheard-of"})
		for j, other := range vocabulary {
			if got := s.has(numbers[other.Predicate]); got != (i == j) {
				t.Errorf("the set of %s has %s: %v", d.Predicate, other.Predicate, got)
			}
		}
		if !wanted(nil).has(numbers[d.Predicate]) || wanted([]Predicate{"unheard-of"}).has(numbers[d.Predicate]) {
			t.Errorf("%s: in no set, or in one of nothing", d.Predicate)
		}
	}
}
