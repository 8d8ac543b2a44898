package boundary

import "github.com/dramatis-graph/dramatis/loader/language/conllu"

// Paragraphs returns the paragraphs of a treebank.
func Paragraphs(sentences []conllu.Sentence) []Paragraph {
	var all []Paragraph
	glued := false
	for n, s := range sentences {
		if n == 0 || s.StartsParagraph() {
			all = append(all, Paragraph{})
			glued = false
		}
		p := &all[len(all)-1]
		for i, w := range s.Words {
			p.Words = append(p.Words, Word{Text: w.Form, Glued: glued})
			p.Ends = append(p.Ends, i+1 == len(s.Words))
			glued = !s.SpaceAfter(i)
		}
	}
	return all
}
