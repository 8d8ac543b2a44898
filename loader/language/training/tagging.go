package training

import (
	"context"
	"io"
	"slices"

	"github.com/dramatis-graph/dramatis/loader/language/internal/neural"
	"github.com/dramatis-graph/dramatis/loader/language/internal/tagger"
)

// teachTags trains a tagger for the given number of tags.
func teachTags(ctx context.Context, p plan, x *neural.Lexicon, tags int, sentences []sentence, progress io.Writer) (*neural.Learner, error) {
	shape := tagger.Shape(tags)
	learner, err := neural.NewLearner(shape, x, p.seed)
	if err != nil {
		return nil, err
	}
	err = p.follow(ctx, learner, len(sentences), progress, func(w *neural.Worker, _, example int) {
		studyTags(w, neural.NewInput(shape), sentences[example], tags)
	})
	return learner, err
}

// studyTags tags a sentence as the tagger would, so that it learns among the
// mistakes that it makes.
func studyTags(w *neural.Worker, in neural.Input, s sentence, tags int) {
	w.Sentence(s.words)
	found := make([]int32, len(s.words))
	good := make([]bool, tags)
	for i := range s.words {
		tagger.Look(in, i, len(s.words), found)
		w.Read(in)
		best, _ := w.Choose(0, nil)
		found[i] = int32(best)
		if right := s.tags[i]; right >= 0 {
			good[right] = true
			w.Learn(0, nil, good)
			w.Done()
			good[right] = false
		}
	}
}

// folds is how many parts the treebanks are cut into, so that the parser can
// learn from tags like those it will be given: each part is tagged by a tagger
// that learned from the others.
const folds = 5

// jackknife returns the sentences with the tags that a tagger gives them which
// has not seen them.
func jackknife(ctx context.Context, p plan, x *neural.Lexicon, tags int, sentences []sentence, progress io.Writer) ([]sentence, error) {
	tagged := slices.Clone(sentences)
	for fold := range folds {
		var rest []sentence
		for i, s := range sentences {
			if i%folds != fold {
				rest = append(rest, s)
			}
		}
		learner, err := teachTags(ctx, p, x, tags, rest, progress)
		if err != nil {
			return nil, err
		}
		reader := neural.NewBundle(x, learner.Network(sample(rest))).NewReader()
		for i := fold; i < len(sentences); i += folds {
			tagged[i].tags = tag(reader, sentences[i].words, tags)
		}
	}
	return tagged, nil
}

// tag returns the tags that the first network of reader gives to words.
func tag(reader *neural.Reader, words []string, tags int) []int32 {
	found := make([]int32, len(words))
	reader.Sentence(words)
	tagger.Dictionary(nil).Tag(reader.Scorer(0), neural.NewInput(tagger.Shape(tags)), words, found)
	return found
}

// sample returns words of the first sentences, by which a network is rounded.
func sample(sentences []sentence) []string {
	var words []string
	for _, s := range sentences[:min(len(sentences), 1000)] {
		words = append(words, s.words...)
	}
	return words
}
