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

// has reports whether key is that of the number of a node in s.
func (s nodeSet) has(key hkv.Key) bool {
	if len(key) != 2 || len(key[0]) != 3 || key[0][0] != 'v' || len(key[1]) != len(refs.ValueHash{}) {
		return false
	}
	_, ok := s[refs.ValueHash(key[1])]
	return ok
}
