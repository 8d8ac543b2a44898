package training

import (
	"context"
	"io"
	"slices"
	"strings"

	"github.com/dramatis-graph/dramatis/loader/language/internal/model"
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
	marks []mark

	recased bool // with other capitals than the source has
}

// A mark is a name that a source marks: the words from first up to end.
type mark struct{ first, end int }

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

// tagNames gives each sentence the tags that the first network of reader finds,
// and takes back the marks on words of which none can be part of a name.
func tagNames(reader *neural.Reader, sentences []named, labels model.Labels) {
	proper := make([]bool, len(labels.Tags))
	for i, tag := range labels.Tags {
		proper[i] = strings.HasPrefix(tag, "PROPN|") || strings.HasPrefix(tag, "ADJ|")
	}
	for i := range sentences {
		s := &sentences[i]
		s.tags = tag(reader, s.words, len(labels.Tags))
		for _, m := range s.marks {
			if !slices.ContainsFunc(s.tags[m.first:m.end], func(tag int32) bool { return proper[tag] }) {
				s.unmark(m)
			}
		}
	}
}

// unmark says that the words of m are outside of names.
func (n *named) unmark(m mark) {
	for i := m.first; i < m.end; i++ {
		n.right[i] = make([]bool, spans.Outcomes)
		n.right[i][spans.Outside] = true
	}
}
