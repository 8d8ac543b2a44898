package training_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"

	"github.com/dramatis-graph/dramatis/loader/language/internal/model"
	"github.com/dramatis-graph/dramatis/loader/language/training"
)

const trees = `# text = Ada met the envoy in Arcadia.
1	Ada	Ada	PROPN	NNP	_	2	nsubj	_	Entity=(1-person)
2	met	meet	VERB	VBD	_	0	root	_	_
3	the	the	DET	DT	_	4	det	_	Entity=(2-person
4	envoy	envoy	NOUN	NN	_	2	obj	_	Entity=2)
5	in	in	ADP	IN	_	6	case	_	_
6	Arcadia	Arcadia	PROPN	NNP	_	2	obl	_	Entity=(3-place)|SpaceAfter=No
7	.	.	PUNCT	.	_	2	punct	_	_

# text = The envoy left Arcadia.
1	The	the	DET	DT	_	2	det	_	Entity=(2-person
2	envoy	envoy	NOUN	NN	_	3	nsubj	_	Entity=2)
3	left	leave	VERB	VBD	_	0	root	_	_
4	Arcadia	Arcadia	PROPN	NNP	_	3	obj	_	Entity=(3-place)|SpaceAfter=No
5	.	.	PUNCT	.	_	3	punct	_	_

`

const (
	universal = "# text = Ada left.\n1\tAda\tB-PER\t-\t-\n2\tleft\tO\t-\t-\n3\t.\tO\t-\t-\n\n"
	wikiGold  = "The O\nArcadian I-MISC\nLeague I-ORG\nwon O\n. O\n\n"
	teacher   = "The\tB-ORG\nArcadian\tI-ORG\nLeague\tI-ORG\n's\tI-ORG\nyear\tO\n\nOn\tO\nMonday\tB-DATE\n\n"
)

// school writes the files to train on and returns options that name them.
func school(t *testing.T) training.Options {
	t.Helper()
	dir := t.TempDir()
	write := func(name, text string) string {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	vectors := map[string][]float32{}
	words := []string{"the", "met", "in", "left", "envoy"}
	for i, w := range words {
		vectors[w] = make([]float32, 102)
		vectors[w][i] = 1
	}
	text, err := json.Marshal(map[string]any{"words": words, "vectors": vectors})
	if err != nil {
		t.Fatal(err)
	}
	return training.Options{
		Treebanks: []string{write("trees.conllu", strings.Repeat(trees, 5))}, Vectors: write("vectors.json", string(text)),
		Universal: []string{write("names.iob2", universal)}, WikiGold: []string{write("gold.conll", wikiGold)},
		Teacher: []string{write("teacher.iob2", teacher)}, TeacherWeb: []string{write("web.iob2", teacher)},
		Out: filepath.Join(dir, "model"), Seed: 3, Short: true,
	}
}

func run(t *testing.T, o training.Options) []byte {
	t.Helper()
	if err := training.Run(t.Context(), o, io.Discard); err != nil {
		t.Fatal(err)
	}
	file, err := os.ReadFile(o.Out)
	if err != nil {
		t.Fatal(err)
	}
	return file
}

func TestSameFilesSameModel(t *testing.T) {
	o := school(t)
	want := run(t, o)
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	if !bytes.Equal(run(t, o), want) {
		t.Error("trained twice, two models")
	}
	o.Seed++
	if bytes.Equal(run(t, o), want) {
		t.Error("the seed makes no difference")
	}
}

func TestModelReads(t *testing.T) {
	file := run(t, school(t))
	m, err := model.Decode(file)
	if err != nil {
		t.Fatal(err)
	}
	if len(m.From) != 6 || !strings.HasSuffix(m.From[0], " trees.conllu") {
		t.Errorf("trained on %q", m.From)
	}
	r := m.Open()
	defer r.Close()
	words, _ := r.Sentence([]string{"The", "envoy", "met", "Ada", "."})
	roots := 0
	for _, w := range words {
		if w.Head < 0 {
			roots++
		}
	}
	if len(words) != 5 || roots != 1 {
		t.Errorf("%d words, %d roots", len(words), roots)
	}
}

func TestReadingLeavesNoTraces(t *testing.T) {
	m, err := model.Decode(run(t, school(t)))
	if err != nil {
		t.Fatal(err)
	}
	sentence := strings.Fields("Ada met the Arcadian envoy in Utopia .")
	first := m.Open() // fresh memory
	words, names := first.Sentence(sentence)
	wantWords, wantNames := slices.Clone(words), slices.Clone(names)
	for _, other := range []string{"The envoy left .", "A ( " + strings.Repeat("very ", 300) + ") long one", "日本 \xff \x00"} {
		first.Sentence(strings.Fields(other))
	}
	first.Close()
	second := m.Open() // the same memory
	defer second.Close()
	if words, names := second.Sentence(sentence); !slices.Equal(words, wantWords) || !slices.Equal(names, wantNames) {
		t.Errorf("read %v, %v after other sentences instead of %v, %v", words, names, wantWords, wantNames)
	}
}

func TestDamagedModels(t *testing.T) {
	file := run(t, school(t))
	for _, tt := range []struct {
		name string
		file []byte
		want string
	}{
		{"empty", nil, "no header"},
		{"something else", []byte("PK\x03\x04\n\n"), "no header"},
		{"another version", bytes.Replace(file, []byte("model 1\n"), []byte("model 2\n"), 1), "version 2 instead of 1"},
		{"unknown header", bytes.Replace(file, []byte("licence: "), []byte("liberty: "), 1), `header line "liberty`},
		{"cut short", file[:len(file)-1], "damaged"},
		{"one bit", append(bytes.Clone(file[:len(file)-1]), file[len(file)-1]^1), "damaged"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			_, err := model.Decode(tt.file)
			if !errors.Is(err, model.ErrFile) || !strings.Contains(err.Error(), tt.want) {
				t.Errorf("%v; want %q", err, tt.want)
			}
		})
	}
}

