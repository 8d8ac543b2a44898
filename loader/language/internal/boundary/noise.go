package boundary

import (
	"math/rand/v2"

	"github.com/dramatis-graph/dramatis/loader/language/conllu"
)

// Glued returns copies of some paragraphs in which no space stands between the
// sentences, as when markup has lost its line breaks: "he said.The minister".
func Glued(paragraphs []Paragraph, seed uint64) []Paragraph {
	const oneIn = 8
	random := rand.New(rand.NewPCG(seed, 1))
	var all []Paragraph
	for _, p := range paragraphs {
		if random.IntN(oneIn) > 0 {
			continue
		}
		words := append([]Word(nil), p.Words...)
		for i := range words[1:] {
			if p.Ends[i] && shapeOf(words[i].Text) == stop {
				words[i+1].Glued = true
			}
		}
		all = append(all, Paragraph{Words: words, Ends: p.Ends})
	}
	return all
}

// abbreviations may close a sentence, and their full stop is then also that of
// the sentence; or a name may follow them, and the sentence goes on.
var abbreviations = []string{"U.S.", "U.N.", "U.K.", "D.C.", "E.U.", "p.m.", "a.m.", "Inc.", "Corp.", "Jr."}

// Abbreviated returns copies of paragraphs in which some names are abbreviations:
// the last word of a sentence, or the first of two that stand inside one.
// Treebanks have few of either, and news has many.
func Abbreviated(paragraphs []Paragraph, seed uint64) []Paragraph {
	random := rand.New(rand.NewPCG(seed, 2))
	var all []Paragraph
	for _, p := range paragraphs {
		if q, changed := abbreviate(p, random); changed {
			all = append(all, q)
		}
	}
	return all
}

func abbreviate(p Paragraph, random *rand.Rand) (q Paragraph, changed bool) {
	const oneIn = 4
	begins := true // a sentence, at the word before
	for i, w := range p.Words {
		n := len(q.Words)
		inside := n > 0 && !begins && shapeOf(q.Words[n-1].Text) == title
		begins = n == 0 || q.Ends[n-1]
		replace := func() {
			q.Words[n-1].Text = abbreviations[random.IntN(len(abbreviations))]
			changed = true
		}
		switch {
		case inside && p.Ends[i] && w.Text == "." && random.IntN(oneIn) == 0:
			replace()
			q.Ends[n-1] = true
			continue
		case inside && shapeOf(w.Text) == title && random.IntN(oneIn) == 0:
			replace()
		}
		q.Words, q.Ends = append(q.Words, w), append(q.Ends, p.Ends[i])
	}
	return q, changed
}

// Places returns every "City, Country" of a treebank as a paragraph of its own,
// as it stands under a headline. Without them a model of letters would take the
// comma for the one after a greeting.
func Places(sentences []conllu.Sentence) []Paragraph {
	var all []Paragraph
	for _, s := range sentences {
		for i := 1; i+1 < len(s.Words); i++ {
			if s.Words[i].Form != "," || !proper(s.Words[i-1]) || !proper(s.Words[i+1]) {
				continue
			}
			first, last := i-1, i+1
			for first > 0 && proper(s.Words[first-1]) {
				first--
			}
			for last+1 < len(s.Words) && proper(s.Words[last+1]) {
				last++
			}
			all = append(all, line(s, first, last))
			i = last
		}
	}
	return all
}

func proper(w conllu.Word) bool { return w.UPOS == "PROPN" }

// line makes a paragraph of the words first to last, which is one sentence.
func line(s conllu.Sentence, first, last int) Paragraph {
	var p Paragraph
	for i := first; i <= last; i++ {
		p.Words = append(p.Words, Word{Text: s.Words[i].Form, Glued: i > first && !s.SpaceAfter(i-1)})
		p.Ends = append(p.Ends, i == last)
	}
	return p
}
