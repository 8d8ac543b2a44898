package graph

import (
	"encoding/binary"

	"github.com/cayleygraph/cayley/graph/refs"
	hkv "github.com/hidal-go/hidalgo/kv"
)

// maxKnown bounds how many nodes one half of [knownNodes] holds, so that both
// take 10 MB at most.
const maxKnown = 1 << 16

// knownNodes remembers what the store has of nodes that were written or asked for
// lately. A load names the same actors all the time, and Cayley reads for each
// how many quads it has. It forgets what nobody has asked for while maxKnown
// others were.
type knownNodes struct {
	young, old map[refs.ValueHash]knownNode
}

// A knownNode holds 0 for what is not known.
type knownNode struct {
	number uint64
	quads  uint64 // how many have it
}

// get returns the value of key, nil if it is not known.
func (k *knownNodes) get(key hkv.Key) hkv.Value {
	what, hash := nodeKey(key)
	if what == 0 {
		return nil
	}
	node := k.node(hash)
	if n := *node.part(what); n > 0 {
		return binary.AppendUvarint(nil, n)
	}
	return nil
}

// set makes value known to be that of key; nil is not known.
func (k *knownNodes) set(key hkv.Key, value hkv.Value) {
	what, hash := nodeKey(key)
	if what == 0 {
		return
	}
	n, size := binary.Uvarint(value)
	if size != len(value) {
		n = 0
	}
	node := k.node(hash)
	if *node.part(what) == n {
		return
	}
	*node.part(what) = n
	k.keep(hash, node)
}

func (k *knownNodes) node(hash refs.ValueHash) knownNode {
	if node, ok := k.young[hash]; ok {
		return node
	}
	node, ok := k.old[hash]
	if ok {
		k.keep(hash, node)
	}
	return node
}

func (k *knownNodes) keep(hash refs.ValueHash, node knownNode) {
	if k.young == nil || len(k.young) >= maxKnown {
		k.old, k.young = k.young, make(map[refs.ValueHash]knownNode)
	}
	k.young[hash] = node
}

// What Cayley keeps of a node by its hash.
const (
	nodeNumber = 'v'
	nodeQuads  = 'n'
)

func (n *knownNode) part(what byte) *uint64 {
	if what == nodeNumber {
		return &n.number
	}
	return &n.quads
}

// nodeKey returns what of which node key is of, 0 if it is of something else.
func nodeKey(key hkv.Key) (what byte, hash refs.ValueHash) {
	if len(key) != 2 || len(key[0]) != 3 || len(key[1]) != len(hash) {
		return 0, hash
	}
	if what = key[0][0]; what != nodeNumber && what != nodeQuads {
		return 0, hash
	}
	return what, refs.ValueHash(key[1])
}
