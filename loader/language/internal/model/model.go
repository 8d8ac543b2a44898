// Package model holds the trained model of the language engine: the tagger, the
// parser and the tagger of names, in one file that is part of the program.
package model

import (
	_ "embed"
	"strings"
	"sync"

	"github.com/dramatis-graph/dramatis/loader/language/internal/neural"
	"github.com/dramatis-graph/dramatis/loader/language/internal/parser"
	"github.com/dramatis-graph/dramatis/loader/language/internal/tagger"
)

// The networks of a model, in the order of the file.
const (
	tagging = iota
	parsing
	naming
	networkCount = iota
)

// A Model is safe for use by several goroutines.
type Model struct {
	Header
	Labels
	Sections
	tags    []tag
	words   tagger.Dictionary
	grammar parser.Grammar
	bundle  *neural.Bundle
	readers sync.Pool
}

// Labels are what the outcomes of the networks are called, in their order.
type Labels struct {
	Tags      []string // "NOUN|NNS": the universal and the Penn tag
	Relations []string // "nmod:poss"

	// Words are the tags of common words, "walk 17 40": numbers of Tags. Left and
	// Right have a line for each tag with the relations that a word with it can
	// have to a head on that side of it: numbers of Relations.
	Words, Left, Right []string
}

// Sections are the parts of a model that other packages write and read.
type Sections struct {
	Boundaries []byte // where sentences end, for package boundary
	Lemmas     []byte // dictionary forms, for package lemma
}

// A tag is a member of Labels.Tags, cut in two.
type tag struct{ universal, penn string }

// New puts a model together from what the networks of bundle were trained for.
func New(h Header, l Labels, s Sections, bundle *neural.Bundle) (*Model, error) {
	m := &Model{Header: h, Labels: l, Sections: s, grammar: NewGrammar(l), bundle: bundle}
	for _, name := range l.Tags {
		universal, penn, _ := strings.Cut(name, "|")
		m.tags = append(m.tags, tag{universal, penn})
	}
	if err := m.limit(); err != nil {
		return nil, err
	}
	if err := m.check(); err != nil {
		return nil, err
	}
	m.readers.New = func() any { return newReading(m) }
	return m, nil
}

// NewGrammar numbers the universal tags in the labels of a model.
func NewGrammar(l Labels) parser.Grammar {
	g := parser.Grammar{Relations: len(l.Relations)}
	numbers := map[string]int32{}
	for _, name := range l.Tags {
		universal, _, _ := strings.Cut(name, "|")
		if _, ok := numbers[universal]; !ok {
			numbers[universal] = int32(len(numbers))
		}
		g.Coarse = append(g.Coarse, numbers[universal])
	}
	g.Universal = len(numbers)
	return g
}

//go:embed english.model
var file []byte

var decoded = sync.OnceValues(func() (*Model, error) { return Decode(file) })

// English returns the model that is part of the program. It is decoded when it is
// first asked for.
func English() (*Model, error) { return decoded() }
