package main

import (
	"bufio"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/dramatis-graph/dramatis/loader/language"
	"github.com/dramatis-graph/dramatis/loader/language/conllscore"
	"github.com/dramatis-graph/dramatis/loader/language/conllu"
)

// A reading of a treebank is scored twice: with its words given, and from its
// raw text.
type reading struct {
	given, raw conllscore.Score
	lemmas     float64 // percent right, words given
}

func measureTreebank(folder, name, part string) (reading, error) {
	gold, err := readTreebank(filepath.Join(folder, "treebanks", name+"-"+part+".conllu"))
	if err != nil {
		return reading{}, err
	}
	filled := language.Fill(gold)
	given, err := conllscore.Compare(gold, filled)
	if err != nil {
		return reading{}, fmt.Errorf("scoring %s-%s: %w", name, part, err)
	}
	raw, err := conllscore.Compare(gold, readRaw(gold))
	if err != nil {
		return reading{}, fmt.Errorf("scoring the raw text of %s-%s: %w", name, part, err)
	}
	return reading{given: given, raw: raw, lemmas: lemmas(gold, filled)}, nil
}

func readTreebank(path string) ([]conllu.Sentence, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	sentences, err := conllu.ReadAll(file)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return sentences, nil
}

// readRaw reads each document of a treebank from its text.
func readRaw(gold []conllu.Sentence) []conllu.Sentence {
	var all []conllu.Sentence
	for first := 0; first < len(gold); {
		last := first + 1
		for last < len(gold) && !gold[last].StartsDocument() {
			last++
		}
		all = append(all, language.Parse(conllu.Text(gold[first:last])).CoNLLU()...)
		first = last
	}
	return all
}

func lemmas(gold, filled []conllu.Sentence) float64 {
	right, all := 0, 0
	for i, s := range gold {
		for k, w := range s.Words {
			all++
			if filled[i].Words[k].Lemma == w.Lemma {
				right++
			}
		}
	}
	return 100 * float64(right) / float64(all)
}

// measureNames scores named spans over the words of UniversalNER, which marks
// persons, organizations and places.
func measureNames(folder, part string) (conllscore.Count, error) {
	sentences, tags, err := readNames(filepath.Join(folder, "ner", "uner-ewt-"+part+".iob2"))
	if err != nil {
		return conllscore.Count{}, err
	}
	var total conllscore.Count
	for i, s := range language.Fill(sentences) {
		found := make([]string, len(s.Words))
		for k, w := range s.Words {
			found[k] = conllu.MiscValue(w.Misc, "NER")
		}
		total = total.Add(conllscore.Names(marked(tags[i]), marked(found)))
	}
	return total, nil
}

// marked returns the names of the kinds that UniversalNER marks.
func marked(tags []string) []conllscore.Name {
	var names []conllscore.Name
	for _, n := range conllscore.NamesOf(tags) {
		if n.Kind == "PER" || n.Kind == "ORG" || n.Kind == "LOC" {
			names = append(names, n)
		}
	}
	return names
}

// readNames reads a file of sentences, one word and its tag a line.
func readNames(path string) (sentences []conllu.Sentence, tags [][]string, err error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, nil, err
	}
	defer file.Close()
	var s conllu.Sentence
	var own []string
	lines := bufio.NewScanner(file)
	for lines.Scan() {
		line := lines.Text()
		if comment, ok := strings.CutPrefix(line, "# "); ok {
			s.Comments = append(s.Comments, comment)
			continue
		}
		if cells := strings.Split(line, "\t"); len(cells) > 2 {
			s.Words = append(s.Words, conllu.Word{Form: cells[1], Head: -1})
			own = append(own, cells[2])
		} else if len(s.Words) > 0 {
			sentences, tags = append(sentences, s), append(tags, own)
			s, own = conllu.Sentence{}, nil
		}
	}
	if len(s.Words) > 0 {
		sentences, tags = append(sentences, s), append(tags, own)
	}
	return sentences, tags, lines.Err()
}
