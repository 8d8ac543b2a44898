package neural

// The conversions of products below keep compilers from fusing them with the
// sum: a model gives the same answer on every machine.

// addScaled adds scale times x to y. Both have the same length.
func addScaled(y []float32, scale float32, x []float32) {
	x = x[:len(y)]
	for len(y) >= 8 {
		a, b := y[:8:8], x[:8:8]
		a[0] += float32(scale * b[0])
		a[1] += float32(scale * b[1])
		a[2] += float32(scale * b[2])
		a[3] += float32(scale * b[3])
		a[4] += float32(scale * b[4])
		a[5] += float32(scale * b[5])
		a[6] += float32(scale * b[6])
		a[7] += float32(scale * b[7])
		y, x = y[8:], x[8:]
	}
	for i := range y {
		y[i] += float32(scale * x[i])
	}
}

// combine sums the rows of table, as wide as sum, each as often as numbers says.
func combine(sum, numbers, table []float32) {
	clear(sum)
	n := len(sum)
	for len(numbers) >= 4 {
		addFour(sum, [4]float32(numbers), table[:4*n])
		numbers, table = numbers[4:], table[4*n:]
	}
	for i, f := range numbers {
		addScaled(sum, f, table[i*n:][:n])
	}
}

// addFour adds four rows of table, one after the other but in one go, which
// spares most of the traffic with memory.
func addFour(sum []float32, scale [4]float32, table []float32) {
	n := len(sum)
	a, b, c, d := table[:n], table[n:][:n], table[2*n:][:n], table[3*n:][:n]
	for i, f := range sum {
		f += float32(scale[0] * a[i])
		f += float32(scale[1] * b[i])
		f += float32(scale[2] * c[i])
		f += float32(scale[3] * d[i])
		sum[i] = f
	}
}

// spread adds row to each row of table, as wide as row, as often as numbers says.
func spread(table, numbers, row []float32) {
	for i, f := range numbers {
		if f != 0 {
			addScaled(table[i*len(row):][:len(row)], f, row)
		}
	}
}

// add adds x to y. Both have the same length.
func add(y, x []float32) {
	addScaled(y, 1, x)
}

// dot returns the inner product of x and y. It sums eight strands, so that the
// result does not depend on how wide the machine is.
func dot(x, y []float32) float32 {
	y = y[:len(x)]
	var s0, s1, s2, s3, s4, s5, s6, s7 float32
	for len(x) >= 8 {
		a, b := x[:8:8], y[:8:8]
		s0 += float32(a[0] * b[0])
		s1 += float32(a[1] * b[1])
		s2 += float32(a[2] * b[2])
		s3 += float32(a[3] * b[3])
		s4 += float32(a[4] * b[4])
		s5 += float32(a[5] * b[5])
		s6 += float32(a[6] * b[6])
		s7 += float32(a[7] * b[7])
		x, y = x[8:], y[8:]
	}
	rest := float32(0)
	for i := range x {
		rest += float32(x[i] * y[i])
	}
	return ((s0 + s4) + (s2 + s6)) + ((s1 + s5) + (s3 + s7)) + rest
}
