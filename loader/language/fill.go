package language

import (
	"strconv"

	"github.com/dramatis-graph/dramatis/loader/language/conllu"
)

// Fill reads sentences whose words are given: it returns them with the tags,
// trees and named spans that the engine finds. Words, tokens, comments and
// spaces stay as they are; what stood in the other columns is left out. A comment
// "newdoc" begins a document, in which names are made to agree.
func Fill(sentences []conllu.Sentence) []conllu.Sentence {
	read := make([]Sentence, len(sentences))
	for i, s := range sentences {
		for _, w := range s.Words {
			read[i].Words = append(read[i].Words, Word{Text: w.Form, Head: -1})
		}
	}
	for first := 0; first < len(sentences); {
		last := first + 1
		for last < len(sentences) && !sentences[last].StartsDocument() {
			last++
		}
		annotate(read[first:last])
		first = last
	}
	filled := make([]conllu.Sentence, len(sentences))
	for i, s := range sentences {
		filled[i] = conllu.Sentence{Comments: s.Comments, Tokens: s.Tokens, Words: read[i].fill(s)}
	}
	return filled
}

// fill returns the words of given with what s says of them.
func (s Sentence) fill(given conllu.Sentence) []conllu.Word {
	words := make([]conllu.Word, len(given.Words))
	names := s.nameColumn()
	for i, w := range s.Words {
		misc := "Margin=" + strconv.FormatFloat(float64(w.Margin), 'f', 2, 32)
		if names[i] != "" {
			misc += "|NER=" + names[i]
		}
		if conllu.MiscValue(given.Words[i].Misc, "SpaceAfter") == "No" {
			misc += "|SpaceAfter=No"
		}
		words[i] = conllu.Word{
			Form: w.Text, Lemma: w.Lemma, UPOS: w.UPOS, XPOS: w.XPOS,
			Feats: s.features(i), Head: w.Head, Rel: w.Rel, Misc: misc,
		}
	}
	return words
}
