// Package linear holds models whose weights a person can read: each alternative
// of a choice has features, each feature a weight, and the sum of the weights
// says how likely the alternative is.
package linear

import (
	"bufio"
	"fmt"
	"io"
	"math"
	"slices"
	"strconv"
	"strings"
	"sync"
)

// A Feature is something true of an alternative: a name and up to two values,
// "" for none. None of the three holds white space.
type Feature struct{ Name, A, B string }

// Weights say how much each feature speaks for an alternative.
type Weights map[Feature]float64

// maxScore keeps the exponential of a score finite, whatever a file of weights
// says.
const maxScore = 50

// A Yield takes one feature after the other.
type Yield func(name, a, b string)

// Score returns the sum of the weights of what describe yields.
func (w Weights) Score(describe func(Yield)) float64 {
	sum := 0.0
	describe(func(name, a, b string) { sum += w[Feature{name, a, b}] })
	return min(max(sum, -maxScore), maxScore)
}

// Features lists what describe yields.
func Features(describe func(Yield)) []Feature {
	var out []Feature
	describe(func(name, a, b string) { out = append(out, Feature{name, a, b}) })
	return out
}

// absent stands for an empty value in a file of weights.
const absent = "-"

// Carried returns how to get at weights that the program carries as text. They
// are read once, when they are first asked for; a fault in them is the program's
// and panics, so a test of the package that carries them reads them.
func Carried(text string) func() Weights {
	return sync.OnceValue(func() Weights {
		w, err := Read(strings.NewReader(text))
		if err != nil {
			panic(err)
		}
		return w
	})
}

// Read reads a file of weights: lines of "name value value weight", "-" for no
// value; "#" begins a comment.
func Read(r io.Reader) (Weights, error) {
	w := Weights{}
	scanner := bufio.NewScanner(r)
	for n := 1; scanner.Scan(); n++ {
		fields := strings.Fields(scanner.Text())
		if len(fields) == 0 || strings.HasPrefix(fields[0], "#") {
			continue
		}
		if len(fields) != 4 {
			return nil, fmt.Errorf("reading weights: line %d has %d fields, not 4", n, len(fields))
		}
		weight, err := strconv.ParseFloat(fields[3], 64)
		if err != nil || math.IsNaN(weight) || math.IsInf(weight, 0) {
			return nil, fmt.Errorf("reading weights: line %d: %q is no weight", n, fields[3])
		}
		w[Feature{fields[0], value(fields[1]), value(fields[2])}] = weight
	}
	if err := scanner.Err(); err != nil {
		return nil, fmt.Errorf("reading weights: %w", err)
	}
	return w, nil
}

func value(s string) string {
	if s == absent {
		return ""
	}
	return s
}

// Write writes the weights as [Read] takes them, sorted, without those that are
// nothing to two decimals.
func (w Weights) Write(out io.Writer) error {
	var lines []string
	for f, weight := range w {
		if math.Abs(weight) < 0.005 {
			continue
		}
		lines = append(lines, fmt.Sprintf("%s %s %s %.2f\n", f.Name, written(f.A), written(f.B), weight))
	}
	slices.Sort(lines)
	_, err := io.WriteString(out, strings.Join(lines, ""))
	return err
}

func written(s string) string {
	if s == "" {
		return absent
	}
	return s
}
