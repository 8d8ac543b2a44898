package queries

import (
	"cmp"
	"context"
	"fmt"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/queries/path"
)

// The bounds of a [Search].
const (
	DefaultChains = 3
	MaxChains     = 50
	MaxEveryChain = 1000 // with All
	DefaultHops   = 6
	MaxHops       = 12
)

// A Search says how far [Path] looks. The zero Search asks for [DefaultChains]
// chains of at most [DefaultHops] hops.
type Search struct {
	K       int        // how many chains, at most [MaxChains]; 0 is [DefaultChains]
	MaxHops int        // how long, at most [MaxHops]; 0 is [DefaultHops]
	Avoid   []graph.ID // actors that no chain may pass through

	// Weight says which chains are the best; "" is [BySpecificity].
	Weight Weight

	// All asks for every chain, by hops: as many as K, or [MaxEveryChain],
	// which K may then be.
	All bool

	// Chronological asks for chains in which no event is earlier than the one
	// before, by hops. Standing relations may stand anywhere; events without a
	// date nowhere, and one of which only the month or year is known wherever
	// some day of it fits.
	Chronological bool
}

// Chains is the answer of [Path].
type Chains struct {
	From   graph.Actor `json:"from"`
	To     graph.Actor `json:"to"`
	Order  string      `json:"order"` // which chains come first, in words
	Chains []Chain     `json:"chains"`

	// Cut says that there are more chains within the hops allowed, or that
	// there is none but the search ended there; "" if these are all.
	Cut string `json:"cut,omitempty"`
}

// Path returns the chains that link two actors: the best by the weight of the
// search first, those that are equally good by their hops and then by the IDs of
// their actors. No actor comes twice in one chain, and two chains differ in their
// actors, not only in the relations between them. Relations link both ways.
func Path(ctx context.Context, v *graph.View, from, to graph.ID, f Filter, s Search) (Chains, error) {
	answer, err := linked(ctx, v, from, to, f, s)
	if err != nil {
		return Chains{}, fmt.Errorf("path: %w", err)
	}
	return answer, nil
}

func linked(ctx context.Context, v *graph.View, from, to graph.ID, f Filter, s Search) (answer Chains, err error) {
	if s, err = s.bounded(); err != nil {
		return Chains{}, err
	}
	if answer.From, err = known(ctx, v, from); err != nil {
		return Chains{}, err
	}
	if answer.To, err = known(ctx, v, to); err != nil {
		return Chains{}, err
	}
	if from, to = answer.From.ID, answer.To.ID; from == to {
		return Chains{}, &InputError{Field: "to", Reason: fmt.Sprintf("both ends are %s", to)}
	}
	net, err := newNetwork(ctx, v, f, s, from, to)
	if err != nil {
		return Chains{}, err
	}
	defer net.free()
	found, err := net.search(ctx, from, to, s)
	if err != nil {
		return Chains{}, err
	}
	switch {
	case found.more:
		answer.Cut = fmt.Sprintf("there are more chains of at most %d hops", s.MaxHops)
	case len(found.chains) == 0 && found.longer:
		answer.Cut = fmt.Sprintf("there is no chain of at most %d hops; longer ones were not looked for", s.MaxHops)
	}
	answer.Order = s.explained()
	answer.Chains, err = net.told(ctx, from, found.chains, s)
	return answer, err
}

// A finding is what a search for chains came to.
type finding struct {
	chains []candidate
	more   bool // there are others of no more hops
	longer bool // there may be others of more hops
}

func (n *network) search(ctx context.Context, from, to graph.ID, s Search) (f finding, err error) {
	a, err := n.view.Node(ctx, from)
	if err != nil {
		return finding{}, err
	}
	b, err := n.view.Node(ctx, to)
	if err != nil {
		return finding{}, err
	}
	if s.All {
		f.chains, f.longer, err = n.everyChain(ctx, a, b, s.MaxHops, s.K+1, s.Chronological)
		f.more = len(f.chains) > s.K
		f.chains = f.chains[:min(len(f.chains), s.K)]
		return f, err
	}
	d := &detour{network: n, from: a, to: b, hops: s.MaxHops, inOrder: s.Chronological}
	f.chains, f.more, err = d.nextShortest(ctx, s.K)
	f.longer = d.stopped
	return f, err
}

// told gives chains their names, prices and words.
func (n *network) told(ctx context.Context, from graph.ID, found []candidate, s Search) ([]Chain, error) {
	hops := make([][]path.Hop, len(found))
	for i, c := range found {
		var err error
		if s.Chronological {
			hops[i], err = n.joinInOrder(ctx, c.row)
		} else {
			hops[i], err = n.join(ctx, c.row, func(int, graph.Link) bool { return true }, func(path.Hop) {})
		}
		if err != nil {
			return nil, err
		}
	}
	all, err := chains(ctx, n.view, from, hops)
	if err != nil {
		return nil, err
	}
	for i, c := range found {
		all[i].Cost = n.weight.told(c.price)
		for _, at := range c.row {
			all[i].Links = append(all[i].Links, n.view.Degree(at))
		}
	}
	return all, nil
}

func (s Search) explained() string {
	if s.Chronological {
		return s.Weight.explained() + ", no hop earlier than the one before"
	}
	return s.Weight.explained()
}

// bounded fills in what is not said, and refuses what cannot be meant.
func (s Search) bounded() (Search, error) {
	most, chains := MaxChains, DefaultChains
	if s.All {
		most, chains = MaxEveryChain, MaxEveryChain
	}
	if s.K < 0 || s.K > most {
		return s, &InputError{Field: "k", Reason: fmt.Sprintf("no number of chains %d: write one from 1 to %d", s.K, most)}
	}
	if s.MaxHops < 0 || s.MaxHops > MaxHops {
		return s, &InputError{Field: "max_hops", Reason: fmt.Sprintf("no number of hops %d: write one from 1 to %d", s.MaxHops, MaxHops)}
	}
	s.K, s.MaxHops = cmp.Or(s.K, chains), cmp.Or(s.MaxHops, DefaultHops)
	return s.weighed()
}

// weighed decides by what chains are weighed: those in the order of time, and
// all of them, come by hops.
func (s Search) weighed() (Search, error) {
	weight, err := ParseWeight(string(s.Weight))
	if err != nil {
		return s, err
	}
	if s.Chronological || s.All {
		if s.Weight != "" && weight != ByHops {
			reason := fmt.Sprintf("%s chains come by hops, not by %q", s.kind(), weight)
			return s, &InputError{"weight", reason, "leave one of the two out"}
		}
		weight = ByHops
	}
	s.Weight = weight
	return s, nil
}

func (s Search) kind() string {
	if s.All {
		return "all"
	}
	return "chronological"
}
