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
	DefaultHops   = 6
	MaxHops       = 12
)

// A Search says how far [Path] looks. The zero Search asks for [DefaultChains]
// chains of at most [DefaultHops] hops.
type Search struct {
	K       int        // how many chains, at most [MaxChains]; 0 is [DefaultChains]
	MaxHops int        // how long, at most [MaxHops]; 0 is [DefaultHops]
	Avoid   []graph.ID // actors that no chain may pass through

	// Chronological asks for chains in which no event is earlier than the one
	// before. Standing relations may stand anywhere; events without a date
	// nowhere, and one of which only the month or year is known wherever some
	// day of it fits.
	Chronological bool
}

// Chains is the answer of [Path].
type Chains struct {
	From   graph.Actor `json:"from"`
	To     graph.Actor `json:"to"`
	Chains []Chain     `json:"chains"`

	// Cut says that there are more chains within the hops allowed, or that
	// there is none but the search ended there; "" if these are all.
	Cut string `json:"cut,omitempty"`
}

// Path returns the chains that link two actors: the shortest first, those of
// one length by the IDs of their actors. No actor comes twice in one chain, and
// two chains differ in their actors, not only in the relations between them.
// Relations link both ways.
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
	if from == to {
		return Chains{}, &InputError{Field: "to", Reason: fmt.Sprintf("both ends are %s", to)}
	}
	search := &detour{neighbours: newNeighbours(v, f, s.Avoid, from, to), from: from, to: to, inOrder: s.Chronological}
	routes, err := search.nextShortest(ctx, s.K+1, s.MaxHops)
	if err != nil {
		return Chains{}, err
	}
	switch {
	case len(routes) > s.K:
		routes = routes[:s.K]
		answer.Cut = fmt.Sprintf("there are more chains of at most %d hops", s.MaxHops)
	case search.stopped:
		answer.Cut = fmt.Sprintf("there is no chain of at most %d hops; longer ones were not looked for", s.MaxHops)
	}
	join := search.join
	if s.Chronological {
		join = search.joinInOrder
	}
	hops := make([][]path.Hop, len(routes))
	for i, r := range routes {
		if hops[i], err = join(ctx, r); err != nil {
			return Chains{}, err
		}
	}
	answer.Chains, err = chains(ctx, v, from, hops)
	return answer, err
}

func (s Search) bounded() (Search, error) {
	if s.K < 0 || s.K > MaxChains {
		return s, &InputError{Field: "k", Reason: fmt.Sprintf("no number of chains %d: write one from 1 to %d", s.K, MaxChains)}
	}
	if s.MaxHops < 0 || s.MaxHops > MaxHops {
		return s, &InputError{Field: "max_hops", Reason: fmt.Sprintf("no number of hops %d: write one from 1 to %d", s.MaxHops, MaxHops)}
	}
	s.K, s.MaxHops = cmp.Or(s.K, DefaultChains), cmp.Or(s.MaxHops, DefaultHops)
	return s, nil
}
