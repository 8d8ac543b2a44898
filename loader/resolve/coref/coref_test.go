package main

import (
	"slices"
	"strings"
	"testing"

	"github.com/dramatis-graph/dramatis/loader/language/conllu"
)

// sample is one text of two sentences by two speakers.
const sample = `# newdoc id = sample
# newpar
# speaker = AdaByron:
1	Karl	Karl	PROPN	NNP	_	3	nsubj	_	Entity=(1-person-new-c-cf1-1,2-sgl
2	Roth	Roth	PROPN	NNP	_	1	flat	_	Entity=1)
3	left	leave	VERB	VBD	_	0	root	_	_
4	his	his	PRON	PRP$	_	5	nmod:poss	_	Entity=(2-person-new-c-cf2-2-sgl(1-person-ana-c-cf1-1-ana)
5	wife	wife	NOUN	NN	_	3	obj	_	Entity=2)|SpaceAfter=No
6	.	.	PUNCT	.	_	3	punct	_	_

# speaker = MARY:
1	Ulm	Ulm	PROPN	NNP	_	2	nsubj	_	Entity=(3-place-new-c-cf1-1-sgl)
2	slept	sleep	VERB	VBD	_	0	root	_	SpaceAfter=No
3	.	.	PUNCT	.	_	2	punct	_	_

`

func sampled(t *testing.T) *document {
	t.Helper()
	sentences, err := conllu.ReadAll(strings.NewReader(sample))
	if err != nil {
		t.Fatal(err)
	}
	all := documents(sentences)
	if len(all) != 1 {
		t.Fatalf("%d documents, want 1", len(all))
	}
	return all[0]
}

func TestDocumentText(t *testing.T) {
	const want = "Ada Byron: Karl Roth left his wife.\n\nMARY: Ulm slept. "
	if d := sampled(t); d.text != want {
		t.Errorf("the text is %q, want %q", d.text, want)
	}
}

// TestKey expects the man and his pronoun in one cluster, and neither the place nor
// the woman who is only described.
func TestKey(t *testing.T) {
	d := sampled(t)
	key := d.key()
	if len(key) != 1 || len(key[0]) != 2 {
		t.Fatalf("the clusters are %v of %+v", key, d.mentions)
	}
	var heads []string
	for _, m := range key[0] {
		heads = append(heads, d.text[d.mentions[m].head.start:d.mentions[m].head.end])
	}
	if want := []string{"Karl", "his"}; !slices.Equal(heads, want) {
		t.Errorf("headed by %q, want %q", heads, want)
	}
}

func TestResponse(t *testing.T) {
	d := sampled(t)
	response := d.response(read(d.text))
	if len(response) != 1 || !slices.Equal(response[0], d.key()[0]) {
		t.Errorf("read %v, want %v", response, d.key())
	}
}

func TestItems(t *testing.T) {
	for _, tt := range []struct {
		field string
		want  []string
	}{
		{"(1-a(2-b)3)", []string{"(1-a", "(2-b)", "3)"}},
		{"4)1)", []string{"4)", "1)"}},
		{"", nil},
	} {
		if got := items(tt.field); !slices.Equal(got, tt.want) {
			t.Errorf("items(%q) = %q, want %q", tt.field, got, tt.want)
		}
	}
}

func TestRunTellsWhatIsMissing(t *testing.T) {
	if err := run(t.TempDir()+"/none.conllu", false); err == nil {
		t.Error("a missing treebank is read")
	}
}
