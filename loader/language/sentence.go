package language

import (
	"github.com/dramatis-graph/dramatis/loader/language/internal/boundary"
)

// longestSentence is the number of words after which a sentence is cut, wherever
// it stands: what is longer could not be parsed in reasonable time.
const longestSentence = 400

// longestLook is the number of words that sentence ends are looked for among at
// a time, which bounds the memory that a long paragraph takes.
const longestLook = 2000

// ends returns where the sentences of text end: for each the index of the word
// after its last.
func ends(text string, words []extent) []int {
	s := sentencer{text: text, layout: newLayout(text), words: words}
	for first := 0; first < len(words); {
		last := s.paragraph(first)
		s.read(first, last)
		first = last
	}
	return s.ends
}

// A sentencer gathers the ends of sentences, paragraph after paragraph.
type sentencer struct {
	text   string
	layout layout
	words  []extent
	ends   []int

	look  []boundary.Word // what of the paragraph is looked at
	found []bool
}

// paragraph returns the index after the last word of the paragraph that starts
// at first.
func (s *sentencer) paragraph(first int) int {
	for i := first + 1; i < len(s.words); i++ {
		if s.layout.breaks(s.words[i-1].end, s.words[i].start) {
			return i
		}
	}
	return len(s.words)
}

// read finds the sentences among the words from first to before last.
func (s *sentencer) read(first, last int) {
	model := english().boundaries
	if n := dateline(s.text, s.words[first:last]); n > 0 {
		first += n
		s.ends = append(s.ends, first)
	}
	for first < last {
		looked := min(first+longestLook, last)
		s.look, s.found = s.look[:0], s.found[:0]
		for i, w := range s.words[first:looked] {
			glued := i > 0 && s.words[first+i-1].end == w.start
			s.look = append(s.look, boundary.Word{Text: w.of(s.text), Glued: glued})
		}
		s.found = model.Ends(s.found, s.look)
		begin := first
		for i, end := range s.found {
			next := begin + i + 1
			// The last end stands only because no more was looked at.
			end = end && (next < looked || looked == last)
			if end || next-first == longestSentence {
				s.ends = append(s.ends, next)
				first = next
			}
		}
	}
}
