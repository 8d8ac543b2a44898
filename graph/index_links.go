package graph

import (
	"iter"
	"slices"
)

// A link is an edge as one of its ends sees it. What chooses among links stands
// in them, since to look at the edges of a hub is to go all over the memory.
type link struct {
	edge      *Edge
	other     *indexedActor
	number    int32 // of other
	predicate uint8 // its number
	out, in   bool  // whether a walk may take it that way; both if it is symmetric
}

func compareLinks(a, b link) int { return compareEdges(a.edge, b.edge) }

// links yields each end of e with the link that it has to the other.
func (x *index) links(e *Edge) iter.Seq2[*indexedActor, link] {
	return func(yield func(*indexedActor, link) bool) {
		subject, object := x.actors[e.Subject], x.actors[e.Object]
		both, predicate := e.Predicate.Symmetric(), numbers[e.Predicate]
		if subject == object {
			yield(subject, link{e, subject, subject.number, predicate, true, true})
			return
		}
		if yield(subject, link{e, object, object.number, predicate, true, both}) {
			yield(object, link{e, subject, subject.number, predicate, both, true})
		}
	}
}

// link adds l to the links of actor, out of order until [index.settle].
func (x *index) link(actor *indexedActor, l link) {
	if actor.sorted == len(actor.links) {
		x.unsettled = append(x.unsettled, actor)
	}
	actor.links = append(actor.links, l)
}

// settle brings all links in order.
func (x *index) settle() {
	for _, actor := range x.unsettled {
		actor.settle()
	}
	x.unsettled = nil
}

// settle sorts the links that came last and moves them to their places, so that
// adding a few to a hub costs little more than adding them to anybody.
func (a *indexedActor) settle() {
	a.sorts.Store(nil)
	last := a.links[a.sorted:]
	slices.SortFunc(last, compareLinks)
	if a.sorted > 0 {
		last = slices.Clone(last)
		end := a.sorted
		for i, l := range slices.Backward(last) {
			at, _ := slices.BinarySearchFunc(a.links[:end], l, compareLinks)
			copy(a.links[at+i+1:], a.links[at:end])
			a.links[at+i] = l
			end = at
		}
	}
	a.sorted = len(a.links)
}

// unlink takes the links of the articles' edges out.
func (x *index) unlink(docs []Document) {
	gone := make(map[*Edge]bool)
	touched := make(map[*indexedActor]bool)
	for _, doc := range docs {
		for _, e := range x.articles[doc.Article.ID].edges {
			gone[e] = true
			touched[x.actors[e.Subject]], touched[x.actors[e.Object]] = true, true
		}
	}
	for actor := range touched {
		actor.links = slices.DeleteFunc(actor.links, func(l link) bool { return gone[l.edge] })
		actor.sorted = len(actor.links)
		actor.sorts.Store(nil)
	}
}
