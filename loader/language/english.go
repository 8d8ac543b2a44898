package language

import (
	"fmt"
	"sync"

	"github.com/dramatis-graph/dramatis/loader/language/internal/boundary"
	"github.com/dramatis-graph/dramatis/loader/language/internal/lemma"
	"github.com/dramatis-graph/dramatis/loader/language/internal/model"
)

// An engine is what is known of English: a file that is part of the program.
type engine struct {
	*model.Model
	boundaries *boundary.Model
	lemmas     *lemma.Model
}

// english decodes the engine when the first text is read. It panics if the file
// is damaged, which a test would find first.
var english = sync.OnceValue(func() engine {
	e, err := decode()
	if err != nil {
		panic(err)
	}
	return e
})

func decode() (engine, error) {
	m, err := model.English()
	if err != nil {
		return engine{}, fmt.Errorf("decoding the language model: %w", err)
	}
	e := engine{Model: m}
	if e.boundaries, err = boundary.Read(m.Boundaries); err != nil {
		return engine{}, fmt.Errorf("decoding the language model: %w", err)
	}
	if e.lemmas, err = lemma.Read(m.Lemmas); err != nil {
		return engine{}, fmt.Errorf("decoding the language model: %w", err)
	}
	return e, nil
}
