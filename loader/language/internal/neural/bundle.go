package neural

import (
	"fmt"
	"strings"
	"sync/atomic"
)

// A Bundle is networks that share one lexicon. It is safe for use by several
// goroutines; all that it changes is what it remembers of words, which bounds
// its memory and never its answers.
type Bundle struct {
	lexicon  *Lexicon
	networks []*Network
	rows     int // of a form: one for every word slot of every network
	seats    []atomic.Pointer[form]
}

const (
	seatCount = 1 << 14 // bounds the memory for words to some 120 MB
	rowSeats  = 4       // a word can sit in one row only
)

// NewBundle joins networks that were trained over x.
func NewBundle(x *Lexicon, networks ...*Network) *Bundle {
	b := &Bundle{lexicon: x, networks: networks, seats: make([]atomic.Pointer[form], seatCount)}
	for _, n := range networks {
		n.first = b.rows
		b.rows += n.shape.Words
	}
	return b
}

// Network returns the i-th network.
func (b *Bundle) Network(i int) *Network { return b.networks[i] }

// AppendBinary appends the bundle in the form that [ReadBundle] reads.
func (b *Bundle) AppendBinary(out []byte) ([]byte, error) {
	w := &writer{out: out}
	b.lexicon.write(w)
	w.count(len(b.networks))
	for _, n := range b.networks {
		n.write(w)
	}
	return w.out, nil
}

// ReadBundle reads a bundle that AppendBinary wrote, to the last byte.
func ReadBundle(in []byte) (*Bundle, error) {
	r := &reader{in: in}
	x, err := readLexicon(r)
	if err != nil {
		return nil, err
	}
	networks := make([]*Network, r.count(maxSlots))
	for i := range networks {
		if networks[i], err = readNetwork(r, x.width); err != nil {
			return nil, fmt.Errorf("network %d: %w", i, err)
		}
	}
	if r.err != nil {
		return nil, fmt.Errorf("reading networks: %w", r.err)
	}
	if len(r.in) > 0 {
		return nil, fmt.Errorf("reading networks: %d bytes left over", len(r.in))
	}
	return NewBundle(x, networks...), nil
}

// A form is a spelling and what it gives to each word slot of each network, as
// far as that was needed.
type form struct {
	text string
	Spelling
	rows  []atomic.Pointer[[]uint64]
	asked atomic.Bool // since it was last passed over
}

// form returns what is known of word. A new word takes the place of one that was
// not asked for since it was last passed over.
func (b *Bundle) form(word string) *form {
	word = ends(word)
	row := b.seats[place(word)%(seatCount/rowSeats)*rowSeats:][:rowSeats]
	for i := range row {
		if f := row[i].Load(); f != nil && f.text == word {
			if !f.asked.Load() {
				f.asked.Store(true)
			}
			return f
		}
	}
	f := &form{text: strings.Clone(word), Spelling: b.lexicon.Spell(word), rows: make([]atomic.Pointer[[]uint64], b.rows)}
	for i := range row {
		if old := row[i].Load(); old == nil || !old.asked.Swap(false) {
			row[i].Store(f)
			return f
		}
	}
	row[0].Store(f)
	return f
}

func place(word string) uint32 {
	h := uint32(2166136261)
	for i := range len(word) {
		h = (h ^ uint32(word[i])) * 16777619
	}
	return h ^ h>>15
}

// Len returns how many networks there are.
func (b *Bundle) Len() int { return len(b.networks) }
