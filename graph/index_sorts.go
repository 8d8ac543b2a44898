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

func newSorts(links []link) *sorts {
	s := &sorts{places: make([]int32, len(links)), from: make([]int32, len(vocabulary)+1)}
	for _, l := range links {
		s.from[l.predicate+1]++
	}
	for p := range vocabulary {
		s.from[p+1] += s.from[p]
	}
	next := slices.Clone(s.from)
	for i, l := range links {
		s.places[next[l.predicate]] = int32(i)
		next[l.predicate]++
	}
	return s
}

// of returns the places of the links of some predicates, sorted.
func (s *sorts) of(wanted predicateSet) []int32 {
	var places []int32
	for p := range vocabulary {
		if wanted.has(uint8(p)) {
			places = append(places, s.places[s.from[p]:s.from[p+1]]...)
		}
	}
	slices.Sort(places)
	return places
}

// edges returns the edges of some predicates, in the order of the links.
func (a *indexedActor) edges(wanted predicateSet) []Edge {
	if len(a.links) < manyLinks || wanted == every {
		return a.chosen(wanted)
	}
	s := a.sorts.Load()
	if s == nil { // others may be making it too, and will make the same
		s = newSorts(a.links)
		a.sorts.Store(s)
	}
	places := s.of(wanted)
	edges := make([]Edge, len(places))
	for i, at := range places {
		edges[i] = *a.links[at].edge
	}
	return edges
}

// chosen is edges for actors with few links, of which all are looked at.
func (a *indexedActor) chosen(wanted predicateSet) []Edge {
	n := 0
	for _, l := range a.links {
		if wanted.has(l.predicate) {
			n++
		}
	}
	edges := make([]Edge, 0, n)
	for _, l := range a.links {
		if wanted.has(l.predicate) {
			edges = append(edges, *l.edge)
		}
	}
	return edges
}
