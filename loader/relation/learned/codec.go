package learned

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"math"
	"strings"

	"github.com/dramatis-graph/dramatis/graph"
)

// ErrDamaged is why weights cannot be used that were cut short, changed, or
// made for another vocabulary.
var ErrDamaged = errors.New("the weights are damaged")

// The file of the weights begins with lines of text that end with an empty one:
// what it is, its licence, and the labels, those that are backward with a "<".
// Numbers in little-endian order and a checksum (CRC-32, IEEE) of all before
// it follow.
const (
	magic   = "dramatis relation weights 1"
	licence = "CC BY 2.5, see NOTICE"
)

// The sizes that a file may have.
const (
	maxBits  = 20
	maxWidth = 1 << 10
	maxKnots = 1 << 10
)

// Encode writes the weights as [Decode] reads them.
func (w *Weights) Encode() []byte {
	var b bytes.Buffer
	fmt.Fprintf(&b, "%s\n%s\n", magic, licence)
	for i, l := range w.Labels {
		if i > 0 {
			b.WriteByte(' ')
		}
		if l.Backward {
			b.WriteByte('<')
		}
		b.WriteString(string(l.Predicate))
	}
	b.WriteString("\n\n")
	put := func(v any) { _ = binary.Write(&b, binary.LittleEndian, v) } // a buffer never fails
	put([]uint16{uint16(w.Bits), uint16(w.Width), uint16(len(w.Curve))})
	put(w.Least)
	put(w.Curve)
	put(w.Rows)
	for _, part := range w.parts() {
		put(*part)
	}
	put(crc32.ChecksumIEEE(b.Bytes()))
	return b.Bytes()
}

// parts are the tables of larger numbers in the order of the file.
func (w *Weights) parts() []*[]float32 {
	return []*[]float32{&w.Scale, &w.Hidden, &w.Output, &w.Outputs}
}

// Decode reads weights. Its error is [ErrDamaged] with what is wrong.
func Decode(file []byte) (*Weights, error) {
	w, err := decode(file)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrDamaged, err)
	}
	return w, nil
}

func decode(file []byte) (*Weights, error) {
	head, body, ok := bytes.Cut(file, []byte("\n\n"))
	lines := strings.Split(string(head), "\n")
	if !ok || len(lines) != 3 || lines[0] != magic {
		return nil, fmt.Errorf("they do not begin with %q", magic)
	}
	if len(body) < 4 {
		return nil, errors.New("they end early")
	}
	if sum := binary.LittleEndian.Uint32(file[len(file)-4:]); sum != crc32.ChecksumIEEE(file[:len(file)-4]) {
		return nil, errors.New("the checksum is another")
	}
	w := &Weights{}
	for _, name := range strings.Fields(lines[2]) {
		name, backward := strings.CutPrefix(name, "<")
		if _, known := graph.Define(graph.Predicate(name)); !known {
			return nil, fmt.Errorf("no predicate %q", name)
		}
		w.Labels = append(w.Labels, Label{graph.Predicate(name), backward})
	}
	return w, w.read(bytes.NewReader(body[:len(body)-4]))
}

// read fills the weights from what follows the lines of text.
func (w *Weights) read(in *bytes.Reader) error {
	var sizes [3]uint16
	var err error
	get := func(v any) {
		if err == nil {
			err = binary.Read(in, binary.LittleEndian, v)
		}
	}
	get(&sizes)
	w.Bits, w.Width = int(sizes[0]), int(sizes[1])
	if err == nil && (len(w.Labels) == 0 || w.Bits < 1 || w.Bits > maxBits || w.Width < 1 || w.Width > maxWidth || sizes[2] < 1 || sizes[2] > maxKnots) {
		return fmt.Errorf("sizes %v", sizes)
	}
	if rows := w.Width << w.Bits; rows > in.Len() {
		return errors.New("they end early")
	}
	outputs := len(w.Labels) + 1
	w.Curve = make([]Knot, sizes[2])
	w.Rows = make([]int8, w.Width<<w.Bits)
	get(&w.Least)
	get(w.Curve)
	get(w.Rows)
	for i, n := range [...]int{w.Width, w.Width, outputs * w.Width, outputs} {
		part := w.parts()[i]
		*part = make([]float32, n)
		get(*part)
	}
	switch {
	case err != nil:
		return err
	case in.Len() > 0:
		return fmt.Errorf("%d bytes too many", in.Len())
	case !(w.Least > 0 && w.Least < 1):
		return fmt.Errorf("least output %v", w.Least)
	}
	return w.finite()
}

// finite reports what no calculation can use.
func (w *Weights) finite() error {
	for _, part := range w.parts() {
		for _, v := range *part {
			if math.IsNaN(float64(v)) || math.IsInf(float64(v), 0) {
				return errors.New("a number that is none")
			}
		}
	}
	last := Knot{}
	for _, k := range w.Curve {
		if !(k.Output >= last.Output && k.Right >= last.Right && k.Output <= 1 && k.Right <= 1) {
			return errors.New("a curve that falls")
		}
		last = k
	}
	return nil
}