func TestLabelsThatDoNotFit(t *testing.T) {
	file := run(t, school(t))
	for _, tt := range []struct {
		name  string
		spoil func(*model.Model)
		want  string
	}{
		{"a tag too many", func(m *model.Model) { m.Tags = append(m.Tags, "X|FW") }, "relations for"},
		{"a relation too few", func(m *model.Model) { m.Relations = m.Relations[:1] }, "no number below"},
		{"a word with a tag that is none", func(m *model.Model) { m.Words = []string{"sail 999"} }, `tags of "sail"`},
		{"relations that are no numbers", func(m *model.Model) { m.Left[0] = "nsubj" }, `"nsubj" is no number`},
		{"all of it", func(m *model.Model) { m.Labels = model.Labels{} }, "network"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			m, err := model.Decode(file)
			if err != nil {
				t.Fatal(err)
			}
			tt.spoil(m)
			spoiled, err := m.Encode()
			if err != nil {
				t.Fatal(err)
			}
			if _, err := model.Decode(spoiled); !errors.Is(err, model.ErrFile) || !strings.Contains(err.Error(), tt.want) {
				t.Errorf("%v; want %q", err, tt.want)
			}
		})
	}
}

func TestMissingAndBrokenFiles(t *testing.T) {
	for _, tt := range []struct {
		name  string
		spoil func(*training.Options)
		want  string
	}{
		{"no treebank", func(o *training.Options) { o.Treebanks[0] += "x" }, "opening treebank"},
		{"no vectors", func(o *training.Options) { o.Vectors += "x" }, "reading word vectors"},
		{"vectors of another kind", func(o *training.Options) { o.Vectors = o.Treebanks[0] }, "reading word vectors of"},
		{"names of another kind", func(o *training.Options) { o.Universal = o.WikiGold }, "too few columns"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			o := school(t)
			tt.spoil(&o)
			if err := training.Run(t.Context(), o, io.Discard); err == nil || !strings.Contains(err.Error(), tt.want) {
				t.Errorf("%v; want %q", err, tt.want)
			}
		})
	}
}
