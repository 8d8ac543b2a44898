package neural

// A Reader applies the networks of a bundle to one sentence after another. It is
// for one goroutine at a time and keeps its memory, so that reading allocates
// only for words that the bundle has not met.
type Reader struct {
	bundle  *Bundle
	forms   []*form
	scorers []Scorer
}

// NewReader returns a reader for the networks of b.
func (b *Bundle) NewReader() *Reader {
	r := &Reader{bundle: b}
	slot, lane := 0, 0
	for _, n := range b.networks {
		s := Scorer{
			reader: r, network: n, firstSlot: slot, firstLane: lane,
			even: make([]uint64, n.rowLen()), odd: make([]uint64, n.rowLen()), nothing: make(row, n.rowLen()), fresh: make(row, n.rowLen()), on: newLit(n.shape.Hidden), room: newRoom(n, b.lexicon),
		}
		for _, outcomes := range n.shape.Heads {
			s.scores = append(s.scores, make([]float32, outcomes))
		}
		r.scorers = append(r.scorers, s)
		slot += n.shape.Words
		lane += n.shape.Words * n.rowLen()
	}
	return r
}

// Sentence makes words the sentence that inputs point into.
func (r *Reader) Sentence(words []string) {
	r.forms = r.forms[:0]
	for _, word := range words {
		r.forms = append(r.forms, r.bundle.form(word))
	}
}

// Scorer returns the scorer of the i-th network.
func (r *Reader) Scorer(i int) *Scorer { return &r.scorers[i] }

// A Scorer scores inputs by one network.
type Scorer struct {
	reader  *Reader
	network *Network

	// The slots and rows of a form are those of all networks, one after the other.
	firstSlot, firstLane int

	in     Input
	unread bool // the hidden layer is not yet that of in
	rows   [maxSlots + rowsAtOnce]row
	even   []uint64 // sums of every second lane
	odd    []uint64
	on     lit
	step   float32 // what one level of a unit stands for
	scores [][]float32

	room    room
	fresh   row // not yet in its form
	nothing row // for filling up
}

// Read implements [Source]. It puts the work off until a choice needs it.
func (s *Scorer) Read(in Input) {
	s.in, s.unread = in, true
}

// Choose implements [Source]. It takes time for the possible outcomes only, and
// next to none where there is one.
func (s *Scorer) Choose(head int, possible []bool) (outcome int, margin float32) {
	if only, ok := single(possible); ok {
		return only, Unopposed
	}
	if s.unread {
		s.unread = false
		s.light()
	}
	scores := s.scores[head]
	s.network.verdicts[head].score(scores, possible, &s.on, s.step)
	return best(scores, possible)
}

// single returns the outcome that possible allows if it is the only one.
func single(possible []bool) (only int, ok bool) {
	only = -1
	for i, p := range possible {
		if p && only >= 0 {
			return 0, false
		}
		if p {
			only = i
		}
	}
	return only, only >= 0
}

// light computes the hidden layer.
func (s *Scorer) light() {
	n := s.network
	rows := s.rows[:0]
	for slot, i := range s.in.Words {
		if i >= 0 {
			rows = append(rows, s.row(s.reader.forms[i], slot))
		}
	}
	length := n.rowLen()
	for slot, member := range s.in.Sets {
		if member > 0 {
			rows = append(rows, n.sets[slot][int(member-1)*length:][:length])
		}
	}
	count := len(rows)
	for len(rows)%rowsAtOnce != 0 {
		rows = append(rows, s.nothing)
	}
	sumRows(s.even, s.odd, rows)
	s.on.light(s.even, s.odd, n.bias, count)
	s.step = n.step * float32(int(1)<<s.on.dim(levelBits))
}

// row returns what f gives to a word slot.
func (s *Scorer) row(f *form, slot int) row {
	bit := uint64(1) << (s.firstSlot + slot)
	row := f.rows[s.firstLane+slot*len(s.fresh):][:len(s.fresh)]
	if f.known.Load()&bit == 0 {
		s.network.project(s.fresh, s.reader.bundle.lexicon, f, slot, &s.room)
		f.learn(bit, row, s.fresh)
	}
	return row
}
