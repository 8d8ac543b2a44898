package model

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"strings"

	"github.com/dramatis-graph/dramatis/loader/language/internal/neural"
	"github.com/dramatis-graph/dramatis/loader/language/internal/spans"
	"github.com/dramatis-graph/dramatis/loader/language/internal/tagger"
)

// A model file begins with lines of text, which end at an empty one:
//
//	dramatis language model 1
//	licence: CC BY-SA 4.0, see NOTICE
//	from: 3f…e1 ewt-train.conllu
//	body: 77…0c
//
// There is one "from" for each file that the model was trained on, with its
// SHA-256; "body" is the SHA-256 of the rest. The rest is the labels, each list
// as lines, and the sections, all with their lengths before them, and then the
// networks.
const (
	title   = "dramatis language model "
	version = "1"
	licence = "licence: "
	from    = "from: "
	body    = "body: "
)

// ErrFile is the error of a file that is not a model, was damaged or is of
// another version.
var ErrFile = errors.New("not a usable language model")

var errShort = errors.New("body ends early")

// A Header says where a model comes from.
type Header struct {
	Licence string
	From    []string // the digests and names of the files that it was trained on
}

// Encode writes a model file.
func (m *Model) Encode() ([]byte, error) {
	var rest []byte
	for _, list := range m.Labels.lists() {
		rest = appendPart(rest, []byte(strings.Join(*list, "\n")))
	}
	rest = appendPart(rest, m.Boundaries)
	rest = appendPart(rest, m.Lemmas)
	rest, err := m.bundle.AppendBinary(rest)
	if err != nil {
		return nil, fmt.Errorf("writing a model: %w", err)
	}
	var out bytes.Buffer
	fmt.Fprintf(&out, "%s%s\n%s%s\n", title, version, licence, m.Licence)
	for _, f := range m.From {
		fmt.Fprintf(&out, "%s%s\n", from, f)
	}
	fmt.Fprintf(&out, "%s%x\n\n", body, sha256.Sum256(rest))
	out.Write(rest)
	return out.Bytes(), nil
}

// Decode reads a model file. Its errors wrap [ErrFile].
func Decode(file []byte) (*Model, error) {
	m, err := decode(file)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrFile, err)
	}
	return m, nil
}

func decode(file []byte) (*Model, error) {
	head, rest, ok := bytes.Cut(file, []byte("\n\n"))
	if !ok {
		return nil, errors.New("no header")
	}
	h, digest, err := readHeader(string(head))
	if err != nil {
		return nil, err
	}
	if digest != fmt.Sprintf("%x", sha256.Sum256(rest)) {
		return nil, errors.New("damaged: the body does not match its digest")
	}
	var l Labels
	for _, list := range l.lists() {
		var part []byte
		if part, rest, err = cut(rest); err != nil {
			return nil, err
		}
		*list = strings.Split(string(part), "\n")
	}
	var s Sections
	for _, section := range []*[]byte{&s.Boundaries, &s.Lemmas} {
		if *section, rest, err = cut(rest); err != nil {
			return nil, err
		}
	}
	bundle, err := neural.ReadBundle(rest)
	if err != nil {
		return nil, err
	}
	return New(h, l, s, bundle)
}

// lists returns the labels in the order of the file.
func (l *Labels) lists() []*[]string {
	return []*[]string{&l.Tags, &l.Relations, &l.Words, &l.Left, &l.Right}
}

func appendPart(out, part []byte) []byte {
	out = binary.LittleEndian.AppendUint32(out, uint32(len(part)))
	return append(out, part...)
}

func readHeader(head string) (h Header, digest string, err error) {
	lines := strings.Split(head, "\n")
	if v, ok := strings.CutPrefix(lines[0], title); !ok {
		return h, "", errors.New("no header")
	} else if v != version {
		return h, "", fmt.Errorf("version %s instead of %s", v, version)
	}
	for _, line := range lines[1:] {
		if v, ok := strings.CutPrefix(line, licence); ok {
			h.Licence = v
		} else if v, ok := strings.CutPrefix(line, from); ok {
			h.From = append(h.From, v)
		} else if v, ok := strings.CutPrefix(line, body); ok {
			digest = v
		} else {
			return h, "", fmt.Errorf("header line %q is of no known kind", line)
		}
	}
	return h, digest, nil
}

// cut takes what appendPart appended off the front of in.
func cut(in []byte) (part, rest []byte, err error) {
	if len(in) < 4 {
		return nil, nil, errShort
	}
	n := binary.LittleEndian.Uint32(in)
	if in = in[4:]; uint64(n) > uint64(len(in)) {
		return nil, nil, errShort
	}
	return in[:n:n], in[n:], nil
}

// check makes sure that the networks are of the shapes that the labels ask for.
func (m *Model) check() error {
	tags := len(m.Tags)
	want := []neural.Shape{tagger.Shape(tags), m.grammar.Shape(), spans.Shape(tags)}
	if n := m.bundle.Len(); n != len(want) {
		return fmt.Errorf("%d networks instead of %d", n, len(want))
	}
	for i, w := range want {
		if got := m.bundle.Network(i).Shape(); !w.Fits(got) {
			return fmt.Errorf("network %d looks at %+v instead of %+v", i, got, w)
		}
	}
	return nil
}
