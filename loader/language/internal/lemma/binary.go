package lemma

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
)

var errLine = errors.New("not an ending")

// AppendBinary appends the model in the form that [Read] reads: lines of tag,
// ending, cut and addition, in order. A "!" before the tag stands for words in
// capitals, one before the cut for small letters. An ending stands after "-", a
// whole word after "=".
func (m *Model) AppendBinary(out []byte) ([]byte, error) {
	kinds := make([]kind, 0, len(m.kinds))
	for k := range m.kinds {
		kinds = append(kinds, k)
	}
	slices.SortFunc(kinds, func(a, b kind) int {
		return cmp.Or(strings.Compare(a.tag, b.tag), strings.Compare(strconv.FormatBool(a.capitals), strconv.FormatBool(b.capitals)))
	})
	for _, k := range kinds {
		r := m.kinds[k]
		for _, ending := range sorted(r.endings) {
			out = appendLine(out, k, anEnding+ending, r.endings[ending])
		}
		for _, word := range sorted(r.words) {
			out = appendLine(out, k, aWord+word, r.words[word])
		}
	}
	return out, nil
}

const (
	anEnding = "-"
	aWord    = "="
)

func appendLine(out []byte, k kind, what string, e edit) []byte {
	return fmt.Appendf(out, "%s%s\t%s\t%s%d\t%s\n", mark(k.capitals), k.tag, what, mark(e.lower), e.cut, e.add)
}

func mark(set bool) string {
	if set {
		return "!"
	}
	return ""
}

// Read reads a model that AppendBinary wrote.
func Read(in []byte) (*Model, error) {
	m := &Model{kinds: map[kind]*rules{}}
	n := 0
	for line := range strings.Lines(string(in)) {
		n++
		if err := m.readLine(strings.TrimSuffix(line, "\n")); err != nil {
			return nil, fmt.Errorf("line %d: %w", n, err)
		}
	}
	return m, nil
}

func (m *Model) readLine(line string) error {
	cells := strings.Split(line, "\t")
	if len(cells) != 4 {
		return errLine
	}
	k := kind{tag: cells[0]}
	if tag, ok := strings.CutPrefix(cells[0], "!"); ok && tag != "" {
		k = kind{tag: tag, capitals: true}
	}
	digits, lower := strings.CutPrefix(cells[2], "!")
	cut, err := strconv.Atoi(digits)
	if err != nil || cut < 0 {
		return errLine
	}
	if m.kinds[k] == nil {
		m.kinds[k] = newRules()
	}
	e := edit{lower: lower, cut: cut, add: cells[3]}
	if word, ok := strings.CutPrefix(cells[1], aWord); ok {
		m.kinds[k].words[word] = e
	} else if ending, ok := strings.CutPrefix(cells[1], anEnding); ok {
		m.kinds[k].setEnding(ending, e)
	} else {
		return errLine
	}
	return nil
}
