package graph

import "slices"

// manyLinks is from how many links on an actor's are looked up by predicate.
const manyLinks = 128

// sorts are the places of an actor's links by predicate: those of predicate p
// are from[p] to from[p+1]. Some actors have tens of thousands of links, and most
// questions are about a few of a few predicates.
type sorts struct {
	places []int32
	from   []int32
}

func newSorts(links []Link) *sorts {
	s := &sorts{places: make([]int32, len(links)), from: make([]int32, len(vocabulary)+1)}
	for _, l := range links {
		s.from[l.sense.predicate()+1]++
	}
	for p := range vocabulary {
		s.from[p+1] += s.from[p]
	}
	next := slices.Clone(s.from)
	for i, l := range links {
		p := l.sense.predicate()
		s.places[next[p]] = int32(i)
		next[p]++
	}
	return s
}

// of returns the places of the links of some predicates, sorted. They must not be
// changed.
func (s *sorts) of(ps PredicateSet) []int32 {
	var parts [][]int32
	for p := range vocabulary {
		if ps.has(uint8(p)) {
			parts = append(parts, s.places[s.from[p]:s.from[p+1]])
		}
	}
	if len(parts) == 1 {
		return parts[0]
	}
	places := slices.Concat(parts...)
	slices.Sort(places)
	return places
}

// chosen returns the links that c takes, in order.
func (a *indexedActor) chosen(c *Choice) []Link {
	if len(a.links) < manyLinks || c.predicates == every {
		return a.sifted(c)
	}
	s := a.sorts.Load()
	if s == nil { // others may be making it too, and will make the same
		s = newSorts(a.links)
		a.sorts.Store(s)
	}
	places := s.of(c.predicates)
	links := make([]Link, 0, len(places))
	for _, at := range places {
		if c.Takes(&a.links[at]) {
			links = append(links, a.links[at])
		}
	}
	return links
}

// sifted is chosen for actors with few links, of which all are looked at.
func (a *indexedActor) sifted(c *Choice) []Link {
	n := 0
	for i := range a.links {
		if c.fits(&a.links[i]) {
			n++
		}
	}
	links := make([]Link, 0, n)
	for i := range a.links {
		if c.Takes(&a.links[i]) {
			links = append(links, a.links[i])
		}
	}
	return links
}
