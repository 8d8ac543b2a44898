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
	edges, err := touching(ctx, v, actor, with, f)
	if err != nil {
		return Meetings{}, err
	}
	met, part, err := take(v, p, counterparts(actor, edges), func(c *counterpart) place {
		return place{-len(c.edges), string(c.actor)}
	}, "met", actor, with, f)
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
	evidence := make([][]graph.Edge, len(met))
	for i, c := range met {
		m := Meeting{Reports: len(c.edges), Articles: articles(c.edges), Independent: graph.Independent(c.edges)}
		m.First, m.Last = extent(c.edges)
		if m.Actor, err = known(ctx, v, c.actor); err != nil {
			return nil, "", err
		}
		all[i], evidence[i] = m, byDate(c.edges)
		if len(c.edges) > MaxEvidence {
			evidence[i] = evidence[i][:MaxEvidence]
			cut = fmt.Sprintf("of more than %[1]d reports of one meeting, only the first %[1]d are told", MaxEvidence)
		}
	}
	relations, err := sources(ctx, v, evidence...)
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
	if with == actor {
		return a, nil, &InputError{Field: "with", Reason: fmt.Sprintf("both are %s", actor)}
	}
	b, err := known(ctx, v, with)
	return a, &b, err
}

// A counterpart is an actor with the edges that join it to the actor of a
// question.
type counterpart struct {
	actor graph.ID
	edges []graph.Edge
}

// counterparts groups the edges by their ends other than actor.
func counterparts(actor graph.ID, edges []graph.Edge) []counterpart {
	var all []counterpart
	at := make(map[graph.ID]int)
	for _, e := range edges {
		other := e.Other(actor)
		i, ok := at[other]
		if !ok {
			i = len(all)
			at[other] = i
			all = append(all, counterpart{actor: other})
		}
		all[i].edges = append(all[i].edges, e)
	}
	return all
}

// extent returns the dates at which the edges begin and end, "" if none has a
// date.
func extent(edges []graph.Edge) (first, last graph.Date) {
	for _, e := range edges {
		if e.Date == "" {
			continue
		}
		if first == "" || e.Date.First() < first.First() {
			first = e.Date
		}
		if last == "" || e.Date.Last() > last.Last() {
			last = e.Date
		}
	}
	return first, last
}

func articles(edges []graph.Edge) int {
	seen := make(map[graph.ID]bool)
	for _, e := range edges {
		seen[e.Article] = true
	}
	return len(seen)
}
