package training

import (
	"slices"
	"strings"
	"testing"
)

// taught returns what "Ada/PERSON met" teaches in the given layout.
func taught(l layout, sentence string) named {
	var words []marked
	for field := range strings.FieldsSeq(sentence) {
		word, label, ok := strings.Cut(field, "/")
		if label = "B-" + label; !ok {
			label = "O"
		}
		words = append(words, marked{word, label})
	}
	return l.teach(words)
}

func TestKnownNames(t *testing.T) {
	for _, tt := range []struct{ name, sentence, want string }{
		{"known as another kind", "the Corsairs/PERSON sailed", "the Corsairs/B-ORG sailed"},
		{"doubted", "Corsairs/ORG", "Corsairs/B-ORG"},
		{"not marked", "the Corsairs sailed", "the Corsairs/? sailed"},
		{"in small letters", "the corsairs sailed", "the corsairs sailed"},
		{"part of another name", "Corsairs/ORG and Ada/PERSON", "Corsairs/B-ORG and Ada/B-PER"},
		{"of two kinds", "Ulm/ORG", "Ulm/?"},
		{"seldom seen", "Cray/ORG", "Cray/?"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			k := known{}
			for range knownTimes {
				k.count([]named{taught(ontonotes, "Corsairs/ORG left Ulm/GPE"), taught(ontonotes, "Ulm/PERSON")})
			}
			k.count([]named{taught(ontonotes, "Cray/ORG"), taught(smallTalk, "Cray/ORG Cray/ORG Cray/ORG")})
			sentences := []named{taught(smallTalk, tt.sentence)}
			k.correct(sentences)
			if got := shown(sentences[0]); strings.ReplaceAll(got, "/B-ORG/?", "/?") != tt.want {
				t.Errorf("got  %s\nwant %s", got, tt.want)
			}
		})
	}
}

func TestRecased(t *testing.T) {
	s := taught(ontonotes, "Ada/PERSON met the envoy")
	var got []string
	for _, again := range recased(slices.Repeat([]named{s}, 16)) {
		got = append(got, shown(again))
	}
	want := []string{"ada/B-PER met the envoy", "ADA/B-PER MET THE ENVOY", "ada/B-PER met the envoy", "Ada/B-PER met the Envoy"}
	if !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
	if shown(s) != "Ada/B-PER met the envoy" {
		t.Errorf("the sentence itself became %q", shown(s))
	}
}
