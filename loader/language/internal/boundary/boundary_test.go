package boundary

import (
	"slices"
	"strings"
	"testing"

	"github.com/dramatis-graph/dramatis/loader/language/conllu"
)

// paragraph makes a paragraph of words, in which "|" marks the end of a sentence.
func paragraph(text string) Paragraph {
	var p Paragraph
	for _, w := range strings.Fields(text) {
		if w == "|" {
			p.Ends[len(p.Ends)-1] = true
			continue
		}
		p.Words = append(p.Words, Word{Text: w})
		p.Ends = append(p.Ends, false)
	}
	p.Ends[len(p.Ends)-1] = true
	return p
}

func TestTrain(t *testing.T) {
	var lessons []Paragraph
	for range 20 {
		lessons = append(lessons,
			paragraph("Ada left . | Bob stayed . | She sailed home ."),
			paragraph("Did Mr. Cray go ? | No ! | Gen. Byron went ."),
			paragraph("Mr. Byron met Gen. Cray . | Mr. Cray saw Gen. Ada ."),
			paragraph("He said \" No . \" | Then Ada left ."))
	}
	model := Train(lessons, 1)
	for _, text := range []string{
		"Eve came . | Dan went .",
		"Mr. Dan saw Gen. Eve . | They left .",
		"Eve said \" Yes . \" | Dan left .",
	} {
		want := paragraph(text)
		if got := model.Ends(nil, want.Words); !slices.Equal(got, want.Ends) {
			t.Errorf("%s: ends %v", text, got)
		}
	}
}

func TestTrainingIsDeterministic(t *testing.T) {
	lessons := []Paragraph{paragraph("Ada left . | Bob stayed ."), paragraph("Mr. Cray went . | Eve came .")}
	a, _ := Train(lessons, 7).AppendBinary(nil)
	b, _ := Train(lessons, 7).AppendBinary(nil)
	if !slices.Equal(a, b) {
		t.Error("two trainings differ")
	}
	model, err := Read(a)
	if err != nil {
		t.Fatal(err)
	}
	if again, _ := model.AppendBinary(nil); !slices.Equal(a, again) {
		t.Error("what was read is written differently")
	}
	if _, err := Read(a[1:]); err == nil {
		t.Error("a file that was cut short is read")
	}
}

func TestShapes(t *testing.T) {
	for word, want := range map[string]shape{
		"left": lower, "Ada": title, "NATO": upper, "UNHCRs": upper, "A": initial, "Émile": title, "1,200": number,
		"F-16": mixed, "Mr.": abbreviation, "U.S.": abbreviation, "a.org": address, "a@b": address, ".": stop, "?!": question,
		"!!": exclamation, "...": ellipsis, "…": ellipsis, "(": opening, "]": closing, "\"": quote, "“": openQuote,
		"''": closeQuote, "'s": lower, "'": apostrophe, "–": dash, "--": dash, "•": bullet, "=====": rule, "€": sign,
	} {
		if got := shapeOf(word); got != want {
			t.Errorf("%q has shape %d, want %d", word, got, want)
		}
	}
}

func TestParagraphs(t *testing.T) {
	const treebank = `# newdoc
1	In	in	ADP	IN	_	2	case	_	_
2	Ulm	Ulm	PROPN	NNP	_	0	root	_	SpaceAfter=No
3	,	,	PUNCT	,	_	4	punct	_	_
4	Germany	Germany	PROPN	NNP	_	2	appos	_	SpaceAfter=No
5	.	.	PUNCT	.	_	2	punct	_	_

1	Yes	yes	INTJ	UH	_	0	root	_	_

# newpar
1	No	no	INTJ	UH	_	0	root	_	_
`
	sentences, err := conllu.ReadAll(strings.NewReader(treebank))
	if err != nil {
		t.Fatal(err)
	}
	got := Paragraphs(sentences)
	if len(got) != 2 || len(got[0].Words) != 6 || !slices.Equal(got[0].Ends, []bool{false, false, false, false, true, true}) {
		t.Errorf("paragraphs %+v", got)
	}
	if !got[0].Words[2].Glued || got[0].Words[5].Glued {
		t.Error("words are glued elsewhere")
	}
	places := Places(sentences)
	if len(places) != 1 || places[0].Words[0].Text != "Ulm" || len(places[0].Words) != 3 {
		t.Errorf("places %+v", places)
	}
	for seed := range uint64(40) {
		for _, p := range Glued(got[:1], seed) {
			if !p.Words[5].Glued {
				t.Error("a glued paragraph keeps its space")
			}
		}
	}
}

func TestAbbreviated(t *testing.T) {
	source := paragraph("They saw Ada . | The Foreign Ministry of Ulm said no .")
	inside, closing := false, false
	for seed := range uint64(40) {
		for _, p := range Abbreviated([]Paragraph{source}, seed) {
			if len(p.Words) != len(p.Ends) || !p.Ends[len(p.Ends)-1] {
				t.Fatalf("paragraph %+v", p)
			}
			for i, w := range p.Words {
				if shapeOf(w.Text) == abbreviation {
					closing = closing || p.Ends[i]
					inside = inside || !p.Ends[i]
				}
			}
		}
	}
	if !inside || !closing {
		t.Errorf("abbreviations inside: %v, at the end: %v", inside, closing)
	}
	if source.Words[2].Text != "Ada" {
		t.Error("the paragraph itself was changed")
	}
}
