package api

import (
	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/queries"
)

// FilterParams choose among relations, at every route that answers with some.
// The parameters of routes are exported because huma fills embedded structs
// only if it can set them.
type FilterParams struct {
	Predicate     []string `query:"predicate,explode" doc:"Only these relations or classes, such as met or CONSULT. May be repeated."`
	Status        []string `query:"status,explode" doc:"happened, ongoing, planned, denied, possible or all; happened and ongoing if none is given. May be repeated."`
	Since         string   `query:"since" doc:"Not before this day, month or year." example:"2024-03"`
	Until         string   `query:"until" doc:"Not after this day, month or year." example:"2024-03-26"`
	Place         string   `query:"place" doc:"Only in this place or country."`
	Source        string   `query:"source" doc:"Only from this publisher."`
	MinConfidence string   `query:"min_confidence" doc:"Only with at least this confidence, 0 to 1." example:"0.8"`
	MinSources    string   `query:"min_sources" doc:"Only what at least so many independent sources state." example:"2"`
	AsOf          string   `query:"as_of" doc:"Only what was published by this day, month or year." example:"2024-03"`
}

func (p FilterParams) terms() queries.Terms {
	return queries.Terms{
		Predicates: p.Predicate, Statuses: p.Status, Since: p.Since, Until: p.Until,
		Place: p.Place, Source: p.Source, MinConfidence: p.MinConfidence, MinSources: p.MinSources, AsOf: p.AsOf,
	}
}

// PageParams choose a part of a long list.
type PageParams struct {
	Limit  int    `query:"limit" minimum:"0" maximum:"1000" doc:"How many items; 0 is the default, 50."`
	Cursor string `query:"cursor" doc:"The next field of the part before."`
}

func (p PageParams) page() queries.Page {
	return queries.Page{Limit: p.Limit, Cursor: p.Cursor}
}

func (p PageParams) whole() bool    { return p.Limit == 0 }
func (p PageParams) cursor() string { return p.Cursor }

func (p *PageParams) turn(cursor string) { p.Limit, p.Cursor = queries.MaxLimit, cursor }

// ActorParams name an actor by its ID in two segments of the path.
type ActorParams struct {
	Kind string `path:"kind" doc:"person, country, organization, armed-group, group, place or incident." example:"person"`
	Slug string `path:"slug" doc:"The ID's part behind the kind. The ID of an actor that was merged into another asks for that one." example:"antony-blinken"`
}

func (p ActorParams) id() graph.ID { return graph.ID(p.Kind + "/" + p.Slug) }
