package conllu

import "strings"

// Text returns the text that the sentences were made from: their words with
// the spaces that MISC gives, and an empty line before every paragraph.
func Text(sentences []Sentence) string {
	var b strings.Builder
	gap := ""
	for _, s := range sentences {
		if gap = s.gapBefore(gap); b.Len() > 0 {
			b.WriteString(gap)
		}
		gap = ""
		tokens := s.Tokens
		for i := 0; i < len(s.Words); i++ {
			b.WriteString(gap)
			form := s.Words[i].Form
			if len(tokens) > 0 && tokens[0].First == i {
				form, i, tokens = tokens[0].Form, tokens[0].Last, tokens[1:]
			}
			b.WriteString(form)
			gap = ""
			if s.SpaceAfter(i) {
				gap = " "
			}
		}
	}
	return b.String()
}

// gapBefore returns what stands between s and the sentence before it, after
// whose last word stood gap.
func (s Sentence) gapBefore(gap string) string {
	if s.StartsParagraph() {
		return "\n\n"
	}
	return gap
}
