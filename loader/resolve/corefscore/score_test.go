package corefscore

import (
	"math"
	"testing"

	"pgregory.net/rapid"
)

func near(a, b float64) bool { return math.Abs(a-b) < 1e-9 }

func TestScores(t *testing.T) {
	// Two clusters, 1-5 and 6-7 with 8-12 beside them; the response runs the
	// last two together.
	key := []Cluster{{1, 2, 3, 4, 5}, {6, 7}, {8, 9, 10, 11, 12}}
	for _, tt := range []struct {
		name             string
		response         []Cluster
		muc, b3, ceafe   float64 // precision
		mucR, b3R, ceafR float64 // recall
	}{
		{"the same", key, 1, 1, 1, 1, 1, 1},
		{"two run together", []Cluster{{1, 2, 3, 4, 5}, {6, 7, 8, 9, 10, 11, 12}},
			0.9, (5.0 + 4.0/7 + 25.0/7) / 12, (1 + 10.0/12) / 2, 1, 1, (1 + 10.0/12) / 3},
		{"nothing", nil, 0, 0, 0, 0, 0, 0},
		{"one cut in two", []Cluster{{1, 2}, {3, 4, 5}, {6, 7}, {8, 9, 10, 11, 12}},
			1, 1, (6.0/8 + 2) / 4, 8.0 / 9, (4.0/5 + 9.0/5 + 7) / 12, (6.0/8 + 2) / 3},
		{"mentions that are none", []Cluster{{1, 2, 3, 4, 5, 20}},
			4.0 / 5, 25.0 / 6 / 6, 10.0 / 11, 4.0 / 9, 5.0 / 12, 10.0 / 11 / 3},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var s Scores
			s.Add(key, tt.response)
			for _, c := range []struct {
				name      string
				tally     Tally
				precision float64
				recall    float64
			}{{"MUC", s.MUC, tt.muc, tt.mucR}, {"B3", s.B3, tt.b3, tt.b3R}, {"CEAFe", s.CEAFe, tt.ceafe, tt.ceafR}} {
				if !near(c.tally.Precision(), c.precision) || !near(c.tally.Recall(), c.recall) {
					t.Errorf("%s has precision %.4f and recall %.4f, want %.4f and %.4f",
						c.name, c.tally.Precision(), c.tally.Recall(), c.precision, c.recall)
				}
			}
		})
	}
}

func TestWithoutSingletons(t *testing.T) {
	if kept := WithoutSingletons([]Cluster{{1}, {2, 3}, {4}}); len(kept) != 1 || kept[0][0] != 2 {
		t.Errorf("kept %v", kept)
	}
}

// TestAssignIsBest compares the method with trying everything.
func TestAssignIsBest(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		rows, columns := rapid.IntRange(0, 5).Draw(t, "rows"), rapid.IntRange(1, 5).Draw(t, "columns")
		weights := make([][]float64, rows)
		for i := range weights {
			for range columns {
				weights[i] = append(weights[i], float64(rapid.IntRange(0, 9).Draw(t, "weight")))
			}
		}
		if got, want := assign(weights), tryAll(weights, 0, make([]bool, columns)); !near(got, want) {
			t.Fatalf("assigned %v of %v, want %v", got, weights, want)
		}
	})
}

func tryAll(weights [][]float64, row int, used []bool) float64 {
	if row == len(weights) {
		return 0
	}
	best := tryAll(weights, row+1, used)
	for c := range used {
		if !used[c] {
			used[c] = true
			best = max(best, weights[row][c]+tryAll(weights, row+1, used))
			used[c] = false
		}
	}
	return best
}
