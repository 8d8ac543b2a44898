package queries

import (
	"slices"

	"github.com/dramatis-graph/dramatis/graph"
)

// trace returns the first of the best chains by IDs. All of them go over one of
// the labels where the sides have met and from which the search did not go on
// any more. From there it goes back to the start, the label that grew last
// first, and tells each label the first node that a best chain goes on to.
func (d *detour) trace() []graph.Node {
	for _, l := range d.met {
		if !d.out.labels[l].grown {
			d.lead(&d.out, l)
		}
	}
	for _, l := range slices.Backward(d.out.grown) {
		if d.out.labels[l].next != none {
			d.lead(&d.out, l)
		}
	}
	row, at := []graph.Node{d.from}, int32(0)
	for d.out.labels[at].grown {
		at = d.out.labels[at].next
		row = append(row, d.out.labels[at].node)
	}
	end := &d.out.labels[at]
	for l := d.back.find(end.node, d.best-end.price-d.toll(end.node)); d.back.labels[l].from != none; {
		l = d.nearer(l)
		row = append(row, d.back.labels[l].node)
	}
	return row
}

// lead tells the labels that one was reached from that a best chain goes on to
// it.
func (d *detour) lead(side *frontier, l int32) {
	for o := side.labels[l].from; o != none; o = side.origins[o].next {
		from := &side.labels[side.origins[o].label]
		if from.next == none || d.compare(side.labels[l].node, side.labels[from.next].node) < 0 {
			from.next = l
		}
	}
}

// nearer returns the first by IDs of the labels of back that one was reached
// from.
func (d *detour) nearer(l int32) int32 {
	first := int32(none)
	for o := d.back.labels[l].from; o != none; o = d.back.origins[o].next {
		from := d.back.origins[o].label
		if first == none || d.compare(d.back.labels[from].node, d.back.labels[first].node) < 0 {
			first = from
		}
	}
	return first
}
