package graph_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/dramatis-graph/dramatis/graph"
)

// storyOf returns a text of n words that no other seed shares.
func storyOf(seed string, n int) []string {
	words := make([]string, n)
	for i := range words {
		words[i] = fmt.Sprintf("%s%d", seed, i)
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

// TestFingerprintOfCopies changes three words of each of many stories: nearly all
// stay near themselves, and none comes near another.
func TestFingerprintOfCopies(t *testing.T) {
	const stories = 50
	var prints []graph.Fingerprint
	lost := 0
	for i := range stories {
		words := storyOf(fmt.Sprintf("s%d-", i), 250+5*i)
		print := graph.FingerprintOf(strings.Join(words, " "))
		for _, at := range []int{i, 90 + i, 180 + i} {
			words[at] = "changed"
		}
		if !print.Near(graph.FingerprintOf(strings.Join(words, " "))) {
			lost++
		}
		for _, other := range prints {
			if print.Near(other) {
				t.Errorf("%x and %x are of different stories, and near", uint64(print), uint64(other))
			}
		}
		prints = append(prints, print)
	}
	if lost > 1 {
		t.Errorf("%d of %d copies are not near their story", lost, stories)
	}
}
