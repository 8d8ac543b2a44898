package graph_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/dramatis-graph/dramatis/graph"
)

// story returns a text of n words that no other seed shares.
func storyOf(seed string, n int) []string {
	words := make([]string, n)
	for i := range words {
		words[i] = fmt.Sprintf("%s%d", seed, i*i%(n+7))
	}
	return words
}

func TestFingerprintNear(t *testing.T) {
	wire := storyOf("wire", 300)
	text := strings.Join(wire, " ")
	for _, tt := range []struct {
		name  string
		other string
		want  bool
	}{
		{"the same", text, true},
		{"other capitals and signs", strings.ToUpper(strings.Join(wire, ", ")), true},
		{"under another head", "Envoys meet again, says agency. " + text, true},
		{"cut by a tenth", strings.Join(wire[:270], " "), true},
		{"another story", strings.Join(storyOf("other", 300), " "), false},
		{"too short to tell", strings.Join(wire[:20], " "), false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			a, b := graph.FingerprintOf(text), graph.FingerprintOf(tt.other)
			if a.Near(b) != tt.want || b.Near(a) != tt.want {
				t.Errorf("%x near %x is %t; want %t", uint64(a), uint64(b), a.Near(b), tt.want)
			}
		})
	}
}

// TestFingerprintOfCopies changes a few words of a story anywhere: it stays near
// itself.
func TestFingerprintOfCopies(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		words := storyOf("wire", rapid.IntRange(250, 500).Draw(t, "length"))
		changed := slices.Clone(words)
		for range rapid.IntRange(0, 4).Draw(t, "changes") {
			i := rapid.IntRange(0, len(words)-1).Draw(t, "at")
			changed[i] = "changed"
		}
		a, b := graph.FingerprintOf(strings.Join(words, " ")), graph.FingerprintOf(strings.Join(changed, " "))
		if !a.Near(b) {
			t.Fatalf("%x is not near %x", uint64(a), uint64(b))
		}
	})
}
