package queries

import (
	"context"
	"fmt"

	"github.com/dramatis-graph/dramatis/graph"
)

// Meetings is the answer of [Met].
type Meetings struct {
	Actor    graph.Actor  `json:"actor"`
	With     *graph.Actor `json:"with,omitempty"`
	Meetings []Meeting    `json:"meetings"`
	Part
}

// A Meeting is all that is known of two actors having met.
type Meeting struct {
	Actor    graph.Actor `json:"actor"` // whom the actor of the question met
	First    graph.Date  `json:"first"` // the earliest date that is told, "" if none is
	Last     graph.Date  `json:"last"`
	Reports  int         `json:"reports"`  // relations that say so
	Articles int         `json:"articles"` // in how many articles

	// Independent counts the articles with copies of one text counted once.
	Independent int `json:"independent"`

	// Relations are the reports in order of their dates, the undated last. Of
	// many, the first [MaxEvidence].
	Relations []graph.Relation `json:"relations"`
}

// MaxEvidence is how many relations each item of an answer brings as evidence.
const MaxEvidence = 20

// Met returns whom the actor met; with another actor, only whether these two
// met. Those of whom most reports tell come first. Only the predicate met counts
// unless the filter names others.
func Met(ctx context.Context, v *graph.View, actor, with graph.ID, f Filter, p Page) (Meetings, error) {
	answer, err := met(ctx, v, actor, with, f, p)
	if err != nil {
		return Meetings{}, fmt.Errorf("met: %w", err)
	}
	return answer, nil
}

func met(ctx context.Context, v *graph.View, actor, with graph.ID, f Filter, p Page) (answer Meetings, err error) {
	if len(f.Predicates) == 0 {
		f.Predicates = []graph.Predicate{graph.Met}
	}
	if answer.Actor, answer.With, err = parties(ctx, v, actor, with); err != nil {
		return Meetings{}, err
	}
	links, err := touching(ctx, v, actor, with, f)
	if err != nil {
		return Meetings{}, err
	}
	met, part, err := take(v, p, counterparts(links), busiest(v), "met", actor, with, f)
	if err != nil {
		return Meetings{}, err
	}
	answer.Part = part
	answer.Meetings, answer.Cut, err = meetings(ctx, v, met)
	return answer, err
}

// meetings sums up what is known of each counterpart, and says what a limit left
// out.
func meetings(ctx context.Context, v *graph.View, met []counterpart) (all []Meeting, cut string, err error) {
	all = make([]Meeting, len(met))
	evidence := make([][]graph.Link, len(met))
	for i, c := range met {
		m := Meeting{Reports: len(c.links)}
		m.Articles, m.Independent = v.Reports(c.links)
		m.First, m.Last = extent(c.links)
		if m.Actor, err = known(ctx, v, v.ActorID(c.node)); err != nil {
			return nil, "", err
		}
		all[i], evidence[i] = m, earliest(c.links, MaxEvidence)
		if len(c.links) > MaxEvidence {
			cut = fmt.Sprintf("of more than %[1]d reports of one meeting, only the first %[1]d are told", MaxEvidence)
		}
	}
	relations, err := toldApart(ctx, v, evidence...)
	if err != nil {
		return nil, "", err
	}
	for i := range all {
		all[i].Relations = relations[i]
	}
	return all, cut, nil
}

// parties returns the one or two actors that a question is about.
func parties(ctx context.Context, v *graph.View, actor, with graph.ID) (graph.Actor, *graph.Actor, error) {
	a, err := known(ctx, v, actor)
	if err != nil || with == "" {
		return a, nil, err
	}
	b, err := known(ctx, v, with)
	if err == nil && a.ID == b.ID {
		err = &InputError{Field: "with", Reason: fmt.Sprintf("both are %s", a.ID)}
	}
	return a, &b, err
}

// A counterpart is an actor with the links that join it to the actor of a
// question.
type counterpart struct {
	node  graph.Node
	links []graph.Link
}

// counterparts groups the links of an actor by their other ends.
func counterparts(links []graph.Link) []counterpart {
	var all []counterpart
	at := make(map[graph.Node]int)
	for _, l := range links {
		i, ok := at[l.Other()]
		if !ok {
			i = len(all)
			at[l.Other()] = i
			all = append(all, counterpart{node: l.Other()})
		}
		all[i].links = append(all[i].links, l)
	}
	return all
}

// busiest orders counterparts by how many links they have, those with most
// first, and then by ID.
func busiest(v *graph.View) order[counterpart] {
	return order[counterpart]{
		rank: func(c *counterpart) int { return -len(c.links) },
		name: func(c *counterpart) string { return string(v.ActorID(c.node)) },
	}
}

// extent returns the dates at which the links begin and end, "" if none has a
// date.
func extent(links []graph.Link) (first, last graph.Date) {
	for _, l := range links {
		d := l.Edge().Date
		if d == "" {
			continue
		}
		if first == "" || d.First() < first.First() {
			first = d
		}
		if last == "" || d.Last() > last.Last() {
			last = d
		}
	}
	return first, last
}
