package language

import (
	"reflect"
	"strings"
	"sync"
	"testing"
)

// A reading never depends on what else is read, before or at the same time.
func TestParseAtTheSameTime(t *testing.T) {
	texts := []string{
		"Ada Byron met Bob Cray in Ulm on Monday. They talked about grain.",
		"“We go,” said Gen. Cray.The envoy stayed.",
		strings.Repeat("Talks went on and on ", 100),
	}
	alone := make([]Document, len(texts))
	for i, text := range texts {
		alone[i] = Parse(text)
	}
	var all sync.WaitGroup
	for range 4 {
		all.Go(func() {
			for i, text := range texts {
				if got := Parse(text); !reflect.DeepEqual(got, alone[i]) {
					t.Errorf("text %d is read differently beside others", i)
				}
			}
		})
	}
	all.Wait()
}

func TestLongSentencesAreCut(t *testing.T) {
	doc := Parse(strings.Repeat("grain and ", 5000))
	if n := len(doc.Sentences); n != 25 {
		t.Errorf("%d sentences of 10,000 words", n)
	}
	check(t, doc)
}

func TestPlainSentence(t *testing.T) {
	s := Parse("Arcadia's minister was received by the King of Utopia in Paris.").Sentences[0]
	want := []string{"nmod:poss", "case", "nsubj:pass", "aux:pass", "root", "case", "det", "obl:agent", "case", "nmod", "case", "obl", "punct"}
	for i, w := range s.Words {
		if w.Rel != want[i] {
			t.Errorf("%s is %s, want %s", w.Text, w.Rel, want[i])
		}
	}
	if !s.Passive(4) || s.Tense(4) != Past || s.Words[4].Lemma != "receive" {
		t.Errorf("the verb is %+v, passive %v, tense %q", s.Words[4], s.Passive(4), s.Tense(4))
	}
}
