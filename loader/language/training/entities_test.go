package training

import (
	"slices"
	"strings"
	"testing"

	"github.com/dramatis-graph/dramatis/loader/language/conllu"
	"github.com/dramatis-graph/dramatis/loader/language/internal/spans"
)

// shown writes what a sentence teaches: words with "/B-PER" where they must be
// that, and with "/?" where they may be a name.
func shown(n named) string {
	var words []string
	for i, w := range n.words {
		right := n.right[i]
		for kind, name := range spans.Kinds() {
			if !right[spans.Outside] && right[spans.First(kind)] {
				w += "/B-" + name
			}
			if !right[spans.Outside] && right[spans.Further(kind)] {
				w += "/I-" + name
			}
		}
		if right[spans.Outside] && slices.Contains(right[1:], true) {
			w += "/?"
		}
		words = append(words, w)
	}
	return strings.Join(words, " ")
}

func TestEntityNames(t *testing.T) {
	const tree = `1	President	President	PROPN	NNP	_	2	nmod:desc	_	Entity=(1-person-new-cf1
2	Ada	Ada	PROPN	NNP	_	5	nsubj	_	_
3	Byron	Byron	PROPN	NNP	_	2	flat	_	Entity=1)
4	often	often	ADV	RB	_	5	advmod	_	_
5	visits	visit	VERB	VBZ	_	0	root	_	_
6	the	the	DET	DT	_	7	det	_	Entity=(2-organization-new
7	University	University	PROPN	NNP	_	5	obj	_	_
8	of	of	ADP	IN	_	9	case	_	_
9	Utopia	Utopia	PROPN	NNP	_	7	nmod	_	Entity=(3-place)2)
10	with	with	ADP	IN	_	12	case	_	_
11	Arcadian	Arcadian	ADJ	JJ	_	12	amod	_	Entity=(4-person-new
12	guests	guest	NOUN	NNS	_	5	obl	_	Entity=4)
13	on	on	ADP	IN	_	14	case	_	_
14	Monday	Monday	PROPN	NNP	_	5	obl	_	Entity=(5-time)

`
	const want = "President/? Ada/B-PER Byron/I-PER often visits the University/B-ORG of/I-ORG Utopia/I-ORG with Arcadian/? guests on Monday/?"
	sentences, err := conllu.ReadAll(strings.NewReader(tree))
	if err != nil {
		t.Fatal(err)
	}
	names := entityNames(sentences)
	if len(names) != 1 {
		t.Fatalf("%d sentences", len(names))
	}
	if got := shown(names[0]); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}

func TestLayouts(t *testing.T) {
	for _, tt := range []struct {
		name     string
		layout   layout
		sentence []marked
		want     string
	}{
		{"no label for nationalities", universal, []marked{{"Ada", "B-PER"}, {"likes", "O"}, {"Arcadian", "O"}, {"tea", "O"}}, "Ada/B-PER likes Arcadian/? tea"},
		{"one label for many kinds", wikigold, []marked{{"the", "O"}, {"Arcadian", "I-MISC"}}, "the Arcadian/B-MISC/B-NORP"},
		{"neighbours", wikigold, []marked{{"Ada", "I-PER"}, {"Arcadia", "I-LOC"}}, "Ada/B-PER Arcadia/B-LOC"},
		{"articles and endings", ontonotes, []marked{{"the", "B-ORG"}, {"League", "I-ORG"}, {"'s", "I-ORG"}}, "the League/B-ORG 's"},
		{"too often wrong", smallTalk, []marked{{"FYI", "B-ORG"}, {"Ada", "B-PERSON"}}, "FYI/? Ada/B-PER"},
		{"not a name", ontonotes, []marked{{"on", "O"}, {"Monday", "B-DATE"}}, "on Monday"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := shown(tt.layout.teach(tt.sentence)); got != tt.want {
				t.Errorf("got  %s\nwant %s", got, tt.want)
			}
		})
	}
}
