package queries

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"github.com/dramatis-graph/dramatis/graph"
)

// Partition is the answer of [Communities].
type Partition struct {
	Communities []Community `json:"communities"`

	// Modularity says how much more of the relations lie within the communities
	// than would if the actors were linked at random: 0 is no more, and from
	// 0.3 on there is something to it.
	Modularity float64 `json:"modularity"`

	Part
}

// A Community is a group of actors that have more to do with each other than
// with others.
type Community struct {
	Size      int `json:"size"`      // how many actors
	Relations int `json:"relations"` // among them

	// Actors are those with most relations in the community, at most
	// [MaxMembers].
	Actors []graph.Actor `json:"actors"`
}

// MaxMembers is how many actors of each community are told.
const MaxMembers = 20

// Communities divides the actors, as the filter lets their relations through,
// into communities, the largest first; with an actor, it returns only its own.
// Each actor is in one; those without relations are left out. The same graph is
// always divided in the same way.
func Communities(ctx context.Context, v *graph.View, of graph.ID, f Filter, p Page) (Partition, error) {
	answer, err := communities(ctx, v, of, f, p)
	if err != nil {
		return Partition{}, fmt.Errorf("communities: %w", err)
	}
	return answer, nil
}

func communities(ctx context.Context, v *graph.View, of graph.ID, f Filter, p Page) (answer Partition, err error) {
	if of != "" {
		a, err := known(ctx, v, of)
		if err != nil {
			return Partition{}, err
		}
		of = a.ID
	}
	w, err := webOf(ctx, v, f)
	if err != nil {
		return Partition{}, err
	}
	d, err := keep(ctx, v, func() (*division, error) { return w.divided(ctx) }, "communities", f)
	if err != nil {
		return Partition{}, err
	}
	answer.Modularity = d.modularity
	groups := d.groups
	if of != "" {
		at, linked := slices.BinarySearch(w.actors, of)
		groups = slices.DeleteFunc(slices.Clone(groups), func(g group) bool { return !linked || g.community != d.member[at] })
	}
	groups, answer.Part, err = take(v, p, groups, order[group]{
		rank: func(g *group) int { return -len(g.actors) },
		name: func(g *group) string { return string(w.actors[g.actors[0]]) },
	}, "communities", of, f)
	if err != nil {
		return Partition{}, err
	}
	answer.Communities = make([]Community, len(groups))
	for i, g := range groups {
		if answer.Communities[i], err = w.describe(ctx, v, g); err != nil {
			return Partition{}, err
		}
	}
	return answer, nil
}

// A division is a web with the community of each actor.
type division struct {
	member     []int // by actor
	groups     []group
	modularity float64
}

func (w *web) divided(ctx context.Context) (*division, error) {
	member, err := w.divide(ctx)
	if err != nil {
		return nil, err
	}
	return &division{member, w.groups(member), w.modularity(member)}, nil
}

// A group is a community with its actors, those with most relations among them
// first.
type group struct {
	community int
	actors    []int
	relations float64
}

// groups returns the communities that member, by actor, tells.
func (w *web) groups(member []int) []group {
	at := make(map[int]int)
	var all []group
	inside := make([]float64, len(member))
	for actor, community := range member {
		i, ok := at[community]
		if !ok {
			i, at[community] = len(all), len(all)
			all = append(all, group{community: community})
		}
		for _, t := range w.threads[actor] {
			if member[t.to] == community {
				inside[actor] += t.strength
			}
		}
		all[i].actors = append(all[i].actors, actor)
		all[i].relations += inside[actor] / 2 // each is seen from both ends
	}
	for i := range all {
		slices.SortFunc(all[i].actors, func(a, b int) int {
			return cmp.Or(cmp.Compare(inside[b], inside[a]), cmp.Compare(a, b))
		})
	}
	return all
}

// describe gives a group its names.
func (w *web) describe(ctx context.Context, v *graph.View, g group) (Community, error) {
	c := Community{Size: len(g.actors), Relations: int(g.relations), Actors: []graph.Actor{}}
	for _, at := range g.actors[:min(len(g.actors), MaxMembers)] {
		a, err := known(ctx, v, w.actors[at])
		if err != nil {
			return Community{}, err
		}
		c.Actors = append(c.Actors, a)
	}
	return c, nil
}
