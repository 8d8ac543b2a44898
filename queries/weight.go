package queries

import (
	"fmt"
	"math"
	"strings"

	"github.com/dramatis-graph/dramatis/graph"
)

// A Weight says which of two chains is the better one.
type Weight string

// The weights.
const (
	// BySpecificity counts hops, and passing an actor as more hops the more
	// relations it has: one more from 10 on, two from 100, three from 1000. A
	// chain through somebody with few links says more than a shorter one
	// through a country that everybody has to do with.
	BySpecificity Weight = "specific"

	// ByHops counts hops only.
	ByHops Weight = "hops"

	// ByConfidence multiplies the confidences of the hops, each that of the
	// relation that bears it out best.
	ByConfidence Weight = "confidence"
)

var weights = []Weight{BySpecificity, ByHops, ByConfidence}

// ParseWeight reads the name of a weight; "" is [BySpecificity].
func ParseWeight(s string) (Weight, error) {
	if s == "" {
		return BySpecificity, nil
	}
	names := make([]string, len(weights))
	for i, w := range weights {
		if names[i] = string(w); names[i] == s {
			return w, nil
		}
	}
	reason := fmt.Sprintf("no weight %q: it is one of %s", s, strings.Join(names, ", "))
	return "", &InputError{"weight", reason, didYouMean(s, names)}
}

// explained says in which order chains come.
func (w Weight) explained() string {
	switch w {
	case ByHops:
		return "fewest hops first"
	case ByConfidence:
		return "most credible first, the confidences of the hops multiplied"
	}
	return "fewest hops first, where passing an actor counts as more hops the more relations it has: " +
		"one more from 10 on, two from 100, three from 1000"
}

// A price is what a chain costs, with the number of its hops below it, so that
// of two chains that cost the same the shorter one is cheaper.
type price int32

const hopBits = 6 // there are at most MaxHops < 1<<6 hops

func priced(cost int) price { return price(cost) << hopBits }

func (p price) cost() int { return int(p >> hopBits) }
func (p price) hops() int { return int(p & (1<<hopBits - 1)) }

// oneHop is the price of a hop where all hops are equal.
const oneHop price = 1<<hopBits | 1

// nats is how many units of cost there are to a factor of e in confidence, and
// doubtful the least confidence that is told apart from none.
const (
	nats     = 1000
	doubtful = 0.001
)

// hop returns the price of a hop that e bears out.
func (w Weight) hop(e *graph.Edge) price {
	if w != ByConfidence {
		return oneHop
	}
	return priced(int(math.Round(-nats*math.Log(max(doubtful, min(1, e.Confidence)))))) + 1
}

// least is the lowest price that a hop may have.
func (w Weight) least() price {
	if w != ByConfidence {
		return oneHop
	}
	return 1
}

// passing returns the price of passing an actor with so many links.
func (w Weight) passing(links int) price {
	detour := 0
	if w == BySpecificity {
		for ; links >= 10; links /= 10 {
			detour++
		}
	}
	return priced(detour)
}

// told returns a price as an answer tells it: hops, or the negative logarithm of
// a confidence.
func (w Weight) told(p price) float64 {
	if w == ByConfidence {
		return float64(p.cost()) / nats
	}
	return float64(p.cost())
}
