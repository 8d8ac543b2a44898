package queries

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/dramatis-graph/dramatis/graph"
)

// A Profile is the answer of [Actor].
type Profile struct {
	Actor     graph.Actor `json:"actor"`     // with its aliases
	Offices   []Office    `json:"offices"`   // those it holds, of persons
	Officials []Office    `json:"officials"` // those held in it, of countries and organizations
	Counts    []Count     `json:"relations"` // how many of each, the most frequent first

	// Statuses counts its relations whatever the statuses of the filter.
	Statuses map[graph.Status]int `json:"statuses"`
	Articles int                  `json:"articles"` // how many articles the relations come from
	Cut      string               `json:"cut,omitempty"`
}

// A Count says how many relations of one predicate an actor has as one end.
type Count struct {
	Predicate graph.Predicate `json:"predicate"`
	Inverse   bool            `json:"inverse,omitempty"` // the actor is the object
	Label     string          `json:"label"`             // "visited", or "visited by" if inverse
	Count     int             `json:"count"`
}

// Actor returns what there is to know of an actor at a glance: its names, its
// offices, and how many relations it has.
func Actor(ctx context.Context, v *graph.View, id graph.ID, f Filter) (Profile, error) {
	p, err := profile(ctx, v, id, f)
	if err != nil {
		return Profile{}, fmt.Errorf("actor: %w", err)
	}
	return p, nil
}

func profile(ctx context.Context, v *graph.View, id graph.ID, f Filter) (p Profile, err error) {
	if p.Actor, err = named(ctx, v, id); err != nil {
		return Profile{}, err
	}
	links, err := touching(ctx, v, id, "", f)
	if err != nil {
		return Profile{}, err
	}
	p.Counts = counts(links)
	p.Articles, _ = v.Reports(links)
	anyStatus := f
	anyStatus.Statuses = graph.Statuses()
	all, err := touching(ctx, v, id, "", anyStatus)
	if err != nil {
		return Profile{}, err
	}
	p.Statuses = make(map[graph.Status]int)
	for _, l := range all {
		p.Statuses[l.Status()]++
	}
	held, filled := posts(v, links)
	if len(held) > MaxOffices || len(filled) > MaxOffices {
		p.Cut = fmt.Sprintf("only the first %d offices are told", MaxOffices)
	}
	if p.Offices, err = described(ctx, v, held[:min(len(held), MaxOffices)]); err != nil {
		return Profile{}, err
	}
	p.Officials, err = described(ctx, v, filled[:min(len(filled), MaxOffices)])
	return p, err
}

// counts returns how many links of an actor there are of each predicate and
// direction.
func counts(links []graph.Link) []Count {
	type sort struct {
		predicate graph.Predicate
		inverse   bool
	}
	tally := make(map[sort]int)
	for _, l := range links {
		tally[sort{l.Predicate(), !l.Out()}]++
	}
	all := make([]Count, 0, len(tally))
	for s, n := range tally {
		d, _ := graph.Define(s.predicate)
		c := Count{s.predicate, s.inverse, d.Label, n}
		if s.inverse {
			c.Label = d.Inverse
		}
		all = append(all, c)
	}
	slices.SortFunc(all, func(a, b Count) int {
		return cmp.Or(cmp.Compare(b.Count, a.Count), strings.Compare(a.Label, b.Label))
	})
	return all
}
