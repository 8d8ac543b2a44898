package linear_test

import (
	"math"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/dramatis-graph/dramatis/loader/relation/linear"
)

// choice is between an alternative with the feature and one without, the first
// of which is right n times of m.
func choices(feature string, n, m int) []linear.Choice {
	var out []linear.Choice
	for i := range m {
		out = append(out, linear.Choice{
			Alternatives: [][]linear.Feature{{{Name: feature}}, nil},
			Right:        []bool{i < n, i >= n},
		})
	}
	return out
}

// TestFit fits features that are right in a known share: the weight is the
// logarithm of the odds.
func TestFit(t *testing.T) {
	w := linear.Fit(append(choices("mostly", 30, 40), choices("seldom", 10, 50)...), 0.01)
	for _, tt := range []struct {
		feature string
		odds    float64
	}{{"mostly", 3}, {"seldom", 0.25}} {
		if got := w[linear.Feature{Name: tt.feature}]; math.Abs(got-math.Log(tt.odds)) > 0.1 {
			t.Errorf("weight of %s = %.2f; want %.2f", tt.feature, got, math.Log(tt.odds))
		}
	}
}

// TestFitPenalty: what costs more matters less.
func TestFitPenalty(t *testing.T) {
	f := linear.Feature{Name: "seldom"}
	cheap, dear := linear.Fit(choices("seldom", 9, 10), 0.01)[f], linear.Fit(choices("seldom", 9, 10), 5)[f]
	if dear <= 0 || cheap < 2*dear {
		t.Errorf("weights %.2f and %.2f; want the second much smaller, above 0", cheap, dear)
	}
}

func TestReadErrors(t *testing.T) {
	for _, tt := range []struct{ name, file, want string }{
		{"a field is missing", "# fine\nname a 1", "line 2 has 3 fields"},
		{"no number", "name a b c", `line 1: "c" is no weight`},
		{"not finite", "name a b NaN", `"NaN" is no weight`},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if _, err := linear.Read(strings.NewReader(tt.file)); err == nil || !strings.Contains(err.Error(), tt.want) {
				t.Errorf("Read(%q) = %v; want %q", tt.file, err, tt.want)
			}
		})
	}
}

// TestWriteRead draws weights: what is written is read back, to two decimals.
func TestWriteRead(t *testing.T) {
	word := rapid.SampledFrom([]string{"here", "bond", "x.y", "14"})
	value := rapid.OneOf(rapid.Just(""), word)
	rapid.Check(t, func(t *rapid.T) {
		w := linear.Weights{}
		for range rapid.IntRange(0, 8).Draw(t, "n") {
			f := linear.Feature{Name: word.Draw(t, "name"), A: value.Draw(t, "a"), B: value.Draw(t, "b")}
			w[f] = float64(rapid.IntRange(-900, 900).Draw(t, "hundredths")) / 100
		}
		var b strings.Builder
		if err := w.Write(&b); err != nil {
			t.Fatal(err)
		}
		got, err := linear.Read(strings.NewReader(b.String()))
		if err != nil {
			t.Fatal(err)
		}
		for f, weight := range w {
			if got[f] != weight {
				t.Fatalf("%v: %v was read as %v", f, weight, got[f])
			}
		}
	})
}
