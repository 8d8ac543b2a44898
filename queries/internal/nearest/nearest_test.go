package nearest_test

import (
	"testing"

	"github.com/dramatis-graph/dramatis/queries/internal/nearest"
)

func TestTo(t *testing.T) {
	known := []string{"met", "visited", "officialOf", "opposes"}
	for _, tt := range []struct{ word, want string }{
		{"oficialOf", "officialOf"},
		{"officialof", "officialOf"},
		{"OFFICIAL_OF", "officialOf"},
		{"vistied", "visited"},
		{"mt", "met"},
		{"opose", "opposes"},
		{"married", ""},
		{"", ""},
	} {
		if got, ok := nearest.To(tt.word, known); got != tt.want || ok != (tt.want != "") {
			t.Errorf("To(%q) = %q, %v; want %q", tt.word, got, ok, tt.want)
		}
	}
}

func TestDistance(t *testing.T) {
	for _, tt := range []struct {
		a, b string
		want int
	}{
		{"", "", 0},
		{"", "abc", 3},
		{"abc", "", 3},
		{"kitten", "sitting", 3},
		{"vistied", "visited", 1},
		{"é", "e", 1},
	} {
		if got := nearest.Distance(tt.a, tt.b); got != tt.want {
			t.Errorf("Distance(%q, %q) = %d; want %d", tt.a, tt.b, got, tt.want)
		}
	}
}
