package training

import (
	"fmt"
	"slices"
	"strings"

	"github.com/dramatis-graph/dramatis/loader/language/internal/boundary"
	"github.com/dramatis-graph/dramatis/loader/language/internal/lemma"
	"github.com/dramatis-graph/dramatis/loader/language/internal/model"
)

// sections trains what knows no networks: sentence ends and lemmas.
func (s *school) sections(seed uint64) (model.Sections, error) {
	paragraphs := boundary.Paragraphs(s.trees)
	paragraphs = slices.Concat(paragraphs, boundary.Glued(paragraphs, seed), boundary.Abbreviated(paragraphs, seed), boundary.Places(s.trees))
	boundaries, err := boundary.Train(paragraphs, seed).AppendBinary(nil)
	if err != nil {
		return model.Sections{}, fmt.Errorf("writing sentence ends: %w", err)
	}
	lemmas, err := lemma.Train(s.trees, s.attested()).AppendBinary(nil)
	if err != nil {
		return model.Sections{}, fmt.Errorf("writing lemmas: %w", err)
	}
	return model.Sections{Boundaries: boundaries, Lemmas: lemmas}, nil
}

// attested counts the words in small letters of the texts with names marked.
func (s *school) attested() map[string]int {
	counts := map[string]int{}
	for _, n := range s.names {
		if n.recased {
			continue
		}
		for _, w := range n.words {
			if strings.ToLower(w) == w {
				counts[w]++
			}
		}
	}
	return counts
}
