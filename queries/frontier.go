package queries

import (
	"slices"

	"github.com/dramatis-graph/dramatis/graph"
)

// A label says that a node can be reached from one end of the chain for a price.
type label struct {
	node  graph.Node
	price price // of the way to the node, without passing it
	older int32 // the label of the same node before this one, none if it is the first
	from  int32 // the first of the origins that it was reached from
	next  int32 // the label on the way to the far end of the chain, none if there is none

	grown bool // the labels one step on from here are there
}

// An origin is a label that another one was reached from. Equally good ones make
// a list.
type origin struct {
	label int32
	next  int32 // origin, none if it is the last
}

// none is the number of no label.
const none = -1

// A frontier is what a search knows from one end of the chain. Of the labels of
// one node, each is dearer and has fewer hops than another one, or is dead.
type frontier struct {
	labels  []label
	origins []origin
	newest  []int32 // by node, the number of its label counted from 1, 0 if it has none

	grown  []int32 // the labels that have grown, in order
	pruned bool    // some have not, because the hops ran out

	// Labels that have not grown yet wait by what the way costs, with passing
	// their node.
	prices []price // sorted
	at     map[price]*bucket
}

// A bucket holds labels that wait at one price.
type bucket struct {
	labels []int32
	links  int // of their nodes
}

// start forgets everything and begins at a node.
func (f *frontier) start(at graph.Node) {
	for _, l := range f.labels {
		f.newest[l.node] = 0
	}
	f.labels, f.origins, f.prices, f.grown, f.pruned = f.labels[:0], f.origins[:0], f.prices[:0], f.grown[:0], false
	clear(f.at)
	if f.at == nil {
		f.at = make(map[price]*bucket)
	}
	f.wait(f.put(at, 0), 0, 0)
}

// put adds a label.
func (f *frontier) put(at graph.Node, p price) int32 {
	f.labels = append(f.labels, label{node: at, price: p, older: f.newest[at] - 1, from: none, next: none})
	f.newest[at] = int32(len(f.labels))
	return int32(len(f.labels) - 1)
}

// trace says that a label was reached from another.
func (f *frontier) trace(l, from int32) {
	f.origins = append(f.origins, origin{from, f.labels[l].from})
	f.labels[l].from = int32(len(f.origins) - 1)
}

// wait lets a label wait at a price.
func (f *frontier) wait(l int32, p price, links int) {
	b := f.at[p]
	if b == nil {
		b = &bucket{}
		f.at[p] = b
		i, _ := slices.BinarySearch(f.prices, p)
		f.prices = slices.Insert(f.prices, i, p)
	}
	b.labels = append(b.labels, l)
	b.links += links
}

// nearest returns the labels that wait at the lowest price; there must be some.
func (f *frontier) nearest() *bucket { return f.at[f.prices[0]] }

// exhausted reports whether there is nothing farther out, however many hops it
// takes.
func (f *frontier) exhausted() bool { return len(f.prices) == 0 && !f.pruned }

// take takes the labels that wait at the lowest price.
func (f *frontier) take() []int32 {
	p := f.prices[0]
	labels := f.at[p].labels
	f.prices = slices.Delete(f.prices, 0, 1)
	delete(f.at, p)
	return labels
}

// find returns the label of a node with just that price, or none.
func (f *frontier) find(at graph.Node, p price) int32 {
	for l := f.newest[at] - 1; l != none; l = f.labels[l].older {
		if f.labels[l].price == p {
			return l
		}
	}
	return none
}

// beaten reports whether a label of the node is as good as the price in cost and
// in hops, and not of that very price.
func (f *frontier) beaten(at graph.Node, p price) bool {
	for l := f.newest[at] - 1; l != none; l = f.labels[l].older {
		if q := f.labels[l].price; q < p && q.hops() <= p.hops() {
			return true
		}
	}
	return false
}
