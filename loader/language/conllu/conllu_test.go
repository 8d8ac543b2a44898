package conllu_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/dramatis-graph/dramatis/loader/language/conllu"
)

const treebank = `# newdoc id = harbour
# sent_id = harbour-1
# text = They don't sail.
1	They	they	PRON	PRP	Case=Nom	4	nsubj	_	Entity=(1-person)
2-3	don't	_	_	_	_	_	_	_	_
2	do	do	AUX	VBP	_	4	aux	_	_
3	n't	not	PART	RB	_	4	advmod	_	_
4	sail	sail	VERB	VB	_	0	root	_	SpaceAfter=No
5	.	.	PUNCT	.	_	4	punct	_	_

# newpar
# sent_id = harbour-2
# text = (Yet
1	(	(	PUNCT	-LRB-	_	2	punct	_	SpaceAfter=No
2	Yet	yet	ADV	RB	_	0	root	_	_

`

func TestWhatWasReadIsWritten(t *testing.T) {
	sentences, err := conllu.ReadAll(strings.NewReader(treebank))
	if err != nil {
		t.Fatal(err)
	}
	var out strings.Builder
	if err := conllu.Write(&out, sentences...); err != nil {
		t.Fatal(err)
	}
	if out.String() != treebank {
		t.Errorf("wrote\n%s\ninstead of\n%s", out.String(), treebank)
	}
}

func TestSentence(t *testing.T) {
	sentences, err := conllu.ReadAll(strings.NewReader(treebank))
	if err != nil || len(sentences) != 2 {
		t.Fatalf("%d sentences, %v", len(sentences), err)
	}
	first, second := sentences[0], sentences[1]
	if id, ok := first.Comment("sent_id"); id != "harbour-1" || !ok {
		t.Errorf("sent_id = %q, %v", id, ok)
	}
	if !first.StartsDocument() || second.StartsDocument() || !second.StartsParagraph() {
		t.Error("documents and paragraphs start elsewhere")
	}
	if first.Words[3].Head != -1 || first.Words[0].Head != 3 {
		t.Errorf("heads %d and %d", first.Words[3].Head, first.Words[0].Head)
	}
	if got := conllu.MiscValue(first.Words[0].Misc, "Entity"); got != "(1-person)" {
		t.Errorf("Entity = %q", got)
	}
	for i, want := range []bool{true, false, true, false, true} {
		if first.SpaceAfter(i) != want {
			t.Errorf("space after word %d: %v", i+1, !want)
		}
	}
}

func TestReadSaysWhatIsWrong(t *testing.T) {
	const word = "1\ta\ta\tX\t_\t_\t0\troot\t_\t_\n"
	for _, tt := range []struct{ name, text, want string }{
		{"columns", "1\ta\n", "line 1: not CoNLL-U: 2 columns instead of 10"},
		{"numbering", word + word, `line 2: not CoNLL-U: word number "1" where 2 was expected`},
		{"head", "1\ta\ta\tX\t_\t_\tx\troot\t_\t_\n", `line 1: not CoNLL-U: head "x"`},
		{"head outside", "1\ta\ta\tX\t_\t_\t7\troot\t_\t_\n", "not CoNLL-U: head 7 of word 1"},
		{"token", "2-3\ta\t_\t_\t_\t_\t_\t_\t_\t_\n", `line 1: not CoNLL-U: token range "2-3"`},
		{"token outside", "1-2\ta\t_\t_\t_\t_\t_\t_\t_\t_\n" + word, "not CoNLL-U: token range 1-2"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			_, err := conllu.ReadAll(strings.NewReader(tt.text))
			if !errors.Is(err, conllu.ErrFormat) || err.Error() != tt.want {
				t.Errorf("error %v, want %s", err, tt.want)
			}
		})
	}
}

func FuzzRead(f *testing.F) {
	f.Add(treebank)
	f.Fuzz(func(t *testing.T, text string) {
		for s, err := range conllu.Read(strings.NewReader(text)) {
			if err != nil {
				return
			}
			for i, w := range s.Words {
				if w.Head >= len(s.Words) {
					t.Fatalf("head %d outside the sentence", w.Head)
				}
				s.SpaceAfter(i)
			}
		}
	})
}

func TestText(t *testing.T) {
	sentences, err := conllu.ReadAll(strings.NewReader(treebank))
	if err != nil {
		t.Fatal(err)
	}
	if got, want := conllu.Text(sentences), "They don't sail.\n\n(Yet"; got != want {
		t.Errorf("text %q, want %q", got, want)
	}
}
