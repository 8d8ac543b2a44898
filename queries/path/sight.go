package path

import (
	"context"

	"github.com/dramatis-graph/dramatis/graph"
)

// A Sight is what a walk sees of a graph.
type Sight struct {
	View   *graph.View
	Choice graph.Choice // the links that it may follow

	// Sift, if not nil, leaves some of the chosen links of an actor out, in their
	// space. They come in the order of [graph.View.Links], and all of one statement
	// come together.
	Sift func([]graph.Link) []graph.Link
}

// Of returns what is seen of some predicates only.
func (s Sight) Of(ps graph.PredicateSet) Sight {
	s.Choice = s.Choice.Among(ps)
	return s
}

// To returns what is seen of the links to one node only.
func (s Sight) To(n graph.Node) Sight {
	s.Choice = s.Choice.To(n)
	return s
}

// Links returns the links of a node that are seen, in memory of their own.
func (s Sight) Links(ctx context.Context, at graph.Node) ([]graph.Link, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	links := s.View.Chosen(at, s.Choice)
	if s.Sift != nil {
		links = s.Sift(links)
	}
	return links, nil
}
