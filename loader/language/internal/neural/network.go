package neural

import (
	"fmt"
	"math"
	"slices"
)

// A Network is a trained network: it never changes and may be shared.
type Network struct {
	shape    Shape
	reach    float32
	weights  weights
	step     float32       // what one unit of a lane stands for
	words    []fourthTable // per word slot
	sets     []row         // per set slot the rows of its members but the first, one after the other
	bias     []int32       // in units of step
	verdicts []verdict     // per head
}

// Shape returns what the network looks at.
func (n *Network) Shape() Shape { return n.shape }

// assemble rounds the weights to what is quick to read with. The first member of
// each set, which mostly stands for nothing being there, becomes part of the
// bias: such a slot costs no time.
func (n *Network) assemble() {
	s := n.shape
	bias := slices.Clone(n.weights.bias.w)
	reach := n.reach
	var sets []*tensor
	for _, t := range n.weights.sets {
		add(bias, t.row(0))
		members := newTensor(t.rows-1, t.cols)
		for i := range members.rows {
			copy(members.row(i), t.row(i+1))
			addScaled(members.row(i), -1, t.row(0))
		}
		reach = max(reach, members.most())
		sets = append(sets, members)
	}
	n.step = usualReach * reach / half
	for _, t := range n.weights.words {
		n.words = append(n.words, newFourthTable(t))
	}
	for _, t := range sets {
		packed := make(row, t.rows*n.rowLen())
		for i := range t.rows {
			packed[i*n.rowLen():][:n.rowLen()].pack(t.row(i), n.step)
		}
		n.sets = append(n.sets, packed)
	}
	n.bias = make([]int32, s.Hidden)
	for i, f := range bias {
		n.bias[i] = int32(max(-math.MaxUint16, min(math.MaxUint16, math.RoundToEven(float64(f/n.step)))))
	}
	for _, t := range n.weights.heads {
		n.verdicts = append(n.verdicts, newVerdict(t))
	}
}

func (n *Network) rowLen() int { return rowLen(n.shape.Hidden) }

// room is memory for project to work in. It keeps the numbers of the word that it
// was used for last.
type room struct {
	of             *form
	numbers, given []float32
	sums           []int64
}

func newRoom(n *Network, x *Lexicon) room {
	return room{numbers: make([]float32, x.width+n.shape.Inner), given: make([]float32, n.shape.Hidden), sums: make([]int64, n.shape.Hidden/4)}
}

// project writes what a word gives to the hidden layer from the slot.
func (n *Network) project(into row, x *Lexicon, f *form, slot int, r *room) {
	if r.of != f {
		n.numbers(x, &f.Spelling, r.numbers)
		r.of = f
	}
	n.words[slot].combine(r.given, r.numbers, r.sums)
	into.pack(r.given, n.step)
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
	reach := max(1, n.weights.bias.most())
	for _, t := range n.weights.sets {
		reach = max(reach, t.most())
	}
	numbers := make([]float32, x.width+n.shape.Inner)
	sum := newTensor(1, n.shape.Hidden)
	for _, word := range sample {
		n.numbers(x, new(x.Spell(word)), numbers)
		for _, t := range n.weights.words {
			combine(sum.w, numbers, t.w)
			reach = max(reach, sum.most())
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
