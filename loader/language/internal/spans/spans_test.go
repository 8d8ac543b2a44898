package spans_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/dramatis-graph/dramatis/loader/language/internal/neural"
	"github.com/dramatis-graph/dramatis/loader/language/internal/spans"
	"pgregory.net/rapid"
)

// A script is a source that scores the outcomes of one word after another.
type script struct {
	scores [][]float32
	next   int
}

func (s *script) Read(neural.Input) { s.next++ }

func (s *script) Choose(_ int, possible []bool) (outcome int, margin float32) {
	scores := s.scores[s.next-1]
	for i, f := range scores {
		if possible[i] && f > scores[outcome] {
			outcome = i
		}
	}
	return outcome, 1 + spans.Lean
}

// find reads what a source prefers, given as "O", "B-PER" and so on.
func find(prefers ...string) []spans.Name {
	return findIn(make([]string, len(prefers)), prefers...)
}

// findIn does so in a sentence of these words.
func findIn(words []string, prefers ...string) []spans.Name {
	s := &script{}
	for _, p := range prefers {
		scores := make([]float32, spans.Outcomes)
		for kind, name := range spans.Kinds() {
			switch p {
			case "B-" + name:
				scores[spans.First(kind)] = 2
			case "I-" + name:
				scores[spans.Further(kind)] = 2
			}
		}
		scores[spans.Outside]++
		s.scores = append(s.scores, scores)
	}
	n := len(words)
	return spans.Find(s, neural.NewInput(spans.Shape(1)), words, make([]int32, n), make([]int32, n), nil)
}

func kind(name string) int { return slices.Index(spans.Kinds(), name) }

func TestFind(t *testing.T) {
	for _, tt := range []struct {
		prefers string
		want    []spans.Name
	}{
		{"O O", nil},
		{"B-PER I-PER O", []spans.Name{{Kind: kind("PER"), First: 0, Last: 1, Margin: 1}}},
		{"B-LOC B-LOC", []spans.Name{{Kind: kind("LOC"), First: 0, Last: 0, Margin: 1}, {Kind: kind("LOC"), First: 1, Last: 1, Margin: 1}}},
		{"O I-ORG", nil}, // a name cannot begin in its middle
		{"B-ORG I-PER", []spans.Name{{Kind: kind("ORG"), First: 0, Last: 0, Margin: 1}}},
	} {
		if got := find(strings.Fields(tt.prefers)...); !slices.Equal(got, tt.want) {
			t.Errorf("%s: %v; want %v", tt.prefers, got, tt.want)
		}
	}
}

func TestNamesAreInOrderAndApart(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(0, 12).Draw(t, "words")
		s := &script{}
		for range n {
			s.scores = append(s.scores, rapid.SliceOfN(rapid.Float32Range(-1, 1), spans.Outcomes, spans.Outcomes).Draw(t, "scores"))
		}
		end := -1
		in := neural.NewInput(spans.Shape(1))
		for _, name := range spans.Find(s, in, make([]string, n), make([]int32, n), make([]int32, n), nil) {
			if name.First <= end || name.Last < name.First || name.Last >= n || name.Margin < 0 {
				t.Fatalf("%+v after word %d of %d", name, end, n)
			}
			end = name.Last
		}
	})
}

func TestStyle(t *testing.T) {
	for sentence, want := range map[string]int32{
		"The envoy met Ada Byron in Arcadia .":    0,
		"Arcadia and Utopia Sign Trade Agreement": 1,
		"ARCADIA SIGNS TRADE PACT":                2,
		"Ada .":                                   0,
		"":                                        0,
	} {
		if got := spans.Style(strings.Fields(sentence)); got != want {
			t.Errorf("%q: style %d instead of %d", sentence, got, want)
		}
	}
}

func TestSignsAndAddressesAreNoNames(t *testing.T) {
	for sentence, want := range map[string][]spans.Name{
		"Ada Byron -": {{Kind: kind("PER"), First: 0, Last: 1, Margin: 1}},
		"( Ada )":     {{Kind: kind("PER"), First: 1, Last: 1, Margin: 1}},
		"U.S.":        {{Kind: kind("PER"), First: 0, Last: 0, Margin: 1}},
		"- –":         nil,
		"http://a.b":  nil,
	} {
		words := strings.Fields(sentence)
		prefers := slices.Repeat([]string{"I-PER"}, len(words))
		prefers[0] = "B-PER"
		if got := findIn(words, prefers...); !slices.Equal(got, want) {
			t.Errorf("%q: %v; want %v", sentence, got, want)
		}
	}
}
