package graph

import (
	"iter"
	"slices"
	"strings"
)

// fewNews is how many names may come before the roll is made anew. That takes a
// good part of a second in a large graph, so until then they are looked through
// one by one; and names that went stay on the roll, but are not told.
const fewNews = 1000

// news notes a name that came.
func (x *index) news(s Spelling) {
	if x.names == nil {
		return
	}
	if x.latest = append(x.latest, s); len(x.latest) > fewNews {
		x.names, x.latest = nil, nil
	}
}

// spellings returns the names that hold part, sorted by actor and name.
func (x *index) spellings(part string) iter.Seq[Spelling] {
	r, latest := x.roll()
	var news []Spelling
	for _, s := range latest {
		if strings.Contains(s.Name, part) && x.bears(s) {
			news = append(news, s)
		}
	}
	slices.SortFunc(news, compareSpellings)
	news = slices.Compact(news)
	return func(yield func(Spelling) bool) {
		for _, line := range r.holding(part) {
			s := r.spelling(line)
			for ; len(news) > 0 && compareSpellings(news[0], s) < 0; news = news[1:] {
				if !yield(news[0]) {
					return
				}
			}
			if len(news) > 0 && news[0] == s {
				news = news[1:] // it went and came again
			}
			if (!x.struck || x.bears(s)) && !yield(s) {
				return
			}
		}
		for _, s := range news {
			if !yield(s) {
				return
			}
		}
	}
}

// bears reports whether an actor has a name.
func (x *index) bears(s Spelling) bool {
	a := x.actors[s.Actor]
	return a != nil && (s.Name == s.Actor.Slug() || x.byName[s.Name][s.Actor] > 0)
}

// roll returns the roll, with the names that are not on it.
func (x *index) roll() (*roll, []Spelling) {
	x.calling.Lock()
	defer x.calling.Unlock()
	if x.names == nil {
		spellings := make([]Spelling, 0, len(x.byName)+len(x.actors))
		for id := range x.actors {
			spellings = append(spellings, Spelling{id, id.Slug()})
		}
		for name, actors := range x.byName {
			for id := range actors {
				spellings = append(spellings, Spelling{id, name})
			}
		}
		x.names, x.struck = newRoll(spellings), false
	}
	return x.names, x.latest
}
