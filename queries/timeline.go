package queries

import (
	"context"
	"fmt"
	"slices"

	"github.com/dramatis-graph/dramatis/graph"
)

// A Chronicle is the answer of [Timeline].
type Chronicle struct {
	Actor     graph.Actor      `json:"actor"`
	With      *graph.Actor     `json:"with,omitempty"`
	Relations []graph.Relation `json:"relations"`
	Undated   int              `json:"undated"` // relations that are left out because their date is not known

	// Articles is in how many articles all the dated relations stand,
	// Independent the same with copies of one text counted once.
	Articles    int `json:"articles"`
	Independent int `json:"independent"`
	Part
}

// Timeline returns the dated relations of an actor, or of two actors with each
// other, in the order of their dates.
func Timeline(ctx context.Context, v *graph.View, actor, with graph.ID, f Filter, p Page) (Chronicle, error) {
	answer, err := timeline(ctx, v, actor, with, f, p)
	if err != nil {
		return Chronicle{}, fmt.Errorf("timeline: %w", err)
	}
	return answer, nil
}

func timeline(ctx context.Context, v *graph.View, actor, with graph.ID, f Filter, p Page) (answer Chronicle, err error) {
	if answer.Actor, answer.With, err = parties(ctx, v, actor, with); err != nil {
		return Chronicle{}, err
	}
	links, err := touching(ctx, v, actor, with, f)
	if err != nil {
		return Chronicle{}, err
	}
	dated := slices.DeleteFunc(links, func(l graph.Link) bool { return l.Day() == 0 })
	answer.Undated = len(links) - len(dated)
	answer.Articles, answer.Independent = v.Reports(dated)
	dated, answer.Part, err = take(v, p, dated, chronological, "timeline", actor, with, f)
	if err != nil {
		return Chronicle{}, err
	}
	answer.Relations, err = told(ctx, v, dated)
	return answer, err
}

// A RelationList is the answer of [Relations].
type RelationList struct {
	Actor     graph.Actor      `json:"actor"`
	Relations []graph.Relation `json:"relations"`
	Part
}

// Relations returns all relations of an actor, whichever end it is, in the order
// of their dates, those without a date last.
func Relations(ctx context.Context, v *graph.View, actor graph.ID, f Filter, p Page) (RelationList, error) {
	a, err := known(ctx, v, actor)
	if err != nil {
		return RelationList{}, fmt.Errorf("relations: %w", err)
	}
	links, err := touching(ctx, v, actor, "", f)
	if err != nil {
		return RelationList{}, fmt.Errorf("relations: %w", err)
	}
	links, part, err := take(v, p, links, chronological, "relations", actor, f)
	if err != nil {
		return RelationList{}, fmt.Errorf("relations: %w", err)
	}
	relations, err := told(ctx, v, links)
	if err != nil {
		return RelationList{}, fmt.Errorf("relations of %s: %w", actor, err)
	}
	return RelationList{a, relations, part}, nil
}
