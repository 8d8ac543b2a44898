package reference

import "testing"

// BenchmarkOpen is what the first use of the book costs.
func BenchmarkOpen(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Open(); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkLongest(b *testing.B) {
	book := Default()
	ws := words("The United States and Iraq said that the US-led coalition would meet in Baghdad next month to talk about troops")
	b.ReportAllocs()
	for b.Loop() {
		for i := range ws {
			book.Longest(ws, i)
		}
	}
}
