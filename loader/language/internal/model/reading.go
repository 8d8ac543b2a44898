package model

import (
	"github.com/dramatis-graph/dramatis/loader/language/internal/neural"
	"github.com/dramatis-graph/dramatis/loader/language/internal/parser"
	"github.com/dramatis-graph/dramatis/loader/language/internal/spans"
)

// A Word is what the model says of a word.
type Word struct {
	Universal, Penn string // tags
	Head            int    // the index of another word of the sentence, or -1 for the root
	Relation        string
	Margin          float32 // of the head and relation over the next best
}

// A Reading reads the sentences of one document, in order. It is for one
// goroutine.
type Reading struct {
	model   *Model
	reader  *neural.Reader
	inputs  [networkCount]neural.Input
	state   parser.State
	tags    []int32
	margins []float32
	words   []Word

	outcomes []int32
	names    []spans.Name
}

func newReading(m *Model) *Reading {
	r := &Reading{model: m, reader: m.bundle.NewReader()}
	for i := range m.bundle.Len() {
		r.inputs[i] = neural.NewInput(m.bundle.Network(i).Shape())
	}
	return r
}

// Open starts to read a document.
func (m *Model) Open() *Reading {
	return m.readers.Get().(*Reading)
}

// Close lets the memory of a reading be used for the next. The reading and what
// it returned must not be used afterwards.
func (r *Reading) Close() {
	r.model.readers.Put(r)
}

// Sentence reads a sentence of these words. What it returns is valid until it is
// called again.
func (r *Reading) Sentence(words []string) ([]Word, []spans.Name) {
	n := len(words)
	r.tags, r.margins, r.words = sized(r.tags, n), sized(r.margins, n), sized(r.words, n)
	r.reader.Sentence(words)
	r.model.words.Tag(r.reader.Scorer(tagging), r.inputs[tagging], words, r.tags)
	r.model.grammar.Parse(r.reader.Scorer(parsing), r.inputs[parsing], &r.state, r.tags, r.margins)
	for i := range r.words {
		r.words[i] = r.word(i)
	}
	r.outcomes = sized(r.outcomes, n)
	r.names = spans.Find(r.reader.Scorer(naming), r.inputs[naming], words, r.tags, r.outcomes, r.names[:0])
	return r.words, r.names
}

func (r *Reading) word(i int) Word {
	tag := r.model.tags[r.tags[i]]
	w := Word{Universal: tag.universal, Penn: tag.penn, Head: parser.None, Relation: "root", Margin: r.margins[i]}
	if head, relation := r.state.Head(int32(i)); head != parser.None {
		w.Head, w.Relation = int(head), r.model.Relations[relation]
	}
	return w
}

// sized returns a slice of length n in the memory of s where that is enough.
func sized[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n, n+n/2)
	}
	return s[:n]
}
