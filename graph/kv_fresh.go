package graph

import (
	cgraph "github.com/cayleygraph/cayley/graph"
	"github.com/cayleygraph/cayley/graph/refs"
	"github.com/cayleygraph/quad"
	hkv "github.com/hidal-go/hidalgo/kv"
)

// A nodeSet holds nodes by the hashes under which Cayley keeps their numbers.
type nodeSet map[refs.ValueHash]struct{}

// newNodes returns nodes that no store has which lacks the added quads: the
// mentions in new articles, which are most nodes of a load.
func newNodes(added []cgraph.Delta) nodeSet {
	articles := make(map[ID]bool)
	for _, d := range added {
		if d.Quad.Predicate == quadKind {
			articles[ID(d.Quad.Subject.(quad.IRI))] = true
		}
	}
	fresh := make(nodeSet, len(added))
	for _, d := range added {
		if label, ok := d.Quad.Label.(quad.IRI); ok && articles[ID(label).article()] {
			fresh[refs.HashOf(label)] = struct{}{}
		}
	}
	return fresh
}

// has reports whether key is of a node in s.
func (s nodeSet) has(key hkv.Key) bool {
	what, hash := nodeKey(key)
	_, ok := s[hash]
	return ok && what != 0
}
