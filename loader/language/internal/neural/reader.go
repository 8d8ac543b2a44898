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
	for _, n := range b.networks {
		s := Scorer{reader: r, network: n, sum: make([]uint64, n.shape.Hidden/4), hidden: make([]float32, n.shape.Hidden), room: newRoom(n, b.lexicon)}
		for _, outcomes := range n.shape.Heads {
			s.scores = append(s.scores, make([]float32, outcomes))
		}
		r.scorers = append(r.scorers, s)
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
	sum     []uint64
	hidden  []float32
	scores  [][]float32
	rows    [maxSlots + 3][]uint64
	room    room
}

// Read computes the hidden layer for in.
func (s *Scorer) Read(in Input) {
	n := s.network
	rows := s.rows[:0]
	for slot, i := range in.Words {
		if i >= 0 {
			rows = append(rows, s.row(s.reader.forms[i], slot))
		}
	}
	quarter := len(s.sum)
	for slot, member := range in.Sets {
		rows = append(rows, n.packed[slot][int(member)*quarter:][:quarter])
	}
	for len(rows)%3 != 0 {
		rows = append(rows, n.nothing)
	}
	copy(s.sum, n.bias)
	for i := 0; i < len(rows); i += 3 {
		addLanes(s.sum, rows[i], rows[i+1], rows[i+2])
	}
	n.lanes.unpack(s.hidden, s.sum, len(rows)+1)
}

// row returns what f gives to a word slot.
func (s *Scorer) row(f *form, slot int) []uint64 {
	at := &f.rows[s.network.first+slot]
	if row := at.Load(); row != nil {
		return *row
	}
	row := s.network.project(s.reader.bundle.lexicon, &f.Spelling, slot, s.room)
	at.Store(&row)
	return row
}

// Choose implements [Source]. It takes time for the possible outcomes only.
func (s *Scorer) Choose(head int, possible []bool) (outcome int, margin float32) {
	t := s.network.heads[head]
	scores := s.scores[head]
	units := len(s.hidden)
	for i := range scores {
		if possible == nil || possible[i] {
			row := t.row(i)
			scores[i] = dot(s.hidden, row[:units]) + row[units]
		}
	}
	return best(scores, possible)
}
