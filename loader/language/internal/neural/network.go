package neural

import (
	"fmt"
	"slices"
)

// A Network is a trained network: it never changes and may be shared.
type Network struct {
	shape   Shape
	reach   float32
	lanes   lanes
	weights weights
	words   []pairTable // per word slot
	packed  [][]uint64  // per set slot its rows, one after the other
	bias    []uint64
	nothing []uint64  // a row of zeros, for filling up
	heads   []*tensor // per head a row per outcome: what it makes of each hidden unit
	first   int       // index of its first slot in the rows of a form
}

// Shape returns what the network looks at.
func (n *Network) Shape() Shape { return n.shape }

// assemble packs the rows that do not depend on a word.
func (n *Network) assemble() {
	s := n.shape
	n.lanes = newLanes(n.rows(), n.reach)
	quarter := s.Hidden / 4
	for _, t := range n.weights.words {
		n.words = append(n.words, newPairTable(t))
	}
	for _, t := range n.weights.sets {
		packed := make([]uint64, t.rows*quarter)
		for i := range t.rows {
			n.lanes.pack(packed[i*quarter:][:quarter], t.row(i))
		}
		n.packed = append(n.packed, packed)
	}
	n.bias = make([]uint64, quarter)
	n.lanes.pack(n.bias, n.weights.bias.w)
	for _, t := range n.weights.heads {
		n.heads = append(n.heads, t.transposed())
	}
	n.nothing = make([]uint64, quarter)
	n.lanes.pack(n.nothing, make([]float32, s.Hidden))
}

// rows returns how many rows are summed for one hidden layer: the bias and the
// slots, filled up to whole threes.
func (n *Network) rows() int {
	slots := n.shape.Words + len(n.shape.Sets)
	return 1 + (slots+2)/3*3
}

// room is memory for project to work in.
type room struct {
	numbers, given []float32
	sums           []int64
}

func newRoom(n *Network, x *Lexicon) room {
	return room{make([]float32, x.width+n.shape.Inner), make([]float32, n.shape.Hidden), make([]int64, n.shape.Hidden/2)}
}

// project computes the row that a word gives to the hidden layer from the slot.
func (n *Network) project(x *Lexicon, s *Spelling, slot int, r room) []uint64 {
	n.numbers(x, s, r.numbers)
	n.words[slot].combine(r.given, r.numbers, r.sums)
	row := make([]uint64, len(r.given)/4)
	n.lanes.pack(row, r.given)
	return row
}

// numbers fills in what stands for a word: its vector, and the sum of its pieces.
func (n *Network) numbers(x *Lexicon, s *Spelling, numbers []float32) {
	x.vector(s.vector, numbers[:x.width])
	clear(numbers[x.width:])
	for _, h := range s.pieces {
		add(numbers[x.width:], n.weights.pieces.row(int(h)%n.shape.Pieces))
	}
}

// Network freezes what was learned, rounding it as model files do. Lanes reach
// as far as the largest number that the words of sample or the sets give.
func (l *Learner) Network(sample []string) *Network {
	n := &Network{shape: l.shape, weights: newWeights(l.shape, l.lexicon.width)}
	from := l.weights.all()
	for i, t := range n.weights.all() {
		for row := range t.rows {
			scale, steps := round(from[i].row(row))
			expand(t.row(row), scale, steps)
		}
	}
	n.reach = n.measure(l.lexicon, sample)
	n.assemble()
	return n
}

// Leaning returns a network that differs from n in one thing: it adds by to the
// score of an outcome of head.
func (n *Network) Leaning(head, outcome int, by float32) *Network {
	m := &Network{shape: n.shape, reach: n.reach, weights: n.weights}
	m.weights.heads = slices.Clone(n.weights.heads)
	t := *m.weights.heads[head]
	t.w = slices.Clone(t.w)
	t.row(t.rows - 1)[outcome] += by
	m.weights.heads[head] = &t
	m.assemble()
	return m
}

func expand(v []float32, scale float32, steps []int8) {
	for i, s := range steps {
		v[i] = scale * float32(s)
	}
}

// measure returns how far the rows of the sets and of the sample's words reach.
func (n *Network) measure(x *Lexicon, sample []string) float32 {
	reach := float32(1)
	widen := func(v []float32) {
		for _, f := range v {
			reach = max(reach, f, -f)
		}
	}
	widen(n.weights.bias.w)
	for _, t := range n.weights.sets {
		widen(t.w)
	}
	numbers := make([]float32, x.width+n.shape.Inner)
	sum := make([]float32, n.shape.Hidden)
	for _, word := range sample {
		n.numbers(x, new(x.Spell(word)), numbers)
		for _, t := range n.weights.words {
			combine(sum, numbers, t.w)
			widen(sum)
		}
	}
	return reach
}

func (n *Network) write(w *writer) {
	s := n.shape
	for _, c := range []int{s.Hidden, s.Words, s.Pieces, s.Inner, len(s.Sets), len(s.Heads)} {
		w.count(c)
	}
	for _, c := range append(append([]int{}, s.Sets...), s.Heads...) {
		w.count(c)
	}
	w.float(n.reach)
	for _, t := range n.weights.all() {
		for i := range t.rows {
			scale, steps := round(t.row(i))
			w.float(scale)
			w.steps(steps)
		}
	}
}

// readNetwork reads what write wrote, for word vectors of the given width.
func readNetwork(r *reader, width int) (*Network, error) {
	s := Shape{
		Hidden: r.count(maxHidden), Words: r.count(maxSlots), Pieces: r.count(maxRows), Inner: r.count(maxInner),
		Sets: make([]int, r.count(maxSlots)), Heads: make([]int, r.count(maxSlots)),
	}
	for i := range s.Sets {
		s.Sets[i] = r.count(maxRows)
	}
	for i := range s.Heads {
		s.Heads[i] = r.count(maxRows)
	}
	n := &Network{shape: s, reach: r.float()}
	if r.err != nil {
		return nil, fmt.Errorf("reading a network: %w", r.err)
	}
	if err := s.check(); err != nil {
		return nil, fmt.Errorf("reading a network: %w", err)
	}
	n.weights = newWeights(s, width)
	for _, t := range n.weights.all() {
		for i := range t.rows {
			scale := r.float()
			expand(t.row(i), scale, r.steps(t.cols))
		}
	}
	if r.err != nil {
		return nil, fmt.Errorf("reading a network: %w", r.err)
	}
	n.assemble()
	return n, nil
}
