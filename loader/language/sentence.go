package language

import (
	_ "embed"
	"sync"

	"github.com/dramatis-graph/dramatis/loader/language/internal/boundary"
)

// longestSentence is the number of words after which a sentence is cut, wherever
// it stands: what is longer could not be parsed in reasonable time.
const longestSentence = 400

// longestLook is the number of words that sentence ends are looked for among at
// a time, which bounds the memory that a long paragraph takes.
const longestLook = 2000

//go:embed boundary.bin
var boundaryFile string

var boundaries = sync.OnceValues(func() (*boundary.Model, error) { return boundary.Read([]byte(boundaryFile)) })

// sentences groups words into the sentences of text.
func sentences(text string, words []Word) []Sentence {
	s := sentencer{layout: newLayout(text)}
	for first := 0; first < len(words); {
		last := s.paragraph(words, first)
		s.read(words[first:last])
		first = last
	}
	return s.sentences
}

// A sentencer gathers sentences, paragraph after paragraph.
type sentencer struct {
	layout    layout
	sentences []Sentence
	words     []boundary.Word // of one paragraph
	ends      []bool
}

// paragraph returns the index after the last word of the paragraph that starts
// at first.
func (s *sentencer) paragraph(words []Word, first int) int {
	for i := first + 1; i < len(words); i++ {
		if s.layout.breaks(words[i-1].End, words[i].Start) {
			return i
		}
	}
	return len(words)
}

// read cuts one paragraph into sentences.
func (s *sentencer) read(words []Word) {
	for len(words) > 0 {
		look := words[:min(len(words), longestLook)]
		s.words, s.ends = s.words[:0], s.ends[:0]
		for i, w := range look {
			glued := i > 0 && look[i-1].End == w.Start
			s.words = append(s.words, boundary.Word{Text: w.Text, Glued: glued})
		}
		model, _ := boundaries()
		s.ends = model.Ends(s.ends, s.words)
		first := 0
		for i, end := range s.ends {
			whole := i+1 < len(look) || len(look) == len(words) || first == 0
			if end && whole || i+1-first == longestSentence {
				s.add(look[first : i+1 : i+1])
				first = i + 1
			}
		}
		words = words[first:]
	}
}

func (s *sentencer) add(words []Word) {
	s.sentences = append(s.sentences, Sentence{Start: words[0].Start, End: words[len(words)-1].End, Words: words})
}
