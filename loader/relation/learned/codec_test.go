package learned

import (
	"bytes"
	"encoding/binary"
	"errors"
	"hash/crc32"
	"strings"
	"testing"
)

func TestWeightsSurviveTheirFile(t *testing.T) {
	file := English().Encode()
	if !bytes.Equal(file, english) {
		t.Error("the weights of the program do not encode to their file")
	}
	if len(file) > 2<<20 {
		t.Errorf("the weights take %d bytes, want at most 2 MiB", len(file))
	}
}

func TestEveryLabelHasAnOutput(t *testing.T) {
	w := English()
	for i, want := range Labels() {
		if i >= len(w.Labels) || w.Labels[i] != want {
			t.Fatalf("label %d is not %v: the weights were made for another vocabulary", i, want)
		}
	}
}

func TestDamagedWeightsAreTold(t *testing.T) {
	file := English().Encode()
	body := bytes.Index(file, []byte("\n\n"))
	changed := func(at int) []byte {
		c := bytes.Clone(file)
		c[at] ^= 0x40
		return c
	}
	for _, tt := range []struct {
		name string
		file []byte
		want string
	}{
		{"nothing", nil, "do not begin with"},
		{"another file", []byte("weights\n\nof something else"), "do not begin with"},
		{"only a head", file[:body+2], "end early"},
		{"half of it", file[:len(file)/2], "checksum"},
		{"a changed number", changed(len(file) / 2), "checksum"},
		{"a changed size", changed(body + 2), "checksum"},
		{"a byte more", append(bytes.Clone(file), 0), "checksum"},
		{"an unknown predicate", sealed(bytes.Replace(file, []byte(" visited "), []byte(" visitad "), 1)), `no predicate "visitad"`},
		{"a size out of range", sealed(append(bytes.Clone(file[:body+2]), 99, 0, 1, 0, 1, 0, 0, 0, 0, 0)), "sizes"},
		{"a number too few", sealed(append(bytes.Clone(file[:len(file)-8]), 0, 0, 0, 0)), "unexpected EOF"},
		{"a number too many", sealed(append(bytes.Clone(file), 0, 0, 0, 0)), "4 bytes too many"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			w, err := Decode(tt.file)
			if !errors.Is(err, ErrDamaged) || !strings.Contains(err.Error(), tt.want) {
				t.Errorf("Decode = %v, %v; want %q", w != nil, err, tt.want)
			}
		})
	}
}

func TestImpossibleNumbersAreTold(t *testing.T) {
	for _, tt := range []struct {
		name  string
		spoil func(w *Weights)
		want  string
	}{
		{"a falling curve", func(w *Weights) { w.Curve = []Knot{{0.5, 0.5}, {0.4, 0.6}} }, "falls"},
		{"a curve above one", func(w *Weights) { w.Curve = []Knot{{0.5, 1.5}} }, "falls"},
		{"no least output", func(w *Weights) { w.Least = 0 }, "least output"},
		{"an infinite bias", func(w *Weights) { w.Outputs[0] = inf() }, "none"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			w, err := Decode(english)
			if err != nil {
				t.Fatal(err)
			}
			tt.spoil(w)
			if _, err := Decode(w.Encode()); !errors.Is(err, ErrDamaged) || !strings.Contains(err.Error(), tt.want) {
				t.Errorf("Decode = %v; want %q", err, tt.want)
			}
		})
	}
}

func inf() float32 {
	zero := float32(0)
	return 1 / zero
}

// sealed gives a changed file the checksum that it claims to have.
func sealed(file []byte) []byte {
	sum := crc32.ChecksumIEEE(file[:len(file)-4])
	return binary.LittleEndian.AppendUint32(bytes.Clone(file[:len(file)-4]), sum)
}
