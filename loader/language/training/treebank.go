package training

import (
	"fmt"
	"os"
	"slices"

	"github.com/dramatis-graph/dramatis/loader/language/conllu"
)

// A sentence is one of a treebank or of a file of names, with what it teaches.
type sentence struct {
	words []string
	tags  []int32 // indexes in labels
	heads []int32 // -1 for the root
	rels  []int32 // indexes in labels
}

// labels number the tags and relations of a treebank.
type labels struct {
	names []string
	index map[string]int32
}

// rare is how often a label must occur to be learned. What occurs less is a slip
// of an annotator or too little to learn from.
const rare = 3

// newLabels numbers what names yields, in order of the names.
func newLabels(counts map[string]int) labels {
	l := labels{index: map[string]int32{}}
	for name, n := range counts {
		if n >= rare {
			l.names = append(l.names, name)
		}
	}
	slices.Sort(l.names)
	for i, name := range l.names {
		l.index[name] = int32(i)
	}
	return l
}

// number returns the index of name, or -1 for a label that is not learned.
func (l labels) number(name string) int32 {
	if i, ok := l.index[name]; ok {
		return i
	}
	return -1
}

// joint is the tag of a word: the universal and the Penn tag in one.
func joint(w conllu.Word) string { return w.UPOS + "|" + w.XPOS }

// readTreebanks reads the trees of the files at paths.
func readTreebanks(paths []string) ([]conllu.Sentence, error) {
	var all []conllu.Sentence
	for _, path := range paths {
		sentences, err := readTreebank(path)
		if err != nil {
			return nil, err
		}
		all = append(all, sentences...)
	}
	return all, nil
}

func readTreebank(path string) ([]conllu.Sentence, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("opening treebank: %w", err)
	}
	defer file.Close()
	sentences, err := conllu.ReadAll(file)
	if err != nil {
		return nil, fmt.Errorf("reading treebank %s: %w", path, err)
	}
	return sentences, nil
}

// count counts what of each word says.
func count(sentences []conllu.Sentence, of func(conllu.Word) string) map[string]int {
	counts := map[string]int{}
	for _, s := range sentences {
		for _, w := range s.Words {
			counts[of(w)]++
		}
	}
	return counts
}

// number turns trees into sentences of numbers.
func number(trees []conllu.Sentence, tags, rels labels) []sentence {
	sentences := make([]sentence, len(trees))
	for i, tree := range trees {
		s := &sentences[i]
		for _, w := range tree.Words {
			s.words = append(s.words, w.Form)
			s.tags = append(s.tags, tags.number(joint(w)))
			s.heads = append(s.heads, int32(w.Head))
			s.rels = append(s.rels, rels.number(w.Rel))
		}
	}
	return sentences
}
