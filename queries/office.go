package queries

import (
	"cmp"
	"context"
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
	reports []graph.Link
}

// posts returns the posts that the links of an actor say it holds, and those that
// others hold in it: those with most reports first.
func posts(v *graph.View, links []graph.Link) (held, filled []post) {
	type key struct {
		other graph.Node
		role  string
		held  bool
	}
	reports := make(map[key][]graph.Link)
	for _, l := range links {
		if l.Among(offices) {
			k := key{l.Other(), strings.ToLower(l.Edge().Role), l.Out()}
			reports[k] = append(reports[k], l)
		}
	}
	for k, links := range reports {
		p := post{v.ActorID(k.other), k.role, links}
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

// described gives posts their names and words.
func described(ctx context.Context, v *graph.View, posts []post) ([]Office, error) {
	best := make([]graph.Link, len(posts))
	for i, p := range posts {
		best[i] = slices.MinFunc(p.reports, func(a, b graph.Link) int { return path.Stronger(a.Edge(), b.Edge()) })
	}
	relations, err := told(ctx, v, best)
	if err != nil {
		return nil, err
	}
	all := make([]Office, len(posts))
	for i, p := range posts {
		o := Office{Role: best[i].Edge().Role, Reports: len(p.reports), Relation: relations[i]}
		o.First, o.Last = extent(p.reports)
		if o.Actor, err = known(ctx, v, p.other); err != nil {
			return nil, err
		}
		all[i] = o
	}
	return all, nil
}
