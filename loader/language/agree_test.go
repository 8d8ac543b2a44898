package language

import (
	"strings"
	"testing"
)

// markedSentence makes a sentence of "Ada/PER:!! Byron/PER met": words in a row with the
// same mark are one span, and its margin is the number of exclamation marks.
func markedSentence(text string) Sentence {
	var s Sentence
	open := ""
	for i, field := range strings.Fields(text) {
		word, mark, _ := strings.Cut(field, "/")
		s.Words = append(s.Words, Word{Text: word})
		kind, weight, _ := strings.Cut(mark, ":")
		switch kind {
		case "":
		case open:
			s.Spans[len(s.Spans)-1].Last = i
		default:
			s.Spans = append(s.Spans, Span{Kind: SpanKind(kind), First: i, Last: i, Margin: float32(len(weight))})
		}
		open = kind
	}
	return s
}

func kindsOf(sentences []Sentence) string {
	var kinds []string
	for _, s := range sentences {
		for _, span := range s.Spans {
			kinds = append(kinds, s.name(span)+"="+string(span.Kind))
		}
	}
	return strings.Join(kinds, ", ")
}

func TestAgree(t *testing.T) {
	for _, tt := range []struct {
		name      string
		sentences []string
		want      string
	}{
		{"alone", []string{"Utopia/LOC:!"}, "Utopia=LOC"},
		{"twice against once", []string{"Utopia/LOC:!!", "Utopia/LOC:!!", "Utopia/ORG:!!!"}, "Utopia=LOC, Utopia=LOC, Utopia=LOC"},
		{"surer of two", []string{"Utopia/LOC:!", "Utopia/ORG:!!!"}, "Utopia=ORG, Utopia=ORG"},
		{"last name of a person", []string{"Ada/PER:!!! Byron/PER spoke", "Byron/LOC:! left"}, "Ada Byron=PER, Byron=PER"},
		{"last names of a person", []string{"Ada/PER:!!! de/PER la/PER Mer/PER", "la/ORG:! Mer/ORG left"}, "Ada de la Mer=PER, la Mer=PER"},
		{"in a place", []string{"Mirador/PER:!!! is small", "in Mirador/LOC:!!"}, "Mirador=LOC, Mirador=LOC"},
		{"last word of a body", []string{"Bank/ORG:!!! of/ORG Utopia/ORG", "Utopia/LOC:! left"}, "Bank of Utopia=ORG, Utopia=LOC"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var sentences []Sentence
			for _, text := range tt.sentences {
				sentences = append(sentences, markedSentence(text))
			}
			agree(sentences)
			if got := kindsOf(sentences); got != tt.want {
				t.Errorf("got %s; want %s", got, tt.want)
			}
		})
	}
}

func TestNamesAreRecalled(t *testing.T) {
	known, unsure := markedSentence("Mirador/LOC:!! is old"), markedSentence("Selah/ORG again")
	later := markedSentence("Is Mirador a selah or Selah")
	for i := range later.Words {
		later.Words[i].UPOS = "PROPN"
	}
	later.Words[3].UPOS = "NOUN"
	sentences := []Sentence{known, unsure, later}
	agree(sentences)
	if got, want := kindsOf(sentences), "Mirador=LOC, Selah=ORG, Mirador=LOC"; got != want {
		t.Errorf("got %s; want %s", got, want)
	}
}
