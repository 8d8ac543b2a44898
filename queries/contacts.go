package queries

import (
	"context"
	"fmt"

	"github.com/dramatis-graph/dramatis/graph"
)

// Company is the answer of [Contacts].
type Company struct {
	Actor    graph.Actor  `json:"actor"`
	With     *graph.Actor `json:"with,omitempty"`
	Contacts []Contact    `json:"contacts"`
	Part
}

// A Contact is what two actors had to do with each other, from first to last.
type Contact struct {
	Actor     graph.Actor `json:"actor"` // the other one
	Relations int         `json:"relations"`
	Articles  int         `json:"articles"`
	Counts    []Count     `json:"counts"` // of each relation, the most frequent first

	// First and Last are the dated relations that came first and last, if any
	// has a date.
	First *graph.Relation `json:"first,omitempty"`
	Last  *graph.Relation `json:"last,omitempty"`
}

// Contacts returns the actors that an actor has relations with, of whatever
// sort, those with most relations first, each with the first and the last
// contact; with another actor, only that one.
func Contacts(ctx context.Context, v *graph.View, actor, with graph.ID, f Filter, p Page) (Company, error) {
	answer, err := contacts(ctx, v, actor, with, f, p)
	if err != nil {
		return Company{}, fmt.Errorf("contacts: %w", err)
	}
	return answer, nil
}

func contacts(ctx context.Context, v *graph.View, actor, with graph.ID, f Filter, p Page) (answer Company, err error) {
	if answer.Actor, answer.With, err = parties(ctx, v, actor, with); err != nil {
		return Company{}, err
	}
	links, err := touching(ctx, v, actor, with, f)
	if err != nil {
		return Company{}, err
	}
	others, part, err := take(v, p, counterparts(links), busiest(v), "contacts", actor, with, f)
	if err != nil {
		return Company{}, err
	}
	answer.Part = part
	answer.Contacts = make([]Contact, len(others))
	ends := make([][]graph.Link, len(others))
	for i, c := range others {
		to := Contact{Relations: len(c.links), Counts: counts(c.links)}
		to.Articles, _ = v.Reports(c.links)
		if to.Actor, err = known(ctx, v, v.ActorID(c.node)); err != nil {
			return Company{}, err
		}
		answer.Contacts[i], ends[i] = to, firstAndLast(c.links)
	}
	relations, err := toldApart(ctx, v, ends...)
	if err != nil {
		return Company{}, err
	}
	for i, r := range relations {
		if len(r) == 2 {
			answer.Contacts[i].First, answer.Contacts[i].Last = &r[0], &r[1]
		}
	}
	return answer, nil
}

// firstAndLast returns the first and the last of the links that have dates, none
// if none has.
func firstAndLast(links []graph.Link) []graph.Link {
	var first, last *graph.Link
	for i := range links {
		l := &links[i]
		if l.Day() == 0 {
			continue
		}
		if first == nil || chronological.compare(l, first) < 0 {
			first = l
		}
		if last == nil || chronological.compare(l, last) > 0 {
			last = l
		}
	}
	if first == nil {
		return nil
	}
	return []graph.Link{*first, *last}
}
