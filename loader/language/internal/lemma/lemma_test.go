package lemma

import (
	"bytes"
	"strings"
	"testing"

	"github.com/dramatis-graph/dramatis/loader/language/conllu"
)

// lessonsOf makes a treebank of "form/tag/lemma" words.
func lessonsOf(text string) []conllu.Sentence {
	var s conllu.Sentence
	for _, cell := range strings.Fields(text) {
		parts := strings.Split(cell, "/")
		s.Words = append(s.Words, conllu.Word{Form: parts[0], XPOS: parts[1], Lemma: parts[2], Head: -1})
	}
	return []conllu.Sentence{s}
}

const school = `The/DT/the the/DT/the I/PRP/I i/PRP/I We/PRP/we talks/NNS/talk Troops/NNS/troop wars/NNS/war
	parties/NNS/party armies/NNS/army men/NNS/man women/NNS/woman left/VBD/leave talked/VBD/talk walked/VBD/walk
	Asked/VBD/ask killed/VBD/kill hoped/VBD/hope Iraq/NNP/Iraq Ada/NNP/Ada TALKS/NNS/talk`

func TestOf(t *testing.T) {
	m := Train(lessonsOf(school), map[string]int{"provoked": 5, "provoke": 9, "stopped": 4, "stop": 40})
	for _, tt := range []struct{ word, tag, want string }{
		{"the", "DT", "the"}, {"THE", "DT", "THE"}, {"I", "PRP", "I"}, {"i", "PRP", "I"},
		{"militias", "NNS", "militia"}, {"Cities", "NNS", "city"}, {"Women", "NNS", "woman"}, {"TALKS", "NNS", "talk"},
		{"left", "VBD", "leave"}, {"provoked", "VBD", "provoke"}, {"Stopped", "VBD", "stop"},
		{"Syria", "NNP", "Syria"}, {"met", "XYZ", "met"}, {"", "NNS", ""}, {"s", "NNS", "s"},
		{strings.Repeat("a", 99) + "s", "NNS", strings.Repeat("a", 99) + "s"},
	} {
		if got := m.Of(tt.word, tt.tag); got != tt.want {
			t.Errorf("%q as %s is of %q, want %q", tt.word, tt.tag, got, tt.want)
		}
	}
}

func TestModelIsReadAsItWasWritten(t *testing.T) {
	m := Train(lessonsOf(school), nil)
	written, err := m.AppendBinary(nil)
	if err != nil {
		t.Fatal(err)
	}
	again, err := Read(written)
	if err != nil {
		t.Fatal(err)
	}
	if got, _ := again.AppendBinary(nil); !bytes.Equal(got, written) {
		t.Errorf("wrote\n%s\nand then\n%s", written, got)
	}
	if got := again.Of("parties", "NNS"); got != "party" {
		t.Errorf("parties is of %q", got)
	}
}

func TestReadSaysWhatIsWrong(t *testing.T) {
	for _, line := range []string{"NNS\t-s\t1", "NNS\t-s\tx\t", "NNS\t-s\t-1\t", "NNS\ts\t1\t"} {
		if _, err := Read([]byte(line + "\n")); err == nil || err.Error() != "line 1: not an ending" {
			t.Errorf("%q: %v", line, err)
		}
	}
}

func FuzzOf(f *testing.F) {
	m := Train(lessonsOf(school), nil)
	f.Add("parties", "NNS")
	f.Add("\xff\xfeS", "VBD")
	f.Fuzz(func(t *testing.T, word, tag string) {
		if len(m.Of(word, tag)) > 2*len(word)+longestWord {
			t.Errorf("a long dictionary form of %q", word)
		}
	})
}
