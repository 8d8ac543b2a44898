package neural

import (
	"encoding/binary"
	"errors"
	"math"
)

// Reasons why a file cannot be read.
var (
	errShort = errors.New("file ends early")
	errCount = errors.New("count out of range")
)

// A writer appends little-endian values.
type writer struct{ out []byte }

func (w *writer) count(n int) { w.out = binary.LittleEndian.AppendUint32(w.out, uint32(n)) }

func (w *writer) text(s string) {
	w.count(len(s))
	w.out = append(w.out, s...)
}

func (w *writer) float(f float32) {
	w.out = binary.LittleEndian.AppendUint32(w.out, math.Float32bits(f))
}

func (w *writer) floats(v []float32) {
	for _, f := range v {
		w.float(f)
	}
}

func (w *writer) steps(v []int8) {
	for _, s := range v {
		w.out = append(w.out, byte(s))
	}
}

// A reader takes values off the front of a file. After an error it returns
// zeros; the error stays in err.
type reader struct {
	in  []byte
	err error
}

func (r *reader) take(n int) []byte {
	if n < 0 || n > len(r.in) {
		r.fail(errShort)
		return nil
	}
	taken := r.in[:n]
	r.in = r.in[n:]
	return taken
}

func (r *reader) fail(err error) {
	if r.err == nil {
		r.err = err
	}
	r.in = nil
}

// count reads a number from 0 to most.
func (r *reader) count(most int) int {
	b := r.take(4)
	if b == nil {
		return 0
	}
	n := binary.LittleEndian.Uint32(b)
	if uint64(n) > uint64(most) {
		r.fail(errCount)
		return 0
	}
	return int(n)
}

func (r *reader) text() string {
	return string(r.take(r.count(len(r.in))))
}

func (r *reader) float() float32 {
	b := r.take(4)
	if b == nil {
		return 0
	}
	f := math.Float32frombits(binary.LittleEndian.Uint32(b))
	if f != f || math.IsInf(float64(f), 0) {
		r.fail(errCount)
		return 0
	}
	return f
}

func (r *reader) floats(n int) []float32 {
	if n > len(r.in)/4 {
		r.fail(errShort)
		return nil
	}
	v := make([]float32, n)
	for i := range v {
		v[i] = r.float()
	}
	return v
}

func (r *reader) steps(n int) []int8 {
	b := r.take(n)
	v := make([]int8, len(b))
	for i, c := range b {
		v[i] = int8(c)
	}
	return v
}
