package queries

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/queries/path"
)

// An Office is a post that one actor holds in or for another.
type Office struct {
	Actor   graph.Actor `json:"actor"` // the other one
	Role    string      `json:"role"`  // "" if no article says which office
	First   graph.Date  `json:"first"` // the earliest date that is told, "" if none is
	Last    graph.Date  `json:"last"`
	Reports int         `json:"reports"`

	// Relation is the report that bears it out best.
	Relation graph.Relation `json:"relation"`
}

// MaxOffices is how many offices of either list a [Profile] tells.
const MaxOffices = 100

// A post is the reports of one actor holding one office in another.
type post struct {
	other   graph.ID
	role    string
	reports []graph.Edge
}

// posts returns the posts that id holds, and those that others hold in id: those
// with most reports first.
func posts(id graph.ID, edges []graph.Edge) (held, filled []post) {
	type key struct {
		other graph.ID
		role  string
		held  bool
	}
	reports := make(map[key][]graph.Edge)
	for _, e := range edges {
		if e.Predicate == graph.OfficialOf {
			k := key{e.Other(id), strings.ToLower(e.Role), e.Subject == id}
			reports[k] = append(reports[k], e)
		}
	}
	for k, edges := range reports {
		p := post{k.other, k.role, edges}
		if k.held {
			held = append(held, p)
		} else {
			filled = append(filled, p)
		}
	}
	slices.SortFunc(held, post.compare)
	slices.SortFunc(filled, post.compare)
	return held, filled
}

func (p post) compare(q post) int {
	return cmp.Or(cmp.Compare(len(q.reports), len(p.reports)), cmp.Compare(p.other, q.other), cmp.Compare(p.role, q.role))
}

// offices gives posts their names and words.
func offices(ctx context.Context, v *graph.View, posts []post) ([]Office, error) {
	best := make([]graph.Edge, len(posts))
	for i, p := range posts {
		best[i] = slices.MinFunc(p.reports, func(a, b graph.Edge) int { return path.Stronger(&a, &b) })
	}
	relations, err := v.Sources(ctx, best)
	if err != nil {
		return nil, fmt.Errorf("evidence: %w", err)
	}
	all := make([]Office, len(posts))
	for i, p := range posts {
		o := Office{Role: best[i].Role, Reports: len(p.reports), Relation: relations[i]}
		o.First, o.Last = extent(p.reports)
		if o.Actor, err = known(ctx, v, p.other); err != nil {
			return nil, err
		}
		all[i] = o
	}
	return all, nil
}
