package queries

import (
	"cmp"
	"context"
	"fmt"
	"math"
	"slices"

	"github.com/dramatis-graph/dramatis/graph"
)

// Circle is the answer of [Peers].
type Circle struct {
	Actor graph.Actor `json:"actor"`
	Peers []Peer      `json:"peers"`
	Part
}

// A Peer is an actor that has to do with the same others.
type Peer struct {
	Actor  graph.Actor `json:"actor"`
	Shared int         `json:"shared"` // how many others both are linked to
	Score  float64     `json:"score"`
	Linked bool        `json:"linked"` // whether the two are linked themselves

	// Through are the others that they share, those that say most first, at
	// most [MaxShared].
	Through []graph.Actor `json:"through"`
}

// MaxShared is how many of the actors that they share each peer is told with.
const MaxShared = 5

// Peers returns the actors that are linked to the same others as an actor,
// whether or not they are linked to it. A shared actor says the more, the fewer
// actors it is linked to (by the inverse of the logarithm, after Adamic and
// Adar), and those with the highest sum come first.
func Peers(ctx context.Context, v *graph.View, actor graph.ID, f Filter, p Page) (Circle, error) {
	answer, err := peers(ctx, v, actor, f, p)
	if err != nil {
		return Circle{}, fmt.Errorf("peers: %w", err)
	}
	return answer, nil
}

func peers(ctx context.Context, v *graph.View, actor graph.ID, f Filter, p Page) (answer Circle, err error) {
	if answer.Actor, err = known(ctx, v, actor); err != nil {
		return Circle{}, err
	}
	net, err := newNetwork(ctx, v, f, Search{Weight: ByHops})
	if err != nil {
		return Circle{}, err
	}
	defer net.free()
	at, err := v.Node(ctx, actor)
	if err != nil {
		return Circle{}, err
	}
	found, err := net.peers(ctx, at)
	if err != nil {
		return Circle{}, err
	}
	const fine = 1e9
	found, answer.Part, err = take(v, p, found, order[sharing]{
		rank: func(s *sharing) int { return -int(math.Round(s.score * fine)) },
		name: func(s *sharing) string { return string(v.ActorID(s.peer)) },
	}, "peers", actor, f)
	if err != nil {
		return Circle{}, err
	}
	answer.Peers = make([]Peer, len(found))
	for i, s := range found {
		if answer.Peers[i], err = net.introduce(ctx, s); err != nil {
			return Circle{}, err
		}
	}
	return answer, nil
}

// A sharing is what an actor shares with a peer.
type sharing struct {
	peer   graph.Node
	score  float64
	shared []graph.Node // those linked to the fewest actors first
	linked bool
}

func (n *network) peers(ctx context.Context, at graph.Node) ([]sharing, error) {
	near, err := n.steps(ctx, at)
	if err != nil {
		return nil, err
	}
	width := make(map[graph.Node]int) // to how many actors those near are linked
	for _, s := range near {
		steps, err := n.steps(ctx, s.to)
		if err != nil {
			return nil, err
		}
		width[s.to] = len(steps)
	}
	slices.SortFunc(near, func(a, b step) int {
		return cmp.Or(cmp.Compare(width[a.to], width[b.to]), n.compare(a.to, b.to))
	})
	var all []sharing
	number := make(map[graph.Node]int)
	for _, s := range near {
		steps, err := n.steps(ctx, s.to)
		if err != nil {
			return nil, err
		}
		for _, far := range steps {
			if far.to == at {
				continue
			}
			i, ok := number[far.to]
			if !ok {
				i, number[far.to] = len(all), len(all)
				_, linked := width[far.to]
				all = append(all, sharing{peer: far.to, linked: linked})
			}
			all[i].score += 1 / math.Log(float64(width[s.to]))
			all[i].shared = append(all[i].shared, s.to)
		}
	}
	return all, nil
}

// introduce gives a peer its names.
func (n *network) introduce(ctx context.Context, s sharing) (Peer, error) {
	p := Peer{Shared: len(s.shared), Score: s.score, Linked: s.linked, Through: []graph.Actor{}}
	var err error
	if p.Actor, err = known(ctx, n.view, n.view.ActorID(s.peer)); err != nil {
		return Peer{}, err
	}
	for _, at := range s.shared[:min(len(s.shared), MaxShared)] {
		a, err := known(ctx, n.view, n.view.ActorID(at))
		if err != nil {
			return Peer{}, err
		}
		p.Through = append(p.Through, a)
	}
	return p, nil
}
