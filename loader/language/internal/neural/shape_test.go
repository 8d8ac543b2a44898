package neural

import "testing"

func TestBest(t *testing.T) {
	for _, tt := range []struct {
		name     string
		scores   []float32
		possible []bool
		want     int
		margin   float32
	}{
		{"clear", []float32{1, 4, 2}, nil, 1, 2},
		{"first of equals", []float32{3, 3}, nil, 0, 0},
		{"best is not possible", []float32{1, 4, 2}, []bool{true, false, true}, 2, 1},
		{"no choice", []float32{1, 4}, []bool{true, false}, 0, Unopposed},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got, margin := best(tt.scores, tt.possible); got != tt.want || margin != tt.margin {
				t.Errorf("%d by %v instead of %d by %v", got, margin, tt.want, tt.margin)
			}
		})
	}
}
