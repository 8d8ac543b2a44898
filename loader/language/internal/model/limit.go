package model

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/dramatis-graph/dramatis/loader/language/internal/tagger"
)

// limit reads what the labels say of the tags of words and of the relations of
// tags.
func (m *Model) limit() error {
	m.words = tagger.Dictionary{}
	for _, line := range m.Words {
		word, numbers, _ := strings.Cut(line, " ")
		tags, err := choice(numbers, len(m.Tags))
		if err != nil {
			return fmt.Errorf("tags of %q: %w", word, err)
		}
		m.words[word] = tags
	}
	for side, lines := range [][]string{m.Right, m.Left} {
		if len(lines) != len(m.Tags) {
			return fmt.Errorf("relations for %d tags instead of %d", len(lines), len(m.Tags))
		}
		for i, line := range lines {
			relations, err := choice(line, len(m.Relations))
			if err != nil {
				return fmt.Errorf("relations of %q: %w", m.Tags[i], err)
			}
			m.grammar.Arcs[side] = append(m.grammar.Arcs[side], relations)
		}
	}
	return nil
}

// choice reads numbers below n. No numbers at all leave every choice open.
func choice(numbers string, n int) ([]bool, error) {
	if numbers == "" {
		return nil, nil
	}
	chosen := make([]bool, n)
	for number := range strings.SplitSeq(numbers, " ") {
		i, err := strconv.Atoi(number)
		if err != nil || i < 0 || i >= n {
			return nil, fmt.Errorf("%q is no number below %d", number, n)
		}
		chosen[i] = true
	}
	return chosen, nil
}
