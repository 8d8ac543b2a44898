package training

import (
	"context"
	"io"

	"github.com/dramatis-graph/dramatis/loader/language/internal/neural"
	"github.com/dramatis-graph/dramatis/loader/language/internal/spans"
)

// A named sentence says for each word which outcomes of the tagger of names are
// right. Sources differ in what they mark, so there can be several: where a
// source has no kind for nationalities, a word outside its names may be one.
type named struct {
	words []string
	tags  []int32
	right [][]bool
}

// teachNames trains a tagger of names.
func teachNames(ctx context.Context, p plan, x *neural.Lexicon, tags int, sentences []named, progress io.Writer) (*neural.Learner, error) {
	shape := spans.Shape(tags)
	learner, err := neural.NewLearner(shape, x, p.seed)
	if err != nil {
		return nil, err
	}
	err = p.follow(ctx, learner, len(sentences), progress, func(w *neural.Worker, _, example int) {
		studyNames(w, neural.NewInput(shape), sentences[example])
	})
	return learner, err
}

// studyNames decides on each word as the tagger would, so that it learns among
// the mistakes that it makes.
func studyNames(w *neural.Worker, in neural.Input, s named) {
	w.Sentence(s.words)
	style := spans.Style(s.words)
	found := make([]int32, len(s.words))
	before := int32(spans.Outside)
	for i := range s.words {
		spans.Look(in, i, s.tags, found, style)
		w.Read(in)
		possible := spans.Possible(before)
		best, _ := w.Choose(0, possible[:])
		before = int32(best)
		found[i] = before
		w.Learn(0, nil, s.right[i])
		w.Done()
	}
}

// tagNames gives each sentence the tags that the first network of reader finds.
func tagNames(reader *neural.Reader, sentences []named, tags int) {
	for i := range sentences {
		sentences[i].tags = tag(reader, sentences[i].words, tags)
	}
}
