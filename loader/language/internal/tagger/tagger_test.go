package tagger_test

import (
	"slices"
	"testing"

	"github.com/dramatis-graph/dramatis/loader/language/internal/neural"
	"github.com/dramatis-graph/dramatis/loader/language/internal/tagger"
)

// A witness is a source that keeps the inputs it is shown. It prefers the
// outcomes from last to first.
type witness struct{ seen []neural.Input }

func (w *witness) Read(in neural.Input) {
	w.seen = append(w.seen, neural.Input{Words: slices.Clone(in.Words), Sets: slices.Clone(in.Sets)})
}

func (w *witness) Choose(_ int, possible []bool) (outcome int, margin float32) {
	for i := 2; i >= 0; i-- {
		if possible == nil || possible[i] {
			return i, 1
		}
	}
	return 0, 0
}

func TestTag(t *testing.T) {
	var w witness
	d := tagger.Dictionary{"sail": {true, true, false}, "the": {true, false, false}}
	tags := make([]int32, 3)
	d.Tag(&w, neural.NewInput(tagger.Shape(3)), []string{"The", "white", "SAIL"}, tags)
	if want := []int32{0, 2, 1}; !slices.Equal(tags, want) {
		t.Errorf("tags %v instead of %v", tags, want)
	}
	last := w.seen[2]
	if want := []int32{-1, 0, 1, 2, -1, -1, -1}; !slices.Equal(last.Words, want) {
		t.Errorf("the last word is read among %v instead of %v", last.Words, want)
	}
	if want := []int32{2 + 1, 0 + 1, 1}; !slices.Equal(last.Sets, want) {
		t.Errorf("the last word is read after %v instead of %v", last.Sets, want)
	}
	if first := w.seen[0]; !slices.Equal(first.Sets, []int32{0, 0, 0}) {
		t.Errorf("the first word is read after %v", first.Sets)
	}
}
