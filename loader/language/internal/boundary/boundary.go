// Package boundary decides where sentences end.
//
// A paragraph is read from left to right. At every place where a sentence could
// end, a linear model weighs what stands before and after: the words, how they
// are written, and how long the sentence already is. The weights are learned
// from treebanks and kept as bytes.
package boundary

// A Word is a word of a paragraph.
type Word struct {
	Text  string
	Glued bool // no white space stands before it
}

// A Model tells ends of sentences. It never changes and may be shared.
type Model struct {
	weights []int8 // one for each of the 1<<tableBits features
}

const (
	tableBits = 17

	// threshold is below even odds: a sentence cut short costs a reader less
	// than two run together, and treebanks agree.
	threshold = -6
)

// Ends appends to ends, for every word of a paragraph, whether a sentence ends
// with it. The last word ends one.
func (m *Model) Ends(ends []bool, words []Word) []bool {
	r := reader{words: words}
	for i := range words {
		last := i+1 == len(words)
		end := last || r.candidate(i) && m.sum(r.features(i)) > threshold
		ends = append(ends, end)
		r.advance(i, end)
	}
	return ends
}

func (m *Model) sum(features []uint32) int32 {
	var total int32
	for _, f := range features {
		total += int32(m.weights[f])
	}
	return total
}
