package training

import (
	"encoding/json"
	"fmt"
	"os"

	"github.com/dramatis-graph/dramatis/loader/language/internal/neural"
)

// width is how many numbers of each word vector are used. The files hold two
// more, which are not part of the vector.
const width = 100

// vectorFile is the part of a file of word vectors that matters here. The words
// are in the order of how common they are.
type vectorFile struct {
	Words   []string
	Vectors map[string]json.RawMessage
}

// readVectors returns the vectors of most many words: first those that occur
// often enough in counts, then the commonest.
func readVectors(path string, counts map[string]int, most int) (*neural.Lexicon, error) {
	text, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("reading word vectors: %w", err)
	}
	var file vectorFile
	if err := json.Unmarshal(text, &file); err != nil {
		return nil, fmt.Errorf("reading word vectors of %s: %w", path, err)
	}
	words := choose(file.Words, counts, most)
	vectors := make([][]float32, len(words))
	for i, word := range words {
		if err := json.Unmarshal(file.Vectors[word], &vectors[i]); err != nil {
			return nil, fmt.Errorf("reading the vector of %q: %w", word, err)
		}
		if len(vectors[i]) < width {
			return nil, fmt.Errorf("reading the vector of %q: only %d numbers", word, len(vectors[i]))
		}
		vectors[i] = vectors[i][:width]
	}
	return neural.NewLexicon(words, vectors), nil
}

// often is how often a word must occur in our own texts to be chosen for it.
const often = 3

// choose picks most many of words, keeping their order.
func choose(words []string, counts map[string]int, most int) []string {
	room := most
	for _, word := range words {
		if counts[word] >= often {
			room--
		}
	}
	var chosen []string
	for _, word := range words {
		switch {
		case neural.Fold(word) != word:
			continue
		case counts[word] >= often:
		case room > 0:
			room--
		default:
			continue
		}
		if len(chosen) < most {
			chosen = append(chosen, word)
		}
	}
	return chosen
}
