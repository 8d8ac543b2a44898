package neural

import (
	"errors"
	"fmt"
	"sync/atomic"
)

var errSlots = errors.New("too many word slots")

// A Bundle is networks that share one lexicon. It is safe for use by several
// goroutines; all that it changes is what it remembers of words, which bounds
// its memory and never its answers.
type Bundle struct {
	lexicon  *Lexicon
	networks []*Network
	lanes    int // machine words of the rows of a form
	seats    []atomic.Pointer[form]
}

// NewBundle joins networks that were trained over x. They have at most 64 word
// slots together.
func NewBundle(x *Lexicon, networks ...*Network) *Bundle {
	b := &Bundle{lexicon: x, networks: networks, seats: make([]atomic.Pointer[form], seatCount)}
	for _, n := range networks {
		b.lanes += n.shape.Words * n.rowLen()
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
	slots := 0
	for i := range networks {
		if networks[i], err = readNetwork(r, x.width); err != nil {
			return nil, fmt.Errorf("network %d: %w", i, err)
		}
		if slots += networks[i].shape.Words; slots > formSlots {
			return nil, fmt.Errorf("network %d: %w", i, errSlots)
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

// Len returns how many networks there are.
func (b *Bundle) Len() int { return len(b.networks) }
