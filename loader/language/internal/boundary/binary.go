package boundary

import (
	"errors"
	"fmt"
)

var errSize = errors.New("wrong size")

// AppendBinary appends the model in the form that [Read] reads.
func (m *Model) AppendBinary(out []byte) ([]byte, error) {
	for _, w := range m.weights {
		out = append(out, byte(w))
	}
	return out, nil
}

// Read reads a model that AppendBinary wrote.
func Read(in []byte) (*Model, error) {
	if len(in) != 1<<tableBits {
		return nil, fmt.Errorf("reading sentence ends: %w: %d bytes", errSize, len(in))
	}
	m := &Model{weights: make([]int8, len(in))}
	for i, b := range in {
		m.weights[i] = int8(b)
	}
	return m, nil
}
