package neural

import (
	"fmt"
	"strings"
)

// A Lexicon is the word vectors that all networks of a model share. It never
// changes once made.
type Lexicon struct {
	words  []string // folded
	row    map[string]int32
	width  int
	scales []float32 // per word: what one step of its vector is worth
	steps  []int8    // the vectors, one after the other
}

// NewLexicon rounds vectors, all of the same width, to the steps of a Lexicon.
// The words are folded already and differ.
func NewLexicon(words []string, vectors [][]float32) *Lexicon {
	x := &Lexicon{words: words}
	if len(vectors) > 0 {
		x.width = len(vectors[0])
	}
	for _, v := range vectors {
		scale, steps := round(v)
		x.scales = append(x.scales, scale)
		x.steps = append(x.steps, steps...)
	}
	x.index()
	return x
}

func (x *Lexicon) index() {
	x.row = make(map[string]int32, len(x.words))
	for i, w := range x.words {
		x.row[w] = int32(i)
	}
}

// Width returns how many numbers a vector has.
func (x *Lexicon) Width() int { return x.width }

// Spell cuts word to pieces and looks its vector up.
func (x *Lexicon) Spell(word string) Spelling {
	var buffer [2 * readable]byte
	folded := AppendFolded(buffer[:0], word)
	s := Spelling{vector: -1}
	s.cut(word, folded)
	if row, ok := x.row[string(folded)]; ok {
		s.vector = row
	}
	return s
}

// vector writes the vector of row into v, zeros for row -1.
func (x *Lexicon) vector(row int32, v []float32) {
	if row < 0 {
		clear(v)
		return
	}
	scale := x.scales[row]
	for i, step := range x.steps[int(row)*x.width:][:x.width] {
		v[i] = scale * float32(step)
	}
}

func (x *Lexicon) write(w *writer) {
	w.count(len(x.words))
	w.count(x.width)
	w.text(strings.Join(x.words, "\n"))
	w.floats(x.scales)
	w.steps(x.steps)
}

// readLexicon reads what write wrote.
func readLexicon(r *reader) (*Lexicon, error) {
	x := &Lexicon{}
	n := r.count(maxRows)
	x.width = r.count(maxInner)
	text := r.text()
	x.scales = r.floats(n)
	x.steps = r.steps(n * x.width)
	if r.err != nil {
		return nil, fmt.Errorf("reading word vectors: %w", r.err)
	}
	if n > 0 {
		x.words = strings.Split(text, "\n")
	}
	if len(x.words) != n {
		return nil, fmt.Errorf("reading word vectors: %d words for %d vectors", len(x.words), n)
	}
	x.index()
	return x, nil
}
