package conllscore_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/dramatis-graph/dramatis/loader/language/conllscore"
	"github.com/dramatis-graph/dramatis/loader/language/conllu"
)

// trees makes sentences of lines of "form/upos/head/rel" words.
func trees(t *testing.T, lines ...string) []conllu.Sentence {
	t.Helper()
	var all []conllu.Sentence
	for _, line := range lines {
		var s conllu.Sentence
		for _, cell := range strings.Fields(line) {
			parts := strings.Split(cell, "/")
			head := strings.Index("0123456789", parts[2]) - 1
			s.Words = append(s.Words, conllu.Word{Form: parts[0], UPOS: parts[1], XPOS: parts[1], Head: head, Rel: parts[3]})
		}
		all = append(all, s)
	}
	return all
}

func TestCompare(t *testing.T) {
	gold := trees(t, "Ada/PROPN/2/nsubj sails/VERB/0/root home/ADV/2/advmod", "Bob/PROPN/2/nsubj:pass stays/VERB/0/root")
	for _, tt := range []struct {
		name                                      string
		system                                    []conllu.Sentence
		sentences, words, upos, unlabelled, label int // correct
	}{
		{"itself", gold, 2, 5, 5, 5, 5},
		{"subtypes do not count", trees(t, "Ada/PROPN/2/nsubj:x sails/VERB/0/root home/ADV/2/advmod", "Bob/PROPN/2/nsubj stays/VERB/0/root"), 2, 5, 5, 5, 5},
		{"a wrong label", trees(t, "Ada/PROPN/2/obj sails/NOUN/0/root home/ADV/2/advmod", "Bob/PROPN/2/nsubj stays/VERB/0/root"), 2, 5, 4, 5, 4},
		{"a wrong head", trees(t, "Ada/PROPN/3/nsubj sails/VERB/0/root home/ADV/2/advmod", "Bob/PROPN/2/nsubj stays/VERB/0/root"), 2, 5, 5, 4, 4},
		{"one sentence", trees(t, "Ada/PROPN/2/nsubj sails/VERB/0/root home/ADV/2/advmod Bob/PROPN/5/nsubj stays/VERB/2/conj"), 0, 5, 5, 4, 4},
		{"a word cut in two", trees(t, "Ada/PROPN/2/nsubj sail/VERB/0/root s/X/2/dep home/ADV/2/advmod", "Bob/PROPN/2/nsubj stays/VERB/0/root"), 2, 4, 4, 2, 2},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got, err := conllscore.Compare(gold, tt.system)
			if err != nil {
				t.Fatal(err)
			}
			correct := []int{got.Sentences.Correct, got.Words.Correct, got.UPOS.Correct, got.UAS.Correct, got.LAS.Correct}
			want := []int{tt.sentences, tt.words, tt.upos, tt.unlabelled, tt.label}
			for i := range want {
				if correct[i] != want[i] {
					t.Fatalf("sentences, words, UPOS, UAS, LAS: %v right, want %v", correct, want)
				}
			}
		})
	}
}

func TestTokensThatAreNotTheirWords(t *testing.T) {
	sentence := conllu.Sentence{
		Words:  []conllu.Word{{Form: "do", Head: -1, Rel: "root"}, {Form: "not", Head: 0, Rel: "advmod"}},
		Tokens: []conllu.Token{{First: 0, Last: 1, Form: "don't"}},
	}
	got, err := conllscore.Compare([]conllu.Sentence{sentence}, []conllu.Sentence{sentence})
	if err != nil || got.Words.Correct != 2 || got.LAS.Correct != 2 {
		t.Errorf("%+v, %v", got, err)
	}
}

func TestCompareNeedsOneText(t *testing.T) {
	_, err := conllscore.Compare(trees(t, "Ada/PROPN/0/root"), trees(t, "Bob/PROPN/0/root"))
	if !errors.Is(err, conllscore.ErrText) {
		t.Errorf("error %v", err)
	}
}

func TestRelations(t *testing.T) {
	gold := trees(t, "Ada/PROPN/2/nsubj sails/VERB/0/root Bob/PROPN/2/nsubj")
	system := trees(t, "Ada/PROPN/2/nsubj sails/VERB/0/root Bob/PROPN/2/obj")
	got, err := conllscore.Compare(gold, system)
	if err != nil {
		t.Fatal(err)
	}
	subject := got.Relations["nsubj"]
	if subject.Recall() != 50 || subject.Precision() != 100 || got.Relations["obj"].F1() != 0 {
		t.Errorf("relations %+v", got.Relations)
	}
}

func TestNames(t *testing.T) {
	gold := []conllscore.Name{{"PER", 0, 1}, {"LOC", 3, 3}}
	system := []conllscore.Name{{"PER", 0, 1}, {"ORG", 3, 3}, {"LOC", 5, 5}}
	if got := conllscore.Names(gold, system); got != (conllscore.Count{Gold: 2, System: 3, Correct: 1}) {
		t.Errorf("%+v", got)
	}
}

func TestNamesOf(t *testing.T) {
	got := conllscore.NamesOf([]string{"B-PER", "I-PER", "O", "I-LOC", "B-LOC", "I-ORG"})
	want := []conllscore.Name{{"PER", 0, 1}, {"LOC", 3, 3}, {"LOC", 4, 4}, {"ORG", 5, 5}}
	if !slices.Equal(got, want) {
		t.Errorf("names %v, want %v", got, want)
	}
}
