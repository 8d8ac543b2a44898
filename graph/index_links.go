package graph

import "slices"

// link adds l to the links of actor, out of order until [index.settle].
func (x *index) link(actor *indexedActor, l Link) {
	if actor.sorted == len(actor.links) {
		x.unsettled = append(x.unsettled, actor)
	}
	actor.links = append(actor.links, l)
}

// settle brings all links in order.
func (x *index) settle() {
	if len(x.unsettled) > 0 {
		onEveryCore(len(x.unsettled), func(i int) { x.unsettled[i].settle() })
		x.unsettled = nil
	}
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
func (x *index) unlink(removed []edition) {
	gone := make(map[*Edge]bool)
	touched := make(map[*indexedActor]bool)
	for _, removed := range removed {
		edges := x.articles[removed.doc.Article.ID].edges
		for i := range edges {
			e := &edges[i]
			gone[e] = true
			touched[x.actors[e.Subject]], touched[x.actors[e.Object]] = true, true
		}
	}
	for actor := range touched {
		actor.links = slices.DeleteFunc(actor.links, func(l Link) bool { return gone[l.edge] })
		actor.sorted = len(actor.links)
		actor.sorts.Store(nil)
	}
}
