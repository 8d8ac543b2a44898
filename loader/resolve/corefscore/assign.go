package corefscore

import "math"

// assign returns the greatest sum of weights that an assignment of rows to
// columns can have, each row and column being used once at most. It is the
// Hungarian method with potentials, cubic in the larger side.
func assign(weights [][]float64) float64 {
	n := len(weights)
	for _, row := range weights {
		n = max(n, len(row))
	}
	cost := func(row, column int) float64 {
		if row < len(weights) && column < len(weights[row]) {
			return -weights[row][column]
		}
		return 0
	}
	// Rows and columns count from 1: 0 stands for none.
	rowPrice, columnPrice := make([]float64, n+1), make([]float64, n+1)
	rowOf := make([]int, n+1) // of each column
	for row := 1; row <= n; row++ {
		augment(row, n, cost, rowPrice, columnPrice, rowOf)
	}
	sum := 0.0
	for column := 1; column <= n; column++ {
		sum -= cost(rowOf[column]-1, column-1)
	}
	return sum
}

// augment gives row a column, moving other rows to other columns along the
// cheapest way.
func augment(row, n int, cost func(row, column int) float64, rowPrice, columnPrice []float64, rowOf []int) {
	slack, before, done := make([]float64, n+1), make([]int, n+1), make([]bool, n+1)
	for i := range slack {
		slack[i] = math.Inf(1)
	}
	rowOf[0] = row
	column := 0
	for rowOf[column] != 0 {
		done[column] = true
		from, next, least := rowOf[column], 0, math.Inf(1)
		for c := 1; c <= n; c++ {
			if done[c] {
				continue
			}
			if reduced := cost(from-1, c-1) - rowPrice[from] - columnPrice[c]; reduced < slack[c] {
				slack[c], before[c] = reduced, column
			}
			if slack[c] < least {
				least, next = slack[c], c
			}
		}
		for c := range done {
			if done[c] {
				rowPrice[rowOf[c]] += least
				columnPrice[c] -= least
			} else {
				slack[c] -= least
			}
		}
		column = next
	}
	for column != 0 {
		rowOf[column] = rowOf[before[column]]
		column = before[column]
	}
}
