package language

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/dramatis-graph/dramatis/loader/language/conllu"
)

// tree makes a document of one sentence out of lines "form xpos head rel", heads
// counted from 1. Words are joined by single spaces, those with a "~" before
// them by nothing.
func tree(t *testing.T, lines ...string) Document {
	t.Helper()
	var doc Document
	var s Sentence
	for i, line := range lines {
		cells := strings.Fields(line)
		form, glued := strings.CutPrefix(cells[0], "~")
		if i > 0 && !glued {
			doc.Text += " "
		}
		w := Word{Start: len(doc.Text), End: len(doc.Text) + len(form), Text: form, Lemma: strings.ToLower(form), XPOS: cells[1], Rel: cells[3], Margin: 1.5}
		if _, err := fmt.Sscan(cells[2], &w.Head); err != nil {
			t.Fatal(err)
		}
		w.Head--
		doc.Text += form
		s.Words = append(s.Words, w)
	}
	s.End = len(doc.Text)
	doc.Sentences = []Sentence{s}
	return doc
}

func TestDraw(t *testing.T) {
	doc := tree(t, "Mr NNP 2 compound", "Cray NNP 3 nsubj", "met VBD 0 root", "Ada NNP 3 obj", "Byron NNP 4 flat", "~. . 3 punct")
	doc.Sentences[0].Spans = []Span{{Kind: Person, First: 3, Last: 4}}
	want := `
   ╭─╼ Mr       compound  1.5
 ╭─┶ Cray       nsubj     1.5
─┾ met          root      1.5
 ├─┮ Ada        obj       1.5  PER
 │ ╰─╼ Byron    flat      1.5  … PER
 ╰─╼ .          punct     1.5
`
	if diff := cmp.Diff(want, "\n"+doc.Sentences[0].Draw()); diff != "" {
		t.Error(diff)
	}
}

func TestMorphology(t *testing.T) {
	for _, tt := range []struct {
		name    string
		lines   []string
		verb    int
		tense   Tense
		passive bool
	}{
		{"past", []string{"Ada NNP 2 nsubj", "met VBD 0 root"}, 1, Past, false},
		{"present", []string{"Ada NNP 2 nsubj", "sails VBZ 0 root"}, 1, Present, false},
		{"future", []string{"Ada NNP 3 nsubj", "will MD 3 aux", "sail VB 0 root"}, 2, Future, false},
		{"modal", []string{"Ada NNP 3 nsubj", "may MD 3 aux", "sail VB 0 root"}, 2, "", false},
		{"perfect", []string{"Ada NNP 3 nsubj", "have VBZ 3 aux", "met VBN 0 root"}, 2, Past, false},
		{"passive", []string{"Ada NNP 3 nsubj:pass", "was VBD 3 aux:pass", "met VBN 0 root"}, 2, Past, true},
		{"reduced", []string{"men NNS 0 root", "backed VBN 1 acl", "by IN 4 case", "Ada NNP 2 obl"}, 1, "", true},
		{"infinitive", []string{"to TO 2 mark", "sail VB 0 root"}, 1, "", false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			s := tree(t, tt.lines...).Sentences[0]
			if got := s.Tense(tt.verb); got != tt.tense {
				t.Errorf("tense %q, want %q", got, tt.tense)
			}
			if got := s.Passive(tt.verb); got != tt.passive {
				t.Errorf("passive %v", got)
			}
		})
	}
}

func TestNumberAndPerson(t *testing.T) {
	for _, tt := range []struct {
		word   Word
		number Number
		person int
	}{
		{Word{Text: "envoy", XPOS: "NN"}, Singular, 0},
		{Word{Text: "envoys", XPOS: "NNS"}, Plural, 0},
		{Word{Text: "They", XPOS: "PRP"}, Plural, 3},
		{Word{Text: "my", XPOS: "PRP$"}, Singular, 1},
		{Word{Text: "you", XPOS: "PRP"}, "", 2},
		{Word{Text: "says", XPOS: "VBZ"}, Singular, 3},
		{Word{Text: "these", Lemma: "this", XPOS: "DT"}, Plural, 0},
		{Word{Text: "said", XPOS: "VBD"}, "", 0},
	} {
		if got := tt.word.Number(); got != tt.number {
			t.Errorf("number of %q is %q, want %q", tt.word.Text, got, tt.number)
		}
		if got := tt.word.Person(); got != tt.person {
			t.Errorf("person of %q is %d, want %d", tt.word.Text, got, tt.person)
		}
	}
}

func TestCoNLLU(t *testing.T) {
	doc := tree(t, "Ada NNP 4 nsubj", "does VBZ 4 aux", "~n't RB 4 advmod", "sail VB 0 root", "~. . 4 punct")
	doc.Sentences[0].Spans = []Span{{Kind: Person, First: 0, Last: 0}}
	want := `# newdoc
# sent_id = 1
# text = Ada doesn't sail.
1	Ada	ada	_	NNP	Number=Sing	4	nsubj	_	Bytes=0:3|Margin=1.50|NER=B-PER
2-3	doesn't	_	_	_	_	_	_	_	_
2	does	does	_	VBZ	Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin	4	aux	_	Bytes=4:8|Margin=1.50
3	n't	n't	_	RB	_	4	advmod	_	Bytes=8:11|Margin=1.50
4	sail	sail	_	VB	VerbForm=Inf	0	root	_	Bytes=12:16|Margin=1.50|SpaceAfter=No
5	.	.	_	.	_	4	punct	_	Bytes=16:17|Margin=1.50

`
	var got strings.Builder
	if err := conllu.Write(&got, doc.CoNLLU()...); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, got.String()); diff != "" {
		t.Error(diff)
	}
}

func TestFillKeepsWhatIsGiven(t *testing.T) {
	const given = `# sent_id = 1
# text = They don't sail.
1	They	_	_	_	_	_	_	_	_
2-3	don't	_	_	_	_	_	_	_	_
2	do	_	_	_	_	_	_	_	_
3	n't	_	_	_	_	_	_	_	_
4	sail	_	_	_	_	_	_	_	SpaceAfter=No
5	.	_	_	_	_	_	_	_	_
`
	sentences, err := conllu.ReadAll(strings.NewReader(given))
	if err != nil {
		t.Fatal(err)
	}
	filled := Fill(sentences)
	if len(filled) != 1 {
		t.Fatalf("%d sentences", len(filled))
	}
	got := filled[0]
	if diff := cmp.Diff(sentences[0].Comments, got.Comments); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff(sentences[0].Tokens, got.Tokens); diff != "" {
		t.Error(diff)
	}
	sail := got.Words[3]
	if sail.Lemma != "sail" || sail.UPOS != "VERB" || sail.XPOS != "VB" || sail.Head != -1 || sail.Rel != "root" || got.Words[0].Rel != "nsubj" {
		t.Errorf("words %+v", got.Words)
	}
	if got.SpaceAfter(3) || !got.SpaceAfter(2) {
		t.Error("spaces are not kept")
	}
}

func TestFillReadsDocumentsApart(t *testing.T) {
	one := Parse("They saw Ada Orlan. Mr. Orlan left. Mr. Orlan spoke. Mr. Orlan laughed.").CoNLLU()
	other := Parse("The city of Orlan fell.").CoNLLU()
	want := slices.Concat(Fill(one), Fill(other))
	if diff := cmp.Diff(want, Fill(slices.Concat(one, other))); diff != "" {
		t.Error(diff)
	}
}
