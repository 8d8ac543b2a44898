package language

import "github.com/dramatis-graph/dramatis/loader/language/internal/spans"

// annotate tags, lemmatizes and parses the sentences of a document and marks the
// names in them, in place.
func annotate(sentences []Sentence) {
	engine := english()
	reading := engine.Open()
	defer reading.Close()
	var forms []string
	for i := range sentences {
		s := &sentences[i]
		forms = forms[:0]
		for _, w := range s.Words {
			forms = append(forms, w.Text)
		}
		words, names := reading.Sentence(forms)
		for k, w := range words {
			to := &s.Words[k]
			to.UPOS, to.XPOS, to.Head, to.Rel, to.Margin = w.Universal, w.Penn, w.Head, w.Relation, w.Margin
			to.Lemma = engine.lemmas.Of(to.Text, to.XPOS)
		}
		s.Spans = nil
		for _, n := range names {
			s.Spans = append(s.Spans, Span{Kind: SpanKind(spans.Kinds()[n.Kind]), First: n.First, Last: n.Last, Margin: n.Margin})
		}
	}
	agree(sentences)
}
