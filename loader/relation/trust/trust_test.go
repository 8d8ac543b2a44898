package trust_test

import (
	"testing"

	"pgregory.net/rapid"

	"github.com/dramatis-graph/dramatis/loader/relation/trust"
)

// TestConfidenceRange draws signs: a confidence is above 0 and at most 1.
func TestConfidenceRange(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := trust.Signs{
			Class: rapid.String().Draw(t, "class"), Weight: rapid.Float64Range(0, 1).Draw(t, "weight"),
			Learned: rapid.Bool().Draw(t, "learned"), Tree: rapid.Bool().Draw(t, "tree"),
			Far: rapid.IntRange(0, 400).Draw(t, "far"), Margin: rapid.Float64Range(-1, 1e9).Draw(t, "margin"),
		}
		if c := trust.Confidence(s); c <= 0 || c > 1 {
			t.Fatalf("Confidence = %v", c)
		}
	})
}

// TestConfidenceOrder compares readings of which the first is the surer.
func TestConfidenceOrder(t *testing.T) {
	plain := trust.Signs{
		Class: "CONSULT", Status: "happened", Weight: 0.95, Far: 1, Margin: 3, Actors: 2, Length: 12,
		Subject: "name", Object: "name", Kinds: "person/person",
	}
	far, unsure := plain, plain
	far.Far, far.Actors, far.Tree = 20, 8, true
	unsure.Learned, unsure.Weight = true, 0.5
	for name, s := range map[string]trust.Signs{"far and from the tree alone": far, "learned and unsure": unsure} {
		if a, b := trust.Confidence(plain), trust.Confidence(s); a <= b {
			t.Errorf("%s: %v, and %v without", name, b, a)
		}
	}
}
