package training

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/dramatis-graph/dramatis/loader/language/internal/spans"
)

// known counts how often sources mark a name, by kind.
type known map[string][]int

// A name is known well when it is marked often and nearly always as the same.
const (
	knownTimes = 4
	knownShare = 0.8
)

// count counts the names that sentences mark for sure.
func (k known) count(sentences []named) {
	for _, s := range sentences {
		for _, m := range s.marks {
			kind, ok := s.kind(m)
			if !ok || s.right[m.first][spans.Outside] {
				continue
			}
			name := s.name(m)
			if k[name] == nil {
				k[name] = make([]int, len(spans.Kinds()))
			}
			k[name][kind]++
		}
	}
}

// of returns what a name is, if it is known well.
func (k known) of(name string) (kind int, ok bool) {
	all := 0
	for i, times := range k[name] {
		all += times
		if times > k[name][kind] {
			kind = i
		}
	}
	return kind, all >= knownTimes && float64(k[name][kind]) >= knownShare*float64(all)
}

// correct makes sentences that a program marked agree with what is known: a name
// becomes what it is elsewhere, for sure, and a capitalised word that is a name
// elsewhere may be one here.
func (k known) correct(sentences []named) {
	for _, s := range sentences {
		inside := make([]bool, len(s.words))
		for _, m := range s.marks {
			if kind, ok := k.of(s.name(m)); ok {
				s.remark(m, kind)
			}
			for i := m.first; i < m.end; i++ {
				inside[i] = true
			}
		}
		for i, w := range s.words {
			if first, _ := utf8.DecodeRuneInString(w); inside[i] || !unicode.IsUpper(first) {
				continue
			}
			if kind, ok := k.of(w); ok {
				s.right[i][spans.First(kind)] = true
			}
		}
	}
}

// name returns the words of a mark.
func (n named) name(m mark) string {
	return strings.Join(n.words[m.first:m.end], " ")
}

// kind returns the kind of a mark that can be of one only.
func (n named) kind(m mark) (kind int, ok bool) {
	for i := range spans.Kinds() {
		if n.right[m.first][spans.First(i)] {
			if ok {
				return 0, false
			}
			kind, ok = i, true
		}
	}
	return kind, ok
}

// remark makes m a mark of one kind and nothing else.
func (n named) remark(m mark, kind int) {
	for i := m.first; i < m.end; i++ {
		n.right[i] = make([]bool, spans.Outcomes)
		if i == m.first {
			n.right[i][spans.First(kind)] = true
		} else {
			n.right[i][spans.Further(kind)] = true
		}
	}
}
